import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { startHost } from './host.mjs'

// `npm run bench -- load [--seconds 10]`: wrk against real nginx serving out/ on this machine, both sharing its
// cores: what one machine can send, and whether it errs when it can send no more.

const { values } = parseArgs({ options: { seconds: { type: 'string', default: '10' } } })
const missing = ['nginx', 'wrk'].filter(program => spawnSync('which', [program]).status !== 0)
if (missing.length > 0) {
  console.error(`Not installed: ${missing.join(', ')} (Debian, Ubuntu: apt-get install ${missing.join(' ')}).`)
  process.exit(1)
}

const host = await startHost(4711)
const script = /<script src="([^"]+)"/.exec(readFileSync('out/en/index.html', 'utf8'))?.[1] ?? '/'
/** @type {Record<string, object>} */
const table = {}
for (const address of ['/en/', '/en/articles/peru-labour-trafficking-indicators/', '/en/articles/', script]) {
  for (const connections of [16, 256]) {
    const wrk = [
      '-t2',
      `-c${connections}`,
      `-d${values.seconds}s`,
      '--latency',
      '-H',
      'Accept-Encoding: br',
      host.site + address,
    ]
    const said = spawnSync('wrk', wrk, { encoding: 'utf8' }).stdout
    const find = (/** @type {RegExp} */ pattern) => pattern.exec(said)?.[1] ?? '0'
    table[`${address} × ${connections}`] = {
      'requests/s': find(/Requests\/sec:\s+([\d.]+)/),
      'MB/s': find(/Transfer\/sec:\s+([\d.]+\w+)/),
      p50: find(/^\s+50%\s+(\S+)/m),
      p99: find(/^\s+99%\s+(\S+)/m),
      'not 2xx': find(/Non-2xx or 3xx responses: (\d+)/),
      'socket errors': find(/Socket errors: (.*)/),
    }
  }
}
console.table(table)
host.stop()
