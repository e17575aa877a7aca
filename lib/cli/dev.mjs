import { spawn } from 'node:child_process'
import { watch } from 'node:fs'
import { install } from './install.mjs'
import { main, run } from './run.mjs'

// `npm run dev`: the site while one edits, at http://localhost:3000, and the visual editor, at /admin/. Every change of the content is checked
// and shown at once; a changed vocabulary or schema starts contentlayer anew, since its types come from them.

const config = 'content/contentlayer.config.ts'

/** @param {string} command */
const start = command => spawn(command, { shell: true, stdio: 'inherit' })

await main(() => {
  install()
  run('node lib/cli/documents.mjs')
  let contentlayer = start(`npx contentlayer2 dev -c ${config}`)
  const admin = start('node lib/cli/start.mjs admin')
  const next = start('npx next dev')
  next.on('exit', code => {
    contentlayer.kill()
    admin.kill()
    process.exit(code ?? 0)
  })

  /** @type {NodeJS.Timeout | undefined} */
  let pause
  watch('content', { recursive: true }, (_event, file) => {
    clearTimeout(pause)
    pause = setTimeout(() => {
      start('node lib/cli/start.mjs check')
      if (!/^(taxonomy|schema)/.test(String(file))) return
      contentlayer.kill()
      contentlayer = start(`npx contentlayer2 dev -c ${config}`)
    }, 300)
  })
})
