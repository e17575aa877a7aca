import type { ReactNode } from 'react'
import { Button } from '@/components/button/button'
import type { Source } from '@/content/schema/source'
import type { Chart } from '@/lib/charts/chart'
import { citationOf } from '@/lib/charts/cite'
import type { Locale } from '@/lib/i18n/locales'
import { messagesOf } from '@/lib/i18n/messages'
import { chartFile, chartFormats } from '@/lib/routes'

interface ChartFrameProps {
  chart: Pick<Chart, 'id' | 'title' | 'says' | 'sources' | 'page' | 'path'>
  locale: Locale
  heading?: 'h2' | 'h3'
  children: ReactNode
}

/** What stands around every chart: its title, what it shows, its source, its files, and its citation to copy. */
export function ChartFrame({ chart, locale, heading: Heading = 'h3', children }: ChartFrameProps) {
  const { id, title, says, sources, page, path } = chart
  return (
    <figure aria-labelledby={id} className="my-6 max-w-xl border border-line bg-surface p-4">
      <Heading id={id} className="font-bold">
        {title}
      </Heading>
      <p className="mt-1">{says}</p>
      {children}
      <figcaption className="mt-3 text-sm text-muted">
        <SourceNames sources={sources} locale={locale} />
        {path && <Files path={path} citation={citationOf(title, sources, `${page}#${id}`)} locale={locale} />}
      </figcaption>
    </figure>
  )
}

/** Who says so, by name, each with the way to it. */
export function SourceNames({ sources, locale }: { sources: readonly Source[]; locale: Locale }) {
  const words = messagesOf(locale).charts
  return (
    <p>
      {sources.length === 1 ? words.source : words.sources}:{' '}
      {sources.map(({ id, title, publisher, year, url }, index) => (
        <span key={id}>
          {index > 0 && '; '}
          {url ? (
            <a href={url} className="link">
              {title}
            </a>
          ) : (
            title
          )}
          {publisher && `, ${publisher}`}
          {year && `, ${year}`}
        </span>
      ))}
      .
    </p>
  )
}

/** The files of a chart, a map or a figure, and its citation, which a button copies where there is script. */
export function Files({ path, citation, locale }: { path: string; citation: string; locale: Locale }) {
  const { charts, search } = messagesOf(locale)
  return (
    <p className="mt-1 flex flex-wrap items-center gap-x-4 print:hidden">
      {charts.files}
      {chartFormats.map(format => (
        <a key={format} download href={chartFile(path, format)} className="inline-flex min-h-11 items-center link">
          {format.toUpperCase()}
        </a>
      ))}
      <Button hidden data-copy={citation} data-copied={search.copied}>
        {search.copy}
      </Button>
      <span role="status" className="sr-only" />
    </p>
  )
}
