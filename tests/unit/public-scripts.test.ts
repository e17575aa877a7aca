import { readdirSync, readFileSync } from 'node:fs'
import { expect, it } from 'vitest'

const folder = new URL('../../public/', import.meta.url)
const scripts = readdirSync(folder).filter(name => name.endsWith('.js'))

/** What a script declares for all others on its page: it is no module, so that it runs from a folder, too. */
const declaredIn = (name: string) =>
  [
    ...readFileSync(new URL(name, folder), 'utf8').matchAll(/^(?:const|let|var|class|(?:async )?function\*?) (\w+)/gm),
  ].map(([, declared]) => declared)

it('scripts of one page declare no name twice, or the later one, the exit perhaps, would not run at all', () => {
  const names = scripts.flatMap(declaredIn)
  expect(names.length).toBeGreaterThan(20)
  expect(names.filter((name, at) => names.indexOf(name) < at)).toEqual([])
})
