import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, writeFileSync, mkdirSync, renameSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { recover, replaceFolder } from '../../../lib/publish/swap'

function site(): string {
  const folder = join(mkdtempSync(join(tmpdir(), 'swap-')), 'out')
  mkdirSync(folder)
  writeFileSync(join(folder, 'old.html'), 'old')
  return folder
}

it('puts the fresh folder in the place of the old one, with nothing of the old one left', async () => {
  const folder = site()
  await replaceFolder(folder, async fresh => writeFileSync(join(fresh, 'new.html'), 'new'))
  expect(readdirSync(folder)).toEqual(['new.html'])
  expect(readdirSync(join(folder, '..'))).toEqual(['out'])
})

it('leaves the old folder whole when the filling fails, as on a full disk', async () => {
  const folder = site()
  const full = replaceFolder(folder, async fresh => {
    writeFileSync(join(fresh, 'new.html'), 'half')
    throw Object.assign(new Error('no space left on device'), { code: 'ENOSPC' })
  })
  await expect(full).rejects.toThrow('no space left')
  expect(readdirSync(join(folder, '..'))).toEqual(['out'])
  expect(readFileSync(join(folder, 'old.html'), 'utf8')).toBe('old')
})

it('leaves the old folder whole when the process is killed, whenever that is', async () => {
  const folder = site()
  const script = `
    import { writeFileSync } from 'node:fs'
    import { replaceFolder } from './lib/publish/swap.ts'
    process.send?.('ready')
    await replaceFolder(${JSON.stringify(folder)}, async fresh => {
      for (let file = 0; file < 1e6; file++) {
        writeFileSync(fresh + '/' + file, 'new')
        await new Promise(done => setImmediate(done))
      }
    })`
  for (const delay of [0, 1, 5, 30]) {
    const child = spawn(process.execPath, ['--import', 'tsx', '--input-type=module', '-e', script], {
      stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
    })
    await new Promise(ready => child.once('message', ready))
    await new Promise(waited => setTimeout(waited, delay))
    child.kill('SIGKILL')
    await new Promise(gone => child.once('exit', gone))
    expect(readFileSync(join(folder, 'old.html'), 'utf8')).toBe('old')
  }
})

it('brings a folder back that was moved aside when the process was stopped between the two renames', () => {
  const folder = site()
  renameSync(folder, `${folder}.old`)
  recover(folder)
  expect(readFileSync(join(folder, 'old.html'), 'utf8')).toBe('old')
  expect(existsSync(`${folder}.old`)).toBe(false)
})
