import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { checkContent } from '../../../lib/check/check-content'
import type { Problem } from '../../../lib/check/problem'

/** The day on which the tests check. */
export const today = '2026-11-23'

/** An article without a problem; tests change one thing in it. */
export const article = `---
title: Care work in the north
summary: What inspectors found in care homes of the north, what the workers paid to come, and what the government has promised to do next.
types: [news-analysis]
regions: [europe]
countries: [GB]
topics: [labour-inspection]
indicators: [deception]
published: 2026-03-01
updated: 2026-04-01
reviewBy: 2027-03-01
original:
  title: Care
  publisher: Inspectorate
  year: 2025
sources:
  - id: ilo
    title: Report
    publisher: ILO
    year: 2025
    url: https://example.org/report
status: published
changes: [{ date: 2026-04-01, note: What the ministry has announced since is told. }]
---
<InShort>

- One. [@ilo]
- Two.
- Three.

</InShort>

## What happened

Text with a [link](/en/articles/).
`

/** The same in Spanish, with one text in it replaced by another. */
export const inSpanish = (from = '', to = '') =>
  changed(from, to)
    .replace('Care work in the north', 'Trabajo de cuidados en el norte')
    .replace(
      /summary: .*/,
      'summary: Qué encontró la inspección en los hogares del norte, qué pagaron quienes vinieron a trabajar, y qué ha prometido el gobierno.',
    )

/** The same as a translation of the version of a day, by keys from line 22 on. */
export const translatedFrom = (day: string) =>
  inSpanish('status:', `translatedFrom: ${day}\ntranslatedBy: machine\ntranslatedOn: 2026-11-20\nstatus:`)

/** An article's text as if it had never been changed. */
export const unchanged = (text: string) => text.replace('updated: 2026-04-01\n', '').replace(/changes: .*\n/, '')

export const articleFile = 'content/articles/en/care-work.mdx'

/** A page without a problem. */
export const page = `---
title: About
summary: What this hub is, who writes it and checks it, where its facts come from, and how readers can report a mistake they find.
updated: 2026-03-01
---

Text.
`

const term = (slug: string, en: string, es: string, rest = '') =>
  `- slug: ${slug}\n  label: { en: ${en}, es: ${es} }\n${rest}`

/** The files of a hub without a problem. */
export const hub: Record<string, string | Uint8Array> = {
  'content/languages.yaml': ['en: English', 'es: Español']
    .map(language => language.split(': '))
    .map(
      ([code, name]) =>
        `- code: ${code}\n  name: ${name}\n  direction: ltr\n  state: complete\n  exit: https://example.org/\n`,
    )
    .join(''),
  'content/taxonomy/types.yaml':
    term('news-analysis', 'News & Analysis', 'Noticias') +
    term('guidance', 'Guidance', 'Orientación') +
    term('good-practices', 'Good Practices', 'Buenas prácticas') +
    term('publications', 'Publications', 'Publicaciones') +
    term('data', 'Data', 'Datos'),
  'content/taxonomy/regions.yaml': term('europe', 'Europe', 'Europa') + term('africa', 'Africa', 'África'),
  'content/taxonomy/topics.yaml':
    term('labour-inspection', 'Labour inspection', 'Inspección del trabajo', '  aliases: [labor inspectors]\n') +
    term('care-work', 'Care work', 'Trabajo de cuidados'),
  'content/taxonomy/indicators.yaml': term('deception', 'Deception', 'Engaño'),
  [articleFile]: article,
}

/** The words of the interface, which commands that ask for the pages of a hub need. */
export const hubWords: Files = Object.fromEntries(
  ['en', 'es'].flatMap(locale =>
    readdirSync(`content/words/${locale}`).map(name => {
      const file = `content/words/${locale}/${name}`
      return [file, readFileSync(file)]
    }),
  ),
)

/** Files to add to the hub or to put in place of its own; undefined takes one out. */
export type Files = Record<string, string | Uint8Array | undefined>

/** Calls something in a folder that holds the hub with some files changed, and takes the folder away again. */
export async function inHub<T>(files: Files, call: (folder: string) => T | Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'waymark-check-'))
  try {
    for (const [file, content] of Object.entries({ ...hub, ...files })) {
      if (content === undefined) continue
      mkdirSync(join(folder, dirname(file)), { recursive: true })
      writeFileSync(join(folder, file), content)
    }
    return await call(folder)
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** The problems of the hub with some files changed. */
export const check = (files: Files = {}): Promise<Problem[]> =>
  inHub(files, folder => checkContent(join(folder, 'content'), today))

/** The valid article with one text in it replaced by another. */
export function changed(from: string, to: string): string {
  if (!article.includes(from)) throw new Error(`the article has no "${from}"`)
  return article.replace(from, () => to)
}

/** The problems of the hub whose article has one text replaced by another. */
export const checkChanged = (from: string, to: string) => check({ [articleFile]: changed(from, to) })

/** The problems of the hub whose article has some more text at its end. The first line added is line 37. */
export const checkWithText = (text: string) => check({ [articleFile]: `${article}\n${text}\n` })

/** Problems in short, as "care-work.mdx:12 message". */
export const inShort = (problems: Problem[]) =>
  problems.map(({ file, line, message }) => `${file.replace(/^.*\//, '')}:${line} ${message}`)
