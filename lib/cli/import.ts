import { readFileSync, renameSync, writeFileSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { readText } from '../check/files'
import { report } from '../check/report'
import type { GoodsFile } from '../../content/schema/goods'
import type { Listing, ListingsFile } from '../../content/schema/listings'
import { buildDay } from '../dates'
import { importGoods } from '../editors/import-goods'
import { roomOf, rowFileOf } from '../library'
import { readCsv } from '../read-csv'
import { readYaml } from '../read-yaml'
import { mistakesOf, runCommand, Wrong } from './write-checked'

// `npm run import`: a newer edition of a list from its file. It is written whole, or not at all.

const usage = `npm run import -- goods <file.csv> --edition 2024 --published 2024-09-05 --url https://…`

const text = { type: 'string' } as const

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    options: { edition: text, published: text, url: text },
    allowPositionals: true,
  })
  const [list, file, ...others] = positionals
  if (list !== 'goods' || !file || others.length > 0) throw new Wrong(usage)
  const { edition: year = '', published = '', url = '' } = values
  if (!/^\d{4}$/.test(year)) throw new Wrong(`--edition is the year of the edition, such as 2024.\n${usage}`)
  if (!/^\d{4}-\d{2}-\d{2}$/.test(published) || Number.isNaN(Date.parse(published)) || published > buildDay())
    throw new Wrong(`--published is the day on which it came out, such as 2024-09-05.\n${usage}`)
  if (!/^https?:\/\/\S+\.\S+$/.test(url)) throw new Wrong(`--url is where the edition is, such as https://….\n${usage}`)

  const read = readText(join(dirname(resolve(file)), 'content'), basename(file))
  if (read.problems.length > 0 || read.text === undefined) throw new Wrong(refusal(read.problems))
  const room = roomOf('goods-listings.yaml')
  const yamlText = readFileSync(room, 'utf8')
  const listings = readYaml(room) as ListingsFile
  const newest =
    listings.editions
      .map(({ id }) => id)
      .toSorted()
      .at(-1) ?? ''
  if (year < newest) throw new Wrong(`${room} has the edition of ${newest}, which is newer than that of ${year}.`)
  const { problems, imported } = importGoods(
    basename(file),
    read.text,
    { year, published, url },
    {
      goods: readYaml(roomOf('goods.yaml')) as GoodsFile,
      file: listings,
      yaml: yamlText,
      rows: readCsv(rowFileOf(room)) as Listing[],
    },
  )
  if (!imported) throw new Wrong(refusal(problems))
  await replace(
    new Map([
      [rowFileOf(room), imported.csv],
      [room, imported.yaml],
    ]),
  )
  const { rows, added, removed } = imported
  console.log(`${rowFileOf(room)} has ${rows} rows of the edition of ${year}.`)
  for (const [what, keys] of [
    ['Added', added],
    ['Removed', removed],
  ] as const)
    console.log(`${what}: ${keys.length}${keys.map(key => `\n  ${key.trim()}`).join('')}`)
}

const refusal = (problems: Parameters<typeof report>[0]) => `${report(problems, 1)}\nNothing was imported.`

/** Puts all files into the place of those that are there, and those back if the check finds what it did not before. */
async function replace(files: ReadonlyMap<string, string>): Promise<void> {
  const before = new Map([...files.keys()].map(file => [file, readFileSync(file)]))
  const fresh = await mistakesOf(() => {
    for (const [file, content] of files) writeFileSync(`${file}.new`, content)
    for (const file of files.keys()) renameSync(`${file}.new`, file)
  })
  if (fresh.length === 0) return
  for (const [file, content] of before) writeFileSync(file, content)
  throw new Wrong(refusal(fresh))
}

await runCommand(main, usage)
