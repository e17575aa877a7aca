import { renderToStaticMarkup } from 'react-dom/server'
import { locales } from '@/lib/i18n/locales'
import type { SourcePage } from '@/lib/publish/series'
import { HeadTags } from './head-tags'
import type { Series } from './series'

/** The pages of a series as HTML, by language; each is rendered when it is asked for. */
export const renderedSeries = (series: Series): SourcePage[][] =>
  locales.map(locale =>
    series(locale).map(({ address, metadata, view }) => ({
      file: `${address.slice(1)}index.html`,
      tags: () => renderToStaticMarkup(<HeadTags metadata={metadata()} />),
      view: () => renderToStaticMarkup(view()),
    })),
  )
