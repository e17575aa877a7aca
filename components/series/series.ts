import type { ReactElement } from 'react'
import { locales, type Locale } from '@/lib/i18n/locales'
import type { PageMetadata } from '@/lib/page-metadata'

/** One page of a series. */
export interface SeriesPage {
  address: string
  metadata: () => PageMetadata
  view: () => ReactElement
}

/**
 * All pages of one kind in a language, of which there may be dozens or thousands. Next renders a few of them while it builds, in
 * a way that serves its client router, too, and takes six times as long. `lib/publish/series.ts` has the others
 * rendered from the same components, and holds what it gets for those few against what Next has made.
 */
export type Series = (locale: Locale) => SeriesPage[]

/** So many of each language are enough to see by them whether the others come out as Next would render them. */
const mostSamples = 4

/** The addresses of a series that Next renders: while one edits all, in a build some of each language, evenly spread. */
export function renderedByNext(series: Series): string[] {
  const all = process.env.NODE_ENV === 'development'
  return locales.flatMap(locale => {
    const addresses = series(locale).map(({ address }) => address)
    const step = all ? 1 : Math.ceil(addresses.length / mostSamples)
    return addresses.filter((_address, index) => index % step === 0)
  })
}
