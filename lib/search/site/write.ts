import { dirname, relative } from 'node:path/posix'
import { deflateSync } from 'node:zlib'
import { bundleScript } from '../../bundle-script'
import { articlesIn, type Article } from '../../content/articles'
import { locales, type Locale } from '../../i18n/locales'
import { routes } from '../../routes'
import { buildIndex, hashOf, type Files } from '../index/files'
import { lexiconEntries } from '../lexicon/entries'
import { perFacet } from '../state'
import {
  facetFile,
  lexiconFile,
  recordFile,
  textFile,
  workerFile,
  type FacetTable,
  type RecordColumns,
  type SiteManifest,
} from './format'
import { documentOf, searchValuesOf, textOf } from './records'

/** So few records that all are read at once are worth more than reading less of them. */
const recordsPerFile = (articles: number) => (articles <= 1536 ? 256 : 16)

/** The search of the hub: manifests by language, and all files that they name. */
export interface SiteIndex {
  manifests: Record<Locale, SiteManifest>
  files: Files
}

/** Builds the search of articles, given language by language, newest first. */
export async function buildSiteIndex(articles: Record<Locale, Article[]>): Promise<SiteIndex> {
  const files: Files = new Map()
  const put = (fileOf: (name: string) => string, content: string): string => {
    const bytes = new TextEncoder().encode(content)
    const name = hashOf(bytes)
    files.set(fileOf(name), bytes)
    return name
  }
  const all = locales.flatMap(locale => articles[locale])
  const occurring = perFacet(facet => new Set(all.flatMap(article => searchValuesOf(article, facet))))
  const worker = put(workerFile, await bundleScript({ entryPoints: ['lib/search/site/worker.ts'] }))
  const lexicon = put(lexiconFile, JSON.stringify(lexiconEntries(occurring)))

  const manifestOf = (locale: Locale): SiteManifest => {
    const ours = articles[locale]
    const texts = ours.map(textOf)
    const built = buildIndex(ours.map(documentOf), locale)
    for (const [name, bytes] of built.files) files.set(name, bytes)
    const textNames = texts.map((text, number) => {
      const content = new Uint8Array(deflateSync(encode(text), { level: 9 }))
      const name = hashOf(content).slice(0, 6)
      files.set(textFile(ours[number]!.slug, name), content)
      return name
    })
    const size = recordsPerFile(ours.length)
    const parts = Array.from({ length: Math.ceil(ours.length / size) }, (_, part) => part * size)
    const facets = put(facetFile, JSON.stringify(facetTable(ours, articles)))
    const names = parts.map(from => {
      const part = ours.slice(from, from + size)
      return put(recordFile, JSON.stringify(recordColumns(part, textNames.slice(from, from + size))))
    })
    const needed = [workerFile(worker), lexiconFile(lexicon), facetFile(facets)]
    return {
      needed: needed.map(name => relative(dirname(routes.searchManifest(locale)), routes.searchFile(name))),
      index: built.manifest,
      worker,
      lexicon,
      facets,
      records: { size, names },
    }
  }
  return { files, manifests: { en: manifestOf('en'), es: manifestOf('es') } }
}

function recordColumns(articles: Article[], texts: string[]): RecordColumns {
  return {
    slugs: articles.map(({ slug }) => slug),
    titles: articles.map(({ title }) => title),
    days: articles.map(({ published }) => published),
    texts,
    notices: articles.flatMap(({ contentNotice }, place) => (contentNotice ? [place] : [])),
  }
}

/** Days from 1970 to the publication of an article. */
const dayOf = ({ published }: Article) => Date.parse(published) / 86_400_000

function facetTable(articles: Article[], all: Record<Locale, Article[]>): FacetTable {
  const [locale] = articles.map(article => article.locale)
  const others = locales.filter(other => other !== locale)
  const slugs = others.map(other => [other, new Set(all[other].map(({ slug }) => slug))] as const)
  return {
    facets: perFacet(facet => {
      const keys = articles.map(article =>
        JSON.stringify(searchValuesOf(article, facet).toSorted((a, b) => (a < b ? -1 : 1))),
      )
      const combinations = [...new Set(keys)]
      return {
        combinations: combinations.map(key => JSON.parse(key) as string[]),
        of: keys.map(key => combinations.indexOf(key)),
      }
    }),
    days: articles.map((article, number) =>
      number > 0 ? dayOf(articles[number - 1]!) - dayOf(article) : dayOf(article),
    ),
    translated: Object.fromEntries(
      slugs.map(([other, known]) => [other, articles.flatMap(({ slug }, number) => (known.has(slug) ? [number] : []))]),
    ),
  }
}

/** All files of the search by their addresses; of the published articles, unless others are given. */
export async function searchFiles(
  articles: Record<Locale, Article[]> = { en: articlesIn('en'), es: articlesIn('es') },
): Promise<Map<string, Uint8Array<ArrayBuffer>>> {
  const { manifests, files } = await buildSiteIndex(articles)
  return new Map([
    ...[...files].map(([name, bytes]) => [routes.searchFile(name), bytes] as const),
    ...locales.map(locale => [routes.searchManifest(locale), encode(manifests[locale])] as const),
  ])
}

const encode = (content: unknown) => new TextEncoder().encode(JSON.stringify(content))
