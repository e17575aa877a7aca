import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { createWriters } from '../../../lib/publish/writers'

it('threads write what they are given and say what is sent of it; what they could not write is told', async () => {
  const root = mkdtempSync(join(tmpdir(), 'site-'))
  writeFileSync(join(root, 'file'), '')
  const [good, bad] = await Promise.all(
    ['site', 'file'].map(folder => createWriters({ fresh: join(root, folder), thorough: false })),
  )
  try {
    await Promise.all(['a', 'b', 'c'].map(name => good!.write(`${name}.html`, Buffer.from(name.repeat(3000)))))
    for (const name of ['a', 'b', 'c']) {
      expect(existsSync(join(root, 'site', `${name}.html.br`))).toBe(true)
      expect(good!.sentOf(`${name}.html`)).toBeLessThan(100)
    }
    await expect(bad!.write('a.html', Buffer.from('a'))).rejects.toThrow(
      /^a\.html: could not be written: (ENOTDIR|EEXIST)/,
    )
  } finally {
    await Promise.all([good!.close(), bad!.close()])
    rmSync(root, { recursive: true, force: true })
  }
})
