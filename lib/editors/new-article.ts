import { foldWords } from '../check/nearest'
import { toWriteIn } from '../check/placeholders'
import { addMonths, type Day } from '../dates'
import type { Locale } from '../i18n/locales'
import { readDocument, writeDocument } from './edit-document'

/** What an editor says of a new article. */
export interface NewArticle {
  locale: Locale
  title: string
  summary?: string
  types: string[]
  regions: string[]
  countries: string[]
  topics: string[]
}

/** Order of keys in a new file. */
const order = [
  'title',
  'summary',
  'types',
  'regions',
  'countries',
  'topics',
  'published',
  'reviewBy',
  'translatedFrom',
  'translatedBy',
  'translatedOn',
  'sources',
  'status',
]

/** The name of a file, hence its address, from a title: small letters, digits and hyphens, whole words. */
export function slugOf(title: string, most = 60): string {
  const words = foldWords(title)
    .replace(/[^a-z0-9 ]/g, '')
    .split(' ')
    .filter(Boolean)
  let slug = ''
  for (const word of words) {
    const longer = slug ? `${slug}-${word}` : word
    if (longer.length > most) break
    slug = longer
  }
  return slug || (words[0] ?? '').slice(0, most)
}

/** The file of a new article: a draft that the check passes. */
export function newArticle({ locale, summary, ...rest }: NewArticle, today: Day): string {
  const words = toWriteIn(locale)
  const points = words.points.map(point => `- ${point}\n`).join('')
  return writeDocument(
    '',
    {
      ...rest,
      summary: summary ?? words.summary,
      published: today,
      reviewBy: addMonths(today, 6),
      status: 'draft',
      body: `\n<InShort>\n\n${points}\n</InShort>\n\n## ${words.heading}\n\n${words.text}\n`,
    },
    order,
  )
}

/** The file of a translation to be made: the original's, as a draft that says from which version it comes. */
export function newTranslation(original: string, title: string | undefined, today: Day): string {
  const { aliases: _aliases, changes: _changes, updated, withdrawnBecause: _because, ...form } = readDocument(original)
  return writeDocument(
    original,
    {
      ...form,
      title: title ?? form.title,
      translatedFrom: updated ?? form.published,
      // The least that can be claimed, until whoever translates says more.
      translatedBy: 'machine',
      translatedOn: today,
      reviewBy: addMonths(today, 6),
      status: 'draft',
    },
    order,
  )
}
