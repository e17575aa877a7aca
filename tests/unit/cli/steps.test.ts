import { spawnSync } from 'node:child_process'
import { expect, it } from 'vitest'
import { stepsOf } from '../../../lib/cli/steps.mjs'

const all = ['content', 'types', 'lint', 'format', 'unit', 'build', 'browser']

it('npm test runs every step, or those that are named, in its own order', () => {
  expect(stepsOf([])).toEqual(all)
  expect(stepsOf(['unit'])).toEqual(['unit'])
  expect(stepsOf(['browser', 'lint', 'build'])).toEqual(['lint', 'build', 'browser'])
})

it('a name that no step has runs none', () => {
  expect(stepsOf(['unit', 'nothing'])).toBeUndefined()
  expect(stepsOf(['toString'])).toBeUndefined()
})

it('and fails with the names that there are', () => {
  const { status, stdout, stderr } = spawnSync('node', ['lib/cli/test.mjs', 'nothing'], { encoding: 'utf8' })
  expect({ status, stdout, stderr }).toEqual({
    status: 1,
    stdout: '',
    stderr: `Which step? npm test -- ${all.join(' | ')}\n`,
  })
})
