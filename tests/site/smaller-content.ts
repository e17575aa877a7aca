import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { completeLocales, locales } from '../../lib/i18n/locales'

/** Keeps a few rows of each list of a library that is built for a test: a page for every country would take it twice as long. */
export function shortenLists(content: string): void {
  for (const list of readdirSync(content).filter(name => name.endsWith('.csv'))) {
    const rows = readFileSync(join(content, list), 'utf8').split('\n')
    writeFileSync(join(content, list), `${rows.slice(0, 30).join('\n')}\n`)
  }
}

/** Keeps the languages that have everything: each other one would bring a page of help for every country. */
export function keepCompleteLanguages(content: string): void {
  const list = join(content, 'languages.yaml')
  const entries = readFileSync(list, 'utf8').split(/^(?=- code: )/m)
  writeFileSync(list, entries.filter(entry => !/state: partial/.test(entry)).join(''))
  for (const locale of locales.filter(one => !completeLocales.includes(one))) {
    for (const room of ['articles', 'pages', 'indicators', 'words', 'translations'])
      rmSync(join(content, room, locale), { recursive: true, force: true })
    rmSync(join(content, 'checklist', `${locale}.yaml`), { force: true })
  }
}
