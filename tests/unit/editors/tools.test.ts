import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { dueBefore, dueReport } from '../../../lib/editors/due'
import { dataOf } from '../../../lib/check/data-files'
import { documentsOf } from '../../../lib/editors/library-files'
import { slugOf } from '../../../lib/editors/new-article'
import { linksReport, outsideLinks, tryLinks, type Ask } from '../../../lib/editors/outside-links'
import { languageFacts } from '../../../lib/editors/language-facts'
import { factsOf, statsReport } from '../../../lib/editors/stats'
import { article, articleFile, changed, check, hub, hubWords, inHub, inSpanish, today, type Files } from '../check/hub'

const path = (file: string) => fileURLToPath(new URL(`../../../${file}`, import.meta.url))

/** Runs a script of lib/cli in a hub. */
function run(folder: string, script: string, ...args: string[]) {
  const { status, stdout, stderr } = spawnSync(path('node_modules/.bin/tsx'), [path(`lib/cli/${script}.ts`), ...args], {
    cwd: folder,
    encoding: 'utf8',
    input: '',
    env: { ...process.env, BUILD_DATE: today },
  })
  return { status, stdout, stderr }
}

const named = (title: string, status = 'published') =>
  article.replace('Care work in the north', title).replace('status: published', `status: ${status}`)

describe('npm run new', { timeout: 120_000 }, () => {
  const flags = ['--title', 'Niños, labour & «trata»', '--types', 'guidance', '--regions', 'europe,africa']

  it('writes a draft that the check passes, and never over another', () =>
    inHub(hubWords, async folder => {
      const first = run(folder, 'new', ...flags, '--countries', 'PE', '--topics', 'care-work')
      expect(first).toMatchObject({ status: 0, stderr: '' })
      const file = 'content/articles/en/ninos-labour-trata.mdx'
      const words = readFileSync(join(folder, file), 'utf8')
      expect(words).toMatch(/^---\ntitle: Niños, labour & «trata»\nsummary: .{120,240}\ntypes: \[guidance\]\n/)
      expect(words).toContain(
        'regions: [europe, africa]\ncountries: [PE]\ntopics: [care-work]\npublished: 2026-11-23\n',
      )
      expect(words).toContain('\nstatus: draft\n')
      expect(await check({ [file]: words })).toEqual([])

      const again = run(folder, 'new', ...flags)
      expect(again.status).toBe(1)
      expect(again.stderr).toContain('is there already')
      expect(readFileSync(join(folder, file), 'utf8')).toBe(words)
    }))

  it('says what is missing or wrong, and writes nothing', () =>
    inHub(hubWords, folder => {
      expect(run(folder, 'new').stderr).toContain('--title is missing')
      expect(run(folder, 'new', '--titel', 'x').stderr).toContain("Unknown option '--titel'")
      const near = run(folder, 'new', '--title', 'A', '--types', 'guidence', '--regions', 'europe')
      expect(near).toMatchObject({ status: 1, stderr: '"guidence" is none of them; did you mean "guidance"?\n' })
      const same = run(folder, 'new', '--title', 'Care Work in the North', '--types', 'data', '--regions', 'europe')
      expect(same.stderr).toContain('the title is that of')
      expect(existsSync(join(folder, 'content/articles/en/care-work-in-the-north.mdx'))).toBe(false)
    }))

  it('begins a translation with all that it shares with its original', () =>
    inHub(hubWords, async folder => {
      expect(run(folder, 'new', '--translate', 'care-work', '--language', 'es', '--title', 'Cuidados').status).toBe(0)
      const file = 'content/articles/es/care-work.mdx'
      const words = readFileSync(join(folder, file), 'utf8')
      expect(words).toContain('title: Cuidados\n')
      expect(words).toContain('translatedFrom: 2026-04-01\n')
      expect(words).toContain('status: draft\n')
      expect(await check({ [file]: words.replace('/en/articles/', '/en/') })).toEqual([])
    }))
})

