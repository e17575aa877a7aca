import { fold } from '../check/nearest'
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

/** Words that begin texts which are still to be written, long enough for the check. */
const toWrite: Record<Locale, { summary: string; points: string[]; heading: string; text: string }> = {
  en: {
    summary:
      'To be written: one or two whole sentences that say what the reader will find, where it holds, and what it means for them.',
    points: ['The most important point, in one sentence.', 'The second.', 'The third.'],
    heading: 'What happened',
    text: 'Cite a source after the sentence that it bears out, as [@its-id], and list it under `sources`.',
  },
  es: {
    summary:
      'Por escribir: una o dos oraciones completas que digan qué encontrará quien lee, dónde vale y qué significa para esa persona.',
    points: ['El punto más importante, en una oración.', 'El segundo.', 'El tercero.'],
    heading: 'Qué ocurrió',
    text: 'Cite la fuente después de la oración que sostiene, como [@su-id], y anótela en `sources`.',
  },
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
  'sources',
  'status',
]

/** The name of a file, hence its address, from a title: small letters, digits and hyphens, whole words. */
export function slugOf(title: string, most = 60): string {
  const words = fold(title)
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
  const words = toWrite[locale]
  const points = words.points.map(point => `- ${point}\n`).join('')
  // Shown as code, a marker is none: nothing is cited yet.
  const text = words.text.replace(/\[@[\w-]+\]/, marker => `\`${marker}\``)
  return writeDocument(
    '',
    {
      ...rest,
      summary: summary ?? words.summary,
      published: today,
      reviewBy: addMonths(today, 6),
      status: 'draft',
      body: `\n<InShort>\n\n${points}\n</InShort>\n\n## ${words.heading}\n\n${text}\n`,
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
      reviewBy: addMonths(today, 6),
      status: 'draft',
    },
    order,
  )
}
