import { Breadcrumb } from '@/components/breadcrumb/breadcrumb'
import { Island } from '@/components/island/island'
import type { ViewProps } from '@/components/page/view'
import type { ComparePage } from '@/lib/collections/compare'
import { messagesOf } from '@/lib/i18n/messages'
import { routes } from '@/lib/routes'
import { site } from '@/lib/site'
import { CompareApp } from './compare-app.client'
import { compareWords } from './compare-words'

/** The page of countries side by side: a table where there is script, and the pages of all for everybody. */
export function CompareView({ locale, data: { countries, helpWords } }: ViewProps<ComparePage>) {
  const { compare: words, countries: countryWords } = messagesOf(locale)
  const given = { locale, words: compareWords(locale, helpWords), countries, host: site.url }
  return (
    <>
      <Breadcrumb locale={locale} crumbs={[{ label: countryWords.title, href: routes.countries(locale) }]} />
      <header className="max-w-3xl pt-4 pb-6">
        <h1 className="font-serif text-3xl font-[650]">{words.title}</h1>
        <p className="mt-4 text-lg print:hidden">{words.lead}</p>
        <p className="mt-4 text-muted print:hidden">{words.privacy}</p>
        <noscript>
          <p className="mt-4 font-semibold">{words.noScript}</p>
        </noscript>
      </header>
      {/* Room for the form, which comes with the script: what is below must not move for it. */}
      <div data-zip="without" className="min-h-48 noscript:min-h-0">
        <Island name="compare-app" props={given}>
          <CompareApp {...given} />
        </Island>
      </div>
      <section aria-labelledby="directory" className="mt-14 border-t border-line pt-5 print:hidden">
        <h2 id="directory" className="mb-3 text-lg font-bold">
          {words.directory}
        </h2>
        <ul className="columns-2 gap-x-8 sm:columns-3 lg:columns-5">
          {countries.map(({ code, name }) => (
            <li key={code} className="break-inside-avoid">
              <a href={routes.country(locale, code)} className="inline-block py-1 link">
                {name}
              </a>
            </li>
          ))}
        </ul>
      </section>
    </>
  )
}