it('a slug is made of whole words in small letters', () => {
  expect(slugOf('Der „Straßen“-Bericht: Äpfel & Öl (2026)')).toBe('der-strassen-bericht-apfel-ol-2026')
  expect(slugOf('Straße in Łódź: Ørsted & Việt Nam')).toBe('strasse-in-lodz-orsted-viet-nam')
  expect(slugOf('强迫劳动')).toBe('')
  expect(slugOf('a'.repeat(80))).toHaveLength(60)
  expect(slugOf(`${'word '.repeat(30)}end`)).toMatch(/^(word-){11}word$/)
})

const helpline = `lines:
  - name: { en: Line 1, es: Línea 1 }
    number: '123'
    tel: '123'
    page: { publisher: P, url: https://example.org/line }
    recorded: 2026-07-01
    confidence: official
`
const figures = `figures:
  - id: figure
    label: { en: Persons, es: Personas }
    reviewBy: 2026-12-01
`

const dueIn = (folder: string, last: string) => {
  const root = join(folder, 'content')
  return dueBefore(
    last,
    documentsOf(root),
    dataOf(() => root),
  )
}

describe('npm run check -- --due', () => {
  const files: Files = {
    'content/helplines/pe.yaml': helpline,
    'content/figures.yaml': figures,
    'content/articles/en/late.mdx': named('Late').replace('2027-03-01', '2026-11-01'),
    'content/articles/en/gone.mdx': named('Gone', 'withdrawn').replace('2027-03-01', '2026-11-01'),
  }

  it('lists articles, numbers and figures by the day on which each is due', () =>
    inHub(files, folder => {
      expect(dueIn(folder, '2027-01-01')).toEqual([
        { day: '2026-11-01', file: 'content/articles/en/late.mdx', line: 11, what: 'Late' },
        { day: '2026-12-01', file: 'content/figures.yaml', line: 4, what: 'Persons' },
        { day: '2027-01-01', file: 'content/helplines/pe.yaml', line: 6, what: 'Line 1' },
      ])
      expect(dueIn(folder, '2026-12-31')).toHaveLength(2)
    }))

  it('brings a number back six months after somebody called it', () =>
    inHub({ 'content/helplines/pe.yaml': helpline.replace('07-01', '$&\n    verified: 2026-08-01') }, folder => {
      expect(dueIn(folder, '2027-01-31')).toEqual([])
      expect(dueIn(folder, '2027-02-01')).toMatchObject([{ day: '2027-02-01', line: 6, what: 'Line 1' }])
    }))

  it('marks what is overdue', () => {
    const due = [{ day: '2026-11-01', file: 'a.mdx', line: 3, what: 'A' }]
    expect(dueReport(due, '2026-12-01', today)).toBe(
      '2026-11-01! a.mdx:3  A\n1 to review until 2026-12-01, 1 of them overdue (!)',
    )
    expect(dueReport([], '2026-12-01', today)).toBe('Nothing is due until 2026-12-01.')
  })

  it('runs, and wants a number of days', { timeout: 60_000 }, () =>
    inHub({ [articleFile]: changed('2027-03-01', '2026-12-01') }, folder => {
      expect(run(folder, 'check', '--due', '60')).toMatchObject({
        status: 0,
        stdout: `2026-12-01  ${articleFile}:11  Care work in the north\n1 to review until 2027-01-22\n`,
      })
      expect(run(folder, 'check', '--due', 'soon')).toMatchObject({ status: 1 })
    }),
  )
})

