import type { ReadDocument } from '../check/document'
import { textOf, textsOf, valueOf } from '../check/yaml'
import { addMonths, type Day } from '../dates'
import { defaultLocale, locales, type Locale } from '../i18n/locales'

/** What is counted of an article. */
export interface ArticleFacts {
  locale: Locale
  slug: string
  title: string
  status: string
  /** Day of the last change of substance. */
  changed: Day
  types: string[]
  regions: string[]
  /** How it was translated; nothing of an original. */
  translatedBy?: string
  /** The day of the version that it was translated from. */
  translatedFrom?: Day
}

/** How much of a language is there beside its articles: texts of the interface, and texts in data. */
export interface LanguageFacts {
  locale: Locale
  words: Count
  data: Count
}

interface Count {
  /** How many there are in the original. */
  all: number
  missing: number
}

/** The facts of all articles among some documents. */
export const factsOf = (documents: ReadDocument[]): ArticleFacts[] =>
  documents
    .filter(({ kind, entries }) => kind === 'articles' && entries !== undefined)
    .map(({ locale, slug, entries = [] }) => ({
      locale,
      slug,
      title: textOf(entries, 'title') ?? '',
      status: valueOf(entries, 'status') ? (textOf(entries, 'status') ?? '') : 'published',
      changed: textOf(entries, 'updated') ?? textOf(entries, 'published') ?? '',
      types: textsOf(entries, 'types').map(({ text }) => text),
      regions: textsOf(entries, 'regions').map(({ text }) => text),
      translatedBy: textOf(entries, 'translatedBy'),
      translatedFrom: textOf(entries, 'translatedFrom'),
    }))

const ages: [label: string, months: number][] = [
  ['up to 6 months', 6],
  ['6 to 12 months', 12],
  ['1 to 2 years', 24],
  ['older', Infinity],
]

/** How many months ago a day was, as one of the labels of `ages`. */
const ageOf = (day: Day, today: Day) =>
  ages.find(([, months]) => months === Infinity || day > addMonths(today, -months))?.[0] ?? ''

/**
 * The library in numbers: published articles by language, type, region and age, which pairs of type and region have
 * none, and what is not translated, outdated or read by no person.
 */
export function statsReport(
  articles: ArticleFacts[],
  languages: LanguageFacts[],
  { types, regions }: { types: string[]; regions: string[] },
  today: Day,
): string {
  const live = articles.filter(({ status }) => status === 'published')
  // An article goes by the first language that it is in.
  const byLanguage = live.toSorted((a, b) => locales.indexOf(b.locale) - locales.indexOf(a.locale))
  const bySlug = [...new Map(byLanguage.map(article => [article.slug, article])).values()]
  const count = (test: (article: ArticleFacts) => boolean, among = live) => String(among.filter(test).length)
  const statuses = ['published', 'draft', 'withdrawn']
  const perLocale = (label: string, test: (article: ArticleFacts) => boolean) => [
    label,
    ...locales.map(locale => count(article => article.locale === locale && test(article))),
  ]
  const gaps = regions.flatMap(region =>
    types
      .filter(type => !bySlug.some(({ types: has, regions: of }) => has.includes(type) && of.includes(region)))
      .map(type => `${region} × ${type}`),
  )
  const sections: [title: string, body: string][] = [
    [
      'Articles',
      table([
        ['', ...locales],
        ...statuses.map(status => [
          status,
          ...locales.map(locale => count(article => article.locale === locale && article.status === status, articles)),
        ]),
      ]),
    ],
    [
      'By type',
      table([['', ...locales], ...types.map(type => perLocale(type, article => article.types.includes(type)))]),
    ],
    [
      'By region',
      table([
        ['', ...locales],
        ...regions.map(region => perLocale(region, article => article.regions.includes(region))),
      ]),
    ],
    [
      'By age, since the last change of substance',
      table([
        ['', ...locales],
        ...ages.map(([label]) => perLocale(label, ({ changed }) => ageOf(changed, today) === label)),
      ]),
    ],
    [
      'Type by region, in any language',
      table([
        ['', ...types],
        ...regions.map(region => [
          region,
          ...types.map(type =>
            count(({ types: has, regions: of }) => has.includes(type) && of.includes(region), bySlug),
          ),
        ]),
      ]),
    ],
    [
      'Translated articles',
      table([
        ['', ...locales],
        perLocale('by a machine, read by no person', ({ translatedBy }) => translatedBy === 'machine'),
        perLocale('by a machine, read by a person', ({ translatedBy }) => translatedBy === 'machine-reviewed'),
        perLocale('by a person', ({ translatedBy }) => translatedBy === 'person'),
        perLocale('older than the original', article => isOutdated(article, live)),
      ]),
    ],
    [
      'Texts that are missing, and how many the original has',
      table([
        ['', ...languages.map(({ locale }) => locale), 'all'],
        ['interface', ...languages.map(({ words }) => String(words.missing)), String(languages[0]?.words.all ?? 0)],
        ['data', ...languages.map(({ data }) => String(data.missing)), String(languages[0]?.data.all ?? 0)],
      ]),
    ],
    [`Gaps: ${gaps.length}`, gaps.join('\n')],
    ...locales
      .filter(locale => locale !== defaultLocale || live.some(article => article.locale !== defaultLocale))
      .map((locale): [string, string] => {
        const own = new Set(live.filter(article => article.locale === locale).map(({ slug }) => slug))
        const missing = bySlug.filter(({ slug }) => !own.has(slug))
        return [
          `Not in "${locale}": ${missing.length}`,
          missing.map(({ slug, title }) => `${slug}  ${title}`).join('\n'),
        ]
      }),
  ]
  return sections.map(([title, body]) => `${title}\n${indented(body)}`.trimEnd()).join('\n\n')
}

/** Whether the original of a translation was changed since. */
const isOutdated = ({ slug, translatedFrom }: ArticleFacts, among: ArticleFacts[]): boolean =>
  translatedFrom !== undefined &&
  among.some(other => other.slug === slug && !other.translatedFrom && other.changed > translatedFrom)

const indented = (text: string) => text.replace(/^(?=.)/gm, '  ')

/** Rows in columns: the first to the left, numbers to the right. */
function table(rows: string[][]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map(row => row[column]?.length ?? 0)))
  return rows
    .map(row =>
      row
        .map((cell, column) => (column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0)))
        .join('  '),
    )
    .join('\n')
}
