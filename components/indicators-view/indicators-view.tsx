import { Sources } from '@/components/article-view/sources'
import { Breadcrumb } from '@/components/breadcrumb/breadcrumb'
import { Crosswalks } from '@/components/crosswalk/crosswalks'
import { NextSteps } from '@/components/indicator-view/next-steps'
import type { ViewProps } from '@/components/page/view'
import { Prose } from '@/components/prose/prose'
import type { IndicatorsPage } from '@/lib/collections/indicators'
import { fill } from '@/lib/i18n/fill'
import { messagesOf } from '@/lib/i18n/messages'
import { descriptionOf } from '@/lib/taxonomy/labels'

/** All indicators of forced labour: each with a sentence, how they are read, and where articles speak of them. */
export function IndicatorsView({ locale, data: { words, indicators, tables, within } }: ViewProps<IndicatorsPage>) {
  const messages = messagesOf(locale)
  return (
    <>
      <Breadcrumb locale={locale} crumbs={[]} />
      <header className="max-w-3xl pt-4 pb-8">
        <h1 className="font-serif text-3xl font-[650]">{messages.indicators.title}</h1>
        {words && <p className="mt-4 font-serif text-lg text-muted">{words.summary}</p>}
      </header>
      <div className="grid grid-cols-1 gap-x-16 gap-y-10 lg:grid-cols-[minmax(0,1fr)_16rem]">
        <section aria-labelledby="each" className="min-w-0">
          <h2 id="each" className="font-serif text-2xl font-[650]">
            {messages.indicators.each}
          </h2>
          <ul className="mt-4 grid gap-x-10 sm:grid-cols-2">
            {indicators.map(({ value, label, count, href }) => (
              <li key={value} className="border-t border-line py-3">
                <a href={href} className="inline-block py-1 font-semibold link">
                  {label}
                </a>{' '}
                <span className="text-sm whitespace-nowrap text-muted">({fill(messages.articleCount, { count })})</span>
                <p className="text-sm">{descriptionOf('indicator', value, locale)}</p>
              </li>
            ))}
          </ul>
        </section>
        <div className="print:hidden">
          <NextSteps locale={locale} />
        </div>
      </div>
      <div className="print-address prose mt-10">
        {words && <Prose hast={words.main} locale={locale} cited={words.cited} />}
      </div>
      <section aria-labelledby="counts" className="mt-14">
        <h2 id="counts" className="font-serif text-2xl font-[650]">
          {messages.indicators.counts}
        </h2>
        <p className="mt-3 max-w-2xl">{messages.indicators.countsSay}</p>
        <Crosswalks tables={tables} within={within} locale={locale} />
      </section>
      {words && <Sources sources={words.sources} locale={locale} />}
    </>
  )
}
