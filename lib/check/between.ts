import { defaultLocale, locales } from '../i18n/locales'
import { dayOf } from './days'
import type { Document } from './document'
import { betweenMessages as say } from './messages-between'
import { foldWords } from './nearest'
import { breach, error, warning, type Problem } from './problem'
import { checkUntranslated } from './translations'
import { textsOf, valueOf } from './yaml'

/** Rules that hold between documents: titles and slugs of a language, and translations with their originals. */
export function checkBetween(documents: Document[]): Problem[] {
  const articles = documents.filter(({ kind }) => kind === 'articles')
  return [
    ...locales.flatMap(locale => checkTitles(documents.filter(document => document.locale === locale))),
    ...locales.flatMap(locale => checkAliases(articles.filter(document => document.locale === locale))),
    ...groupBySlug(articles).flatMap(versions => [...checkTranslations(versions), ...checkUntranslated(versions)]),
    ...(['pages', 'indicators'] as const).flatMap(kind =>
      groupBySlug(documents.filter(document => document.kind === kind)).flatMap(checkOutdated),
    ),
    ...documents.flatMap(checkProvenance),
  ]
}

/** What a translation says of how it came about. */
const provenance = ['translatedBy', 'translatedOn']

/** Readers are told who translated what they read, and when; a translation that says neither would pass for an original. */
function checkProvenance(document: Document): Problem[] {
  if (!isTranslation(document)) return []
  return provenance
    .filter(key => !valueOf(document.entries ?? [], key))
    .map(key => breach(document.file, placeOf(document, 'translatedFrom'), say.noProvenance(key)))
}

/** Pages of the hub and indicators: those in other languages than the first are translations of its own. */
function checkOutdated(versions: Document[]): Problem[] {
  const original = versions.find(({ locale }) => locale === defaultLocale)
  if (!original?.entries) return []
  return versions.flatMap(version => {
    if (version === original || !version.entries) return []
    return isTranslation(version)
      ? checkAge(version, original)
      : [breach(version.file, { line: 1 }, say.secondOriginal(original.file))]
  })
}

function checkTitles(documents: Document[]): Problem[] {
  const known = new Map<string, string>()
  return documents.flatMap(({ file, entries = [] }) => {
    const title = valueOf(entries, 'title')
    if (title?.kind !== 'text' || !foldWords(title.text)) return []
    const other = known.get(foldWords(title.text))
    if (other) return [breach(file, title.place, say.sameTitle(other))]
    known.set(foldWords(title.text), file)
    return []
  })
}

/** Former slugs are redirected to the article, so within a language none may be taken by anything else. */
function checkAliases(articles: Document[]): Problem[] {
  const slugs = new Map(articles.map(article => [article.slug, article.file]))
  const aliases = new Map<string, string>()
  return articles.flatMap(({ file, slug, entries = [] }) =>
    textsOf(entries, 'aliases').flatMap(({ text, place }) => {
      if (text === slug) return [error(file, place, say.ownAlias(text))]
      const other = slugs.get(text) ?? aliases.get(text)
      aliases.set(text, aliases.get(text) ?? file)
      return other && other !== file ? [error(file, place, say.takenAlias(text, other))] : []
    }),
  )
}

function groupBySlug(articles: Document[]): Document[][] {
  const groups = new Map<string, Document[]>()
  for (const article of articles) groups.set(article.slug, [...(groups.get(article.slug) ?? []), article])
  return [...groups.values()]
}

/** What a translation shares with its original: it is the same article, in other words. */
const sharedLists = ['types', 'regions', 'countries', 'topics', 'indicators', 'goods']

const isTranslation = ({ entries = [] }: Document) => valueOf(entries, 'translatedFrom') !== undefined

function checkTranslations(versions: Document[]): Problem[] {
  // Where the frontmatter cannot be read, nobody can say which version is the original.
  if (versions.some(({ entries }) => !entries)) return []
  const originals = versions.filter(version => !isTranslation(version))
  const original = originals.find(({ locale }) => locale === defaultLocale) ?? originals[0]
  if (!original) {
    return versions.map(version => error(version.file, placeOf(version, 'translatedFrom'), say.noOriginal))
  }
  return versions.flatMap(version => {
    if (version === original) return []
    const unmarked = isTranslation(version) ? [] : [error(version.file, { line: 1 }, say.secondOriginal(original.file))]
    return [...unmarked, ...checkAgainst(version, original)]
  })
}

function checkAgainst(translation: Document, original: Document): Problem[] {
  const { file } = translation
  const problems = sharedLists
    .filter(key => valuesOf(translation, key) !== valuesOf(original, key))
    .map(key => error(file, placeOf(translation, key), say.differs(key, original.file)))
  const [own, published] = [dayOf(translation, 'published'), dayOf(original, 'published')]
  if (own !== published)
    problems.push(error(file, placeOf(translation, 'published'), say.differs('published', original.file)))
  return [...problems, ...checkAge(translation, original)]
}

function checkAge(translation: Document, original: Document): Problem[] {
  const [from, changed] = [dayOf(translation, 'translatedFrom'), changeOf(original)]
  if (!from || !changed || from >= changed) return []
  return [warning(translation.file, placeOf(translation, 'translatedFrom'), say.oldTranslation(from, changed))]
}

/** The day on which a document was last changed in substance. */
const changeOf = (document: Document) => dayOf(document, 'updated') ?? dayOf(document, 'published')

const valuesOf = ({ entries = [] }: Document, key: string) =>
  textsOf(entries, key)
    .map(({ text }) => text)
    .toSorted()
    .join()

/** Where a key stands, or the first line where it is missing. */
const placeOf = ({ entries = [] }: Document, key: string) => valueOf(entries, key)?.place ?? { line: 1 }
