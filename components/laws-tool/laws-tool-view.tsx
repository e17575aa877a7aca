import { Breadcrumb } from '@/components/breadcrumb/breadcrumb'
import { Island } from '@/components/island/island'
import { LawCell, LawRow, LawTable } from '@/components/laws-view/law-table'
import type { ViewProps } from '@/components/page/view'
import type { LawInWords, LawsTool } from '@/lib/collections/laws'
import type { Locale } from '@/lib/i18n/locales'
import { messagesOf } from '@/lib/i18n/messages'
import { routes } from '@/lib/routes'
import { LawsApp } from './laws-app.client'

/** The page of the tool: questions where there is script, and for everybody the table of who is bound. */
export function LawsToolView({ locale, data: { conditionWords, tool, laws } }: ViewProps<LawsTool>) {
  const { laws: words } = messagesOf(locale)
  const { app } = words
  const sourcing = { says: messagesOf(locale).sourcing.back, address: routes.sourcing(locale) }
  const given = { locale, words: app, conditionWords, laws: tool, sourcing }
  return (
    <>
      <Breadcrumb locale={locale} crumbs={[{ label: words.title, href: routes.laws(locale) }]} />
      <header className="max-w-3xl pt-4 pb-6">
        <h1 className="font-serif text-3xl font-[650]">{app.title}</h1>
        <p className="mt-4 text-lg">{app.lead}</p>
        <p className="mt-4 border-s-[6px] border-blaze bg-sunken p-5">{words.caution}</p>
        <p className="mt-4 text-muted print:hidden">{app.privacy}</p>
        <noscript>
          <p className="mt-4 font-semibold">{app.noScript}</p>
        </noscript>
      </header>
      {/* Room for the questions, which come with the script: what is below must not move for them. */}
      <div className="min-h-160 noscript:min-h-0">
        <Island name="laws-app" props={given}>
          <LawsApp {...given} />
        </Island>
      </div>
      <WhoIsBound laws={laws} locale={locale} />
    </>
  )
}

/** The same for everybody, in numbers. */
function WhoIsBound({ laws, locale }: { laws: LawInWords[]; locale: Locale }) {
  const { app, columns, thresholds, kinds } = messagesOf(locale).laws
  return (
    <LawTable id="who" title={app.who} className="mt-14" columns={[columns.bound, thresholds]} locale={locale}>
      {laws.map(law => (
        <LawRow key={law.slug} law={law} under={kinds[law.kind]} locale={locale}>
          <LawCell label={columns.bound}>{law.bound.says}</LawCell>
          <LawCell label={thresholds} width="sm:w-60">
            <Thresholds says={law.thresholds} />
          </LawCell>
        </LawRow>
      ))}
    </LawTable>
  )
}

/** Numbers that a law hangs on, if any. */
function Thresholds({ says }: { says: string[] }) {
  if (says.length === 0) return null
  return (
    <ul className="grid gap-1">
      {says.map(threshold => (
        <li key={threshold}>{threshold}</li>
      ))}
    </ul>
  )
}
