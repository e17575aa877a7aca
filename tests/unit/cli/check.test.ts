import { execFileSync, spawnSync } from 'node:child_process'
import { readFileSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { article, articleFile, changed, hub, hubWords, inHub, page, today, type Files } from '../check/hub'

const tsx = fileURLToPath(new URL('../../../node_modules/.bin/tsx', import.meta.url))
const script = fileURLToPath(new URL('../../../lib/cli/check.ts', import.meta.url))

const run = (files: Files, prepare?: (folder: string) => void) =>
  inHub({ ...hubWords, ...files }, cwd => {
    prepare?.(cwd)
    const { status, stdout } = spawnSync(tsx, [script], {
      cwd,
      encoding: 'utf8',
      env: { ...process.env, BUILD_DATE: today },
    })
    return { status, lines: stdout.trimEnd().split('\n') }
  })

it('passes a hub without a problem', { timeout: 60_000 }, async () => {
  expect(await run({})).toEqual({ status: 0, lines: [expect.stringMatching(/^\d+ files checked, no problem$/)] })
})

/** A file of a language that begins. */
const given = (name: string) => readFileSync(`tests/fixtures/language/${name}`, 'utf8')

it('passes a language of three files, which has some texts and one page', { timeout: 60_000 }, async () => {
  const keys = 'updated: 2026-03-01\ntranslatedFrom: 2026-03-01\ntranslatedBy: machine\ntranslatedOn: 2026-03-01'
  const files = {
    'content/languages.yaml': `${String(hub['content/languages.yaml'])}${given('languages.yaml')}`,
    'content/words/eo/frame.yaml': given('frame.yaml'),
    'content/pages/eo/safety.mdx': given('safety.mdx').replace(/updated.*2026-12-01/s, keys),
    ...Object.fromEntries(
      ['about', 'accessibility', 'privacy', 'safety'].flatMap(slug => [
        [`content/pages/en/${slug}.mdx`, page.replace('About', `The page ${slug}`)],
        [
          `content/pages/es/${slug}.mdx`,
          page.replace('About', `La página ${slug}`).replace('updated: 2026-03-01', keys),
        ],
      ]),
    ),
  }
  expect(await run(files)).toEqual({ status: 0, lines: [expect.stringMatching(/^\d+ files checked, no problem$/)] })
})

it('passes warnings', { timeout: 60_000 }, async () => {
  const { status, lines } = await run({ [articleFile]: changed('2027-03-01', '2026-10-01') })
  expect({ status, last: lines.at(-1) }).toEqual({ status: 0, last: expect.stringMatching(/^1 warning in \d+ files$/) })
})

const putNoFiles = (folder: string) => {
  execFileSync('mkfifo', [join(folder, 'content/articles/en/x.mdx')])
  symlinkSync('/dev/zero', join(folder, 'content/glossary.yaml'))
}

it('fails on what is no file, and does not wait for it', { timeout: 60_000 }, async () => {
  const { status, lines } = await run({ 'content/articles/en/deep.mdx': '>'.repeat(5000) }, putNoFiles)
  expect({ status, problems: lines.filter(line => line.startsWith('content')) }).toEqual({
    status: 1,
    problems: [
      'content/articles/en/deep.mdx:1  error  the frontmatter is missing',
      'content/articles/en/x.mdx:1  error  this is a pipe of the system',
      'content/glossary.yaml:1  error  this is a device of the system',
    ],
  })
})

it('fails on an error', { timeout: 60_000 }, async () => {
  expect(await run({ [articleFile]: article.replace('[europe]', '[erope]') })).toEqual({
    status: 1,
    lines: [
      `${articleFile}:5  error  unknown region "erope"; did you mean "europe"?`,
      '    → Use one of the slugs in content/taxonomy/regions.yaml.',
      '1 error in 5 files',
    ],
  })
})

it('reports a vocabulary that the schema could not read, instead of failing with it', { timeout: 60_000 }, async () => {
  const topics = String(hub['content/taxonomy/topics.yaml'])
  const { status, lines } = await run({ 'content/taxonomy/topics.yaml': `${topics}-\n` })
  expect({ status, first: lines[0] }).toEqual({
    status: 1,
    first: 'content/taxonomy/topics.yaml:6  error  this is no term',
  })
})
