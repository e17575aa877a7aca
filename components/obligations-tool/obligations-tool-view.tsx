import { Breadcrumb } from '@/components/breadcrumb/breadcrumb'
import { Island } from '@/components/island/island'
import { PageFrame } from '@/components/page-frame/page-frame'
import { alternatesOfAll } from '@/lib/content/alternates'
import { bindsFrom, conditionWords, obligationsIn, placeName } from '@/lib/content/obligations'
import type { Locale } from '@/lib/i18n/locales'
import { messagesOf } from '@/lib/i18n/messages'
import { firstDay, formatMoment } from '@/lib/obligations/moment'
import { thresholdsOf } from '@/lib/obligations/words'
import { routes } from '@/lib/routes'
import { ObligationsApp, type ToolLaw } from './obligations-app.client'

/** The page of the tool: questions where there is script, and for everybody the table of who is bound. */
export function ObligationsToolView({ locale }: { locale: Locale }) {
  const { obligations } = messagesOf(locale)
  const { app } = obligations
  const given = { locale, words: app, conditionWords: conditionWords(locale), laws: toolLaws(locale) }
  return (
    <PageFrame locale={locale} alternates={alternatesOfAll(routes.obligationsTool)} search={false}>
      <Breadcrumb locale={locale} crumbs={[{ label: obligations.title, href: routes.obligations(locale) }]} />
      <header className="max-w-3xl pt-4 pb-6">
        <h1 className="font-serif text-3xl font-[650]">{app.title}</h1>
        <p className="mt-4 text-lg">{app.lead}</p>
        <p className="mt-4 border-s-[6px] border-blaze bg-sunken p-5">{obligations.caution}</p>
        <p className="mt-4 text-muted print:hidden">{app.privacy}</p>
        <noscript>
          <p className="mt-4 font-semibold">{app.noScript}</p>
        </noscript>
      </header>
      <Island name="obligations-app" props={given}>
        <ObligationsApp {...given} />
      </Island>
      <WhoIsBound locale={locale} />
    </PageFrame>
  )
}

/** What the tool is told of each law. */
const toolLaws = (locale: Locale): ToolLaw[] =>
  obligationsIn(locale).map(obligation => {
    const { slug, name, rule, bound, sources } = obligation
    const from = bindsFrom(obligation)
    const source = sources.find(({ id }) => id === bound.sources[0])
    return {
      slug,
      name,
      address: routes.obligation(locale, slug),
      rule,
      from: from === undefined ? undefined : { day: firstDay(from), says: formatMoment(from, locale) },
      source: source && { publisher: source.publisher, url: source.url },
    }
  })

const cell = 'border-b border-line py-3 pe-5 text-start align-top'

function WhoIsBound({ locale }: { locale: Locale }) {
  const { app, columns, thresholds, kinds } = messagesOf(locale).obligations
  const words = conditionWords(locale)
  return (
    <section aria-labelledby="who" className="mt-14">
      <h2 id="who" className="font-serif text-2xl font-[650]">
        {app.who}
      </h2>
      <div role="group" aria-label={app.who} tabIndex={0} className="mt-4 overflow-x-auto print:overflow-visible">
        <table className="w-full min-w-2xl text-sm print:min-w-0">
          <thead>
            <tr>
              {[columns.law, columns.bound, thresholds].map(column => (
                <th key={column} scope="col" className={`${cell} font-semibold text-muted`}>
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {obligationsIn(locale).map(({ slug, name, jurisdiction, kind, bound, rule }) => (
              <tr key={slug}>
                <th scope="row" className={`${cell} w-56 font-normal`}>
                  <a href={routes.obligation(locale, slug)} className="inline-block py-1 font-semibold link">
                    {name}
                  </a>
                  <span className="block text-muted">
                    {placeName(jurisdiction, locale)} · {kinds[kind]}
                  </span>
                </th>
                <td className={cell}>{bound.says}</td>
                <td className={`${cell} w-60`}>
                  <ul className="grid gap-1">
                    {thresholdsOf(rule, words).map(threshold => (
                      <li key={threshold}>{threshold}</li>
                    ))}
                  </ul>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  )
}
