import { memoize } from '../../memo'
import { recordFile, type FileSource, type RecordColumns, type SiteManifest } from './format'

/** Reads what results show of entries, file by file. */
export function openRecords({ json }: FileSource) {
  const opened = new Set<string>()
  const load = memoize(async (name: string) => {
    const columns = (await json(recordFile(name))) as RecordColumns
    opened.add(name)
    return columns
  })
  return {
    /** Whether an entry can be read without fetching anything. */
    has: (manifest: SiteManifest, document: number) => opened.has(nameOf(manifest, document) ?? ''),
    async read(manifest: SiteManifest, document: number) {
      const name = nameOf(manifest, document)
      if (name === undefined) throw new Error(`The search index has no entry ${document}`)
      const { addresses, titles, days, texts, notices } = await load(name)
      const at = document % manifest.records.size
      return {
        address: addresses[at] ?? '',
        title: titles[at] ?? '',
        day: days[at] ?? '',
        text: texts[at] ?? '',
        noticed: notices.includes(at),
      }
    },
  }
}

/** The file that has an entry. */
const nameOf = ({ records }: SiteManifest, document: number) => records.names[Math.floor(document / records.size)]