describe('npm run check -- --links', () => {
  const answers: Record<string, number> = {
    'HEAD https://a.example/fine': 200,
    'HEAD https://a.example/gone': 404,
    'GET https://a.example/gone': 410,
    'HEAD https://b.example/no-head': 405,
    'GET https://b.example/no-head': 200,
    'HEAD https://b.example/robots': 403,
    'GET https://b.example/robots': 403,
  }
  const ask: Ask = (url, { method }) => {
    const status = answers[`${method} ${url}`]
    return status === undefined ? Promise.reject(new Error('no answer')) : Promise.resolve({ status })
  }
  const urls = ['a.example/fine', 'a.example/gone', 'b.example/no-head', 'b.example/robots', 'c.example/'].map(
    url => `https://${url}`,
  )

  it('calls dead only what says that it is gone', async () => {
    expect(Object.fromEntries((await tryLinks(urls, { ask }))!)).toEqual({
      'https://a.example/fine': 'fine',
      'https://a.example/gone': 'dead',
      'https://b.example/no-head': 'fine',
      'https://b.example/robots': 'unsure',
      'https://c.example/': 'unsure',
    })
  })

  it('says in one line that there is no network', async () => {
    expect(await tryLinks(['https://c.example/'], { ask })).toBeUndefined()
    expect(linksReport([], undefined)).toBe('The web cannot be reached from here: no outside link was tried.')
  })

  it('names every place of a dead link', () =>
    inHub({ 'content/helplines/pe.yaml': helpline, 'content/articles/en/b.mdx': named('B') }, folder => {
      const root = join(folder, 'content')
      const links = outsideLinks(
        documentsOf(root),
        dataOf(() => root),
      )
      expect(links).toEqual([
        { url: 'https://example.org/report', places: ['content/articles/en/b.mdx:21', `${articleFile}:21`] },
        { url: 'https://example.org/line', places: ['content/helplines/pe.yaml:5'] },
      ])
      const text = linksReport(links, new Map([['https://example.org/line', 'dead']]))
      expect(text).toContain('content/helplines/pe.yaml:5  dead  https://example.org/line')
      expect(text).toContain('2 outside links: 1 dead, 0 without an answer for us')
    }))
})

describe('npm run stats', () => {
  it('counts by type, region, language and age, and shows gaps and what is not translated', () =>
    inHub({ 'content/articles/en/draft.mdx': named('Draft', 'draft') }, folder => {
      const facts = factsOf(documentsOf(join(folder, 'content')))
      const text = statsReport(
        facts,
        [],
        { types: ['guidance', 'news-analysis'], regions: ['europe', 'africa'] },
        today,
      )
      expect(text).toMatch(/Articles\n +en +es.*\n +published +1 +0.*\n +draft +1 +0.*\n +withdrawn +0 +0.*\n/)
      expect(text).toMatch(/By type\n +en +es.*\n +guidance +0 +0.*\n +news-analysis +1 +0.*\n/)
      expect(text).toMatch(/6 to 12 months +1 +0/)
      expect(text).toContain('Gaps: 3\n  europe × guidance\n  africa × guidance\n  africa × news-analysis')
      expect(text).toContain('Not in "es": 1\n  care-work  Care work in the north')
    }))

  it('says what of each language is missing, outdated, and read by no person', () => {
    const translated = inSpanish('reviewBy:', 'translatedFrom: 2026-03-01\ntranslatedBy: machine\nreviewBy:')
    const files = {
      ...hubWords,
      'content/articles/es/care-work.mdx': translated,
      'content/translations/es/taxonomy.yaml': '- en: Deception\n  es: Engaño\n',
      'content/taxonomy/indicators.yaml':
        '- slug: deception\n  label: { en: Deception }\n- slug: isolation\n  label: { en: Isolation }\n',
    }
    return inHub(files, folder => {
      const root = join(folder, 'content')
      const languages = languageFacts(root, () => root)
      const text = statsReport(factsOf(documentsOf(root)), languages, { types: [], regions: [] }, today)
      expect(text).toMatch(/by a machine, read by no person +0 +1/)
      expect(text).toMatch(/by a person +0 +0/)
      expect(text).toMatch(/older than the original +0 +1/)
      expect(text).toMatch(/interface +0 +0 .*\d{3}\n/)
      expect(text).toMatch(/data +0 +1 /)
    })
  })

  it('runs', { timeout: 60_000 }, () =>
    inHub({ ...hub, ...hubWords }, folder => expect(run(folder, 'stats')).toMatchObject({ status: 0, stderr: '' })),
  )
})
