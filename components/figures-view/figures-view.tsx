import { Breadcrumb } from '@/components/breadcrumb/breadcrumb'
import { AnyChart } from '@/components/chart/any-chart'
import type { ViewProps } from '@/components/page/view'
import { StructuredDataBlock } from '@/components/structured-data/structured-data'
import { SourceList } from '@/components/source-text/source-list'
import type { FiguresPage } from '@/lib/collections/figures'
import { messagesOf } from '@/lib/i18n/messages'
import { FigureEntry } from './figure-entry'

/** The ledger: every figure that articles may state, in groups, with charts where they say more. */
export function FiguresView({ locale, data: { groups, sources, structured } }: ViewProps<FiguresPage>) {
  const words = messagesOf(locale).figures
  const cited = sources.map(({ id }) => id)
  return (
    <>
      <Breadcrumb locale={locale} crumbs={[]} />
      <h1 className="pt-5 font-serif text-3xl font-[650]">{words.title}</h1>
      <p className="mt-5 max-w-3xl font-serif text-lg text-muted">{words.summary}</p>
      <nav aria-label={words.groups} className="mt-6 print:hidden">
        <ul className="flex flex-wrap gap-x-8 border-s-2 border-line ps-4">
          {groups.map(({ id, title }) => (
            <li key={id}>
              <a href={`#${id}`} className="block py-1.5 text-accent hover:underline">
                {title}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      {groups.map(({ id, title, figures, charts }) => (
        <section key={id} aria-labelledby={id}>
          <h2 id={id} className="mt-12 font-serif text-2xl font-[650]">
            {title}
          </h2>
          {/* Charts beside their figures; figures without a chart fill both columns. */}
          <div className={charts.length > 0 ? 'gap-x-14 lg:grid lg:grid-cols-2' : ''}>
            {charts.length > 0 && (
              <div>
                {charts.map(chart => (
                  <AnyChart key={chart.id} chart={chart} locale={locale} />
                ))}
              </div>
            )}
            <ul className={charts.length > 0 ? '' : 'gap-x-14 lg:columns-2'}>
              {figures.map(figure => (
                <FigureEntry key={figure.id} figure={figure} cited={cited} />
              ))}
            </ul>
          </div>
        </section>
      ))}
      <SourceList sources={sources} locale={locale} />
      <StructuredDataBlock data={structured} />
    </>
  )
}
