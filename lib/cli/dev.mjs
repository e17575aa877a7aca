import { spawn } from 'node:child_process'
import { watch } from 'node:fs'
import { install } from './install.mjs'
import { main } from './run.mjs'

// `npm run dev`: the site while one edits, at http://localhost:3000, and the visual editor, at /admin/. Every change of the
// content is checked and shown at once, with its problems beside the page; a changed vocabulary or schema starts what does
// so anew, since the types of content come from them.

/** @param {string} command */
const start = command =>
  spawn(command, { shell: true, stdio: 'inherit', env: { ...process.env, NODE_ENV: 'development' } })

await main(() => {
  install()
  const watching = 'node lib/cli/start.mjs watch'
  let content = start(watching)
  const admin = start('node lib/cli/start.mjs admin')
  const next = start('npx next dev')
  next.on('exit', code => {
    content.kill()
    admin.kill()
    process.exit(code ?? 0)
  })

  /** @type {NodeJS.Timeout | undefined} */
  let pause
  watch('content', { recursive: true }, (_event, file) => {
    if (!/^(taxonomy|schema)/.test(String(file))) return
    clearTimeout(pause)
    pause = setTimeout(() => {
      content.kill()
      content = start(watching)
    }, 300)
  })
})
