import type { Original } from '../../content/schema/original'
import type { Article } from '../content/articles'
import { changedOn, type Day } from '../dates'
import { messagesOf } from '../i18n/messages'
import { routes } from '../routes'
import { site } from '../site'
import { toUri } from '../uri'

/** A date as CSL has it: year, month, day, of which the last may be missing. */
interface CslDate {
  'date-parts': number[][]
}

/** What is cited, in the terms of the Citation Style Language (CSL-JSON 1.0). */
export interface CslItem {
  id: string
  'citation-key'?: string
  type: 'webpage' | 'report' | 'document'
  title: string
  author: { literal: string }[]
  publisher: string
  'container-title'?: string
  issued?: CslDate
  'original-date'?: CslDate
  URL?: string
  language?: string
  abstract?: string
  license?: string
  note?: string
}

/** Our article: a page of the hub, in the version of a day. */
export function articleItem(article: Article): CslItem {
  const { locale, slug, title, summary, published, updated, licence } = article
  return {
    ...keyed(`${locale}-${slug}`),
    type: 'webpage',
    title: inOneLine(title),
    author: [{ literal: site.name }],
    publisher: site.name,
    'container-title': site.name,
    issued: dateOf(changedOn(article)),
    ...(updated && { 'original-date': dateOf(published) }),
    URL: site.url + routes.article(locale, slug),
    language: locale,
    abstract: inOneLine(summary),
    license: licence.url,
    // The formats of reference managers have no field for a licence; the usual one goes without saying.
    ...(licence !== site.contentLicence && { note: `${messagesOf(locale).article.licence} ${licence.name}` }),
  }
}

/** The publication that the article is about, as what it is: a report where the article presents one. */
export function originalItem({ locale, slug, types, original }: Article): CslItem | undefined {
  if (!original) return undefined
  return {
    ...keyed(`${locale}-${slug}-original`),
    type: types.includes('publications') ? 'report' : original.url ? 'webpage' : 'document',
    title: inOneLine(original.title),
    author: [{ literal: inOneLine(original.publisher) }],
    publisher: inOneLine(original.publisher),
    ...(original.year && { issued: { 'date-parts': [[original.year]] } }),
    ...(original.url && { URL: toUri(original.url) }),
  }
}

/** What tells publications apart that several articles are about. */
export const identityOf = ({ title, publisher, year }: Original) => [title, publisher, year].join('\n').toLowerCase()

/** Editors may break a text into lines; RIS has one line for each field. */
const inOneLine = (text: string) => text.trim().replace(/\s*[\r\n\u2028\u2029]\s*/g, ' ')

const keyed = (key: string) => ({ id: key, 'citation-key': key })

const dateOf = (day: Day): CslDate => ({ 'date-parts': [day.split('-').map(Number)] })
