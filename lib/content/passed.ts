import type { Article as Document } from '../../.contentlayer/generated'
import { buildDay, type Day } from '../dates'
import { isLocale, type Locale } from '../i18n/locales'
import { articleDocuments } from './documents'
import type { Publication } from './gate'

/** The articles' documents that a rule of the gate lets pass on the day of the build. */
export const documentsThat = (pass: (publication: Publication, today: Day) => boolean): Document[] =>
  articleDocuments()
    .map(withoutCarriageReturns)
    .filter(document =>
      pass({ status: document.status ?? 'published', published: dayOf(document.published) }, buildDay()),
    )

/** Where an article stands, by where its file lies. */
export function placeOf(document: Document): { locale: Locale; slug: string } {
  const [, locale = '', slug = ''] = document._raw.flattenedPath.split('/')
  if (!isLocale(locale)) throw new Error(`${document._id}: "${locale}" is no language of the hub`)
  return { locale, slug }
}

/** The day of a date as contentlayer writes it. */
export const dayOf = (date: string): Day => date.slice(0, 10)

/** In a file with CRLF line ends, contentlayer leaves a carriage return at the end of the last value. */
function withoutCarriageReturns<T>(value: T): T {
  if (typeof value === 'string') return value.replace(/\r\n?/g, '\n').replace(/\n$/, '') as T
  if (Array.isArray(value)) return value.map(withoutCarriageReturns) as T
  if (value && typeof value === 'object') {
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, withoutCarriageReturns(inner)])) as T
  }
  return value
}
