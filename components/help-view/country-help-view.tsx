import { Breadcrumb } from '@/components/breadcrumb/breadcrumb'
import { OutsideLink } from '@/components/outside-link/outside-link'
import type { ViewProps } from '@/components/page/view'
import type { CountryHelpPage } from '@/lib/collections/helplines'
import { fill } from '@/lib/i18n/fill'
import { messagesOf } from '@/lib/i18n/messages'
import { routes } from '@/lib/routes'
import { BeforeYouCall } from './before-you-call'
import { Danger } from './danger'
import { HelplineCard } from './helpline-card'
import { WaysOn } from './ways-on'

/** Whom to call in one country. */
export function CountryHelpView({ locale, data }: ViewProps<CountryHelpPage>) {
  const { country, note, emergency, lines, more } = data.help
  const { help } = messagesOf(locale)
  return (
    // On paper it is one sheet, to be handed over.
    <div className="print:text-[9pt] print:leading-snug">
      <Breadcrumb locale={locale} crumbs={[{ label: help.title, href: routes.help(locale) }]} />
      <h1 className="pt-4 pb-6 font-serif text-3xl font-[650] print:pt-2 print:pb-2">
        {fill(help.inCountry, { country })}
      </h1>
      <Danger locale={locale} emergency={emergency} />
      {note && <p className="mt-8 max-w-3xl phone-number text-lg">{note}</p>}
      {lines.length === 0 && <p className="mt-4 max-w-3xl text-lg">{help.noLine}</p>}
      <div className="mt-10 print:mt-3">
        {lines.map(line => (
          <HelplineCard key={line.tel} line={line} locale={locale} />
        ))}
      </div>
      <div className="mb-8">
        <WaysOn locale={locale} country={data.help.code} />
      </div>
      <BeforeYouCall locale={locale} safety={data.safety} />
      {more.length > 0 && (
        <section aria-labelledby="more" className="print-address mt-8 max-w-3xl">
          <h2 id="more" className="text-xl font-bold">
            {help.more}
          </h2>
          <ul>
            {more.map(({ label, url }) => (
              <li key={url} className="py-2.5">
                <OutsideLink href={url}>{label}</OutsideLink>
              </li>
            ))}
          </ul>
        </section>
      )}
      <p className="mt-8 print:hidden">
        <a href={routes.help(locale)} className="inline-flex min-h-11 items-center font-semibold link">
          {help.allCountries}
        </a>
      </p>
    </div>
  )
}
