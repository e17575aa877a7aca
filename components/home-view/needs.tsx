import type { ReactNode } from 'react'
import { CountryPicker } from '@/components/country-picker/country-picker'
import { KeyFigures } from '@/components/key-figures/key-figures'
import { SearchForm } from '@/components/search-form/search-form'
import type { HomePage } from '@/lib/collections/home'
import type { Locale } from '@/lib/i18n/locales'
import { messagesOf } from '@/lib/i18n/messages'
import { checklistFor, routes } from '@/lib/routes'

/** The three needs that readers come with, each with what answers it in the place. */
export function Needs({ locale, data }: { locale: Locale; data: Pick<HomePage, 'countries' | 'figures'> }) {
  const { home, help: page } = messagesOf(locale)
  const { help, check, count } = home
  const { danger } = page
  return (
    <div className="relative -mt-32 grid grid-cols-1 gap-3 md:grid-cols-2 md:gap-4 lg:grid-cols-3 lg:gap-6 print:mt-4">
      <Need id="need-help" title={help.title}>
        <CountryPicker
          label={help.choose}
          countries={data.countries}
          all={{ title: help.all, address: routes.help(locale) }}
        />
        <p className="mt-2 md:border-s-4 md:border-ink md:bg-sunken md:px-3 md:py-2.5">
          <strong className="md:block">{danger.title}</strong>{' '}
          <a href={routes.help(locale)} className="text-sm link">
            {danger.toCountry}
          </a>
        </p>
        <p className="mt-1 md:mt-3">
          <a href={checklistFor(locale, 'self')} className="group block py-1.5">
            <span className="font-semibold link">{help.questions}</span>
            <span className="hidden text-sm text-muted md:block">{help.questionsSay}</span>
          </a>
        </p>
        <ul className="mt-1 hidden md:block">
          {(
            [
              ['retention-of-identity-documents', page.papers],
              ['withholding-of-wages', page.pay],
            ] as const
          ).map(([indicator, label]) => (
            <li key={indicator} className="border-t border-line">
              <a href={routes.indicator(locale, indicator)} className="flex min-h-11 items-center link">
                {label}
              </a>
            </li>
          ))}
        </ul>
      </Need>
      <Need id="need-check" title={check.title}>
        <SearchForm locale={locale} id="search-home" placeholder={check.placeholder} />
        <ul className="mt-1 grid grid-cols-2 gap-x-4 text-sm md:mt-2 md:grid-cols-1 md:text-base">
          {(
            [
              [routes.checklist(locale), check.checklist],
              [routes.goods(locale), check.goods],
              [routes.sourcing(locale), check.sourcing],
              [routes.lawsTool(locale), check.laws],
              [routes.countries(locale), check.countries],
            ] as const
          ).map(([address, label]) => (
            <li key={address} className="max-md:last:hidden md:border-t md:border-line md:first:border-t-0">
              <a href={address} className="flex min-h-11 items-center link">
                {label}
              </a>
            </li>
          ))}
        </ul>
      </Need>
      <Need id="need-count" title={count.title} className="md:col-span-2 lg:col-span-1">
        <ul className="-mt-2 divide-y divide-line md:grid md:grid-cols-3 md:gap-x-6 md:divide-y-0 lg:block lg:divide-y">
          <KeyFigures figures={data.figures} />
        </ul>
        <p className="border-t border-line">
          <a href={routes.figures(locale)} className="inline-flex min-h-11 items-center text-sm link">
            {count.all}
          </a>
        </p>
      </Need>
    </div>
  )
}

interface NeedProps {
  id: string
  title: string
  className?: string
  children: ReactNode
}

const Need = ({ id, title, className = '', children }: NeedProps) => (
  <section
    aria-labelledby={id}
    className={`border border-t-4 border-line border-t-blaze bg-surface px-4 pt-2.5 pb-1 md:px-5 md:pt-4 md:pb-3 ${className}`}
  >
    <h2 id={id} className="mb-2 font-bold md:mb-3 md:text-lg">
      {title}
    </h2>
    {children}
  </section>
)
