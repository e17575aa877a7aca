import { Breadcrumb } from '@/components/breadcrumb/breadcrumb'
import { Island } from '@/components/island/island'
import type { ViewProps } from '@/components/page/view'
import { SourceText } from '@/components/source-text/source-text'
import type { ChecklistPage } from '@/lib/collections/checklist'
import { messagesOf } from '@/lib/i18n/messages'
import { routes } from '@/lib/routes'
import { checklistSources } from '@/lib/checklist/sources'
import { ChecklistApp } from './checklist-app.client'

/** The page of the checklist: to be printed, a tool where there is script, and what both rest on. */
export function ChecklistView({ locale, data }: ViewProps<ChecklistPage>) {
  const { page, help } = data.words
  const { words, countries, helpWords } = data
  const given = { locale, words, countries, helpWords, help: routes.help(locale) }
  return (
    <>
      <div className="print:text-[8pt] print:leading-tight">
        <Breadcrumb locale={locale} crumbs={[]} />
        <header data-whole className="max-w-3xl pt-4 pb-6 print:max-w-none print:p-0">
          <h1 className="font-serif text-3xl font-[650] print:text-[13pt]">{page.title}</h1>
          <p className="mt-4 text-lg print:mt-0 print:text-[length:inherit]">{page.lead}</p>
          <p className="mt-4 print:hidden">{page.privacy}</p>
          <p className="print:hidden">
            <a href={routes.offline(locale)} className="inline-flex min-h-11 items-center link">
              {messagesOf(locale).offline.title}
            </a>
          </p>
          <noscript>
            <p className="mt-4 border-s-[6px] border-blaze bg-sunken p-5 print:hidden">{page.noScript}</p>
          </noscript>
        </header>
        <Island name="checklist-app" props={given}>
          <ChecklistApp {...given} />
        </Island>
        <section
          aria-labelledby="help"
          className="mt-10 max-w-3xl border-s-[6px] border-blaze bg-sunken p-5 print:mt-1 print:max-w-none print:border-0 print:p-0"
        >
          <h2 id="help" className="text-xl font-bold print:text-[length:inherit]">
            {help.title}
          </h2>
          <p className="mt-2 print:mt-0">{help.danger}</p>
          <p className="mt-2 print:hidden">
            <a href={routes.help(locale)} className="inline-flex min-h-11 items-center font-semibold link">
              {help.all}
            </a>
          </p>
        </section>
        <section
          data-whole
          aria-labelledby="sources"
          className="mt-10 max-w-3xl border-t-2 border-ink pt-5 print:mt-1 print:max-w-none print:border-0 print:pt-0"
        >
          <h2 id="sources" className="text-lg font-bold print:text-[length:inherit]">
            {page.sources}
          </h2>
          <p className="mt-1 text-sm text-muted print:text-[length:inherit]">{page.sourcesSay}</p>
          <ul className="print-address mt-3 grid gap-2 print:mt-1 print:gap-0.5">
            {checklistSources.map(source => (
              <li key={source.id} id={`source-${source.id}`} className="target:bg-mark">
                <SourceText source={source} />
              </li>
            ))}
          </ul>
        </section>
      </div>
    </>
  )
}
