import { createHash } from 'node:crypto'
import { stringify } from 'yaml'
import { articlesIn } from '../content/articles'
import type { Day } from '../dates'
import { locales } from '../i18n/locales'
import { dataOf, dataRoutes, routes } from '../routes'
import { site } from '../site'
import { zipOf } from '../zip'
import { dataTitle } from './fields'
import type { DataFile } from './files'
import { tableAddress, type Table } from './table'

/**
 * Files for programs, and after them all collections in one ZIP, with its checksum: the articles with their texts, lists
 * of them, and every table, in every language; what is in it and the checksum of each file as Data Package
 * (datapackage.org) and for `sha256sum --check`; and how to cite it, as Citation File Format 1.2.
 *
 * @param files of the whole site; they pass through, so that none is made twice
 * @param day of this version
 */
export function* withDownload(
  files: Iterable<DataFile>,
  tables: readonly Table[],
  day: Day,
): Generator<[address: string, content: string | Uint8Array]> {
  const wanted = wantedOf(tables)
  const root = dataRoutes.index.replace('index.json', '')
  const held = new Map<string, Buffer>()
  for (const [address, content] of files) {
    if (wanted.has(address)) held.set(address.slice(root.length), Buffer.from(content))
    yield [address, content]
  }
  const zip = zipped(held, day)
  const address = dataRoutes.download(day)
  yield [address, zip]
  yield [dataRoutes.checksum(day), `${sha256(zip)}  ${address.split('/').at(-1)}\n`]
}

/** The addresses of what is in it. */
const wantedOf = (tables: readonly Table[]) =>
  new Set<string>([
    dataRoutes.taxonomy,
    dataRoutes.openapi,
    ...locales.flatMap(locale => [
      ...(['json', 'csv', 'bib', 'ris', 'csl.json'] as const).map(format => dataOf(routes.articles(locale), format)),
      ...articlesIn(locale).map(({ slug }) => dataOf(routes.article(locale, slug), 'json')),
      ...tables.flatMap(table => (['json', 'csv'] as const).map(format => tableAddress(table, locale, format))),
    ]),
  ])

/** @param files by path within the ZIP */
function zipped(files: ReadonlyMap<string, Buffer>, day: Day): Uint8Array {
  const sums = new Map([...files].map(([file, content]) => [file, sha256(content)] as const))
  const beside = {
    'datapackage.json': JSON.stringify(dataPackage(files, sums, day), undefined, 2),
    'CITATION.cff': stringify(citation(day)),
    SHA256SUMS: [...sums].map(([file, sum]) => `${sum}  ${file}\n`).join(''),
  }
  const all = [...files, ...Object.entries(beside).map(([file, text]) => [file, Buffer.from(text)] as const)]
  // A folder of its own, and the same bytes whenever the same day's data are packed.
  const folder = `${site.name.toLowerCase()}-data-${day}`
  return zipOf(
    all.map(([file, content]) => [`${folder}/${file}`, content] as const),
    `${day}T12:00:00`,
  )
}

const sha256 = (content: string | Uint8Array) => createHash('sha256').update(content).digest('hex')

const dataPackage = (files: ReadonlyMap<string, Buffer>, sums: ReadonlyMap<string, string>, day: Day) => ({
  profile: 'data-package',
  name: `${site.name.toLowerCase()}-data`,
  title: dataTitle,
  version: day,
  created: `${day}T00:00:00Z`,
  homepage: site.url,
  licenses: [{ name: site.contentLicence.id, title: site.contentLicence.name, path: site.contentLicence.url }],
  resources: [...files].map(([path, content]) => ({
    name: path.replaceAll(/[^a-z0-9-]+/g, '-'),
    path,
    format: path.split('.').at(-1),
    encoding: 'utf-8',
    bytes: content.length,
    hash: `sha256:${sums.get(path)}`,
  })),
})

const citation = (day: Day) => ({
  'cff-version': '1.2.0',
  message: 'If you use these data, please cite them as below.',
  type: 'dataset',
  title: dataTitle,
  authors: [{ name: site.name }],
  version: day,
  'date-released': day,
  license: site.contentLicence.id,
  url: site.url + dataRoutes.download(day),
})
