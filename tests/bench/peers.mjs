import { spawn, spawnSync } from 'node:child_process'
import {
  appendFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { join, resolve } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import { parse, stringify } from 'yaml'
import { answered } from './host.mjs'

/**
 * Hubs of the same articles, made with other tools as their documentation has it: a home with 20 cards, a list, lists
 * of regions, articles. They are no part of the hub: their tools are installed into the cache.
 */
const peers = {
  Eleventy: { packages: ['@11ty/eleventy@3'], build: 'npx eleventy --quiet' },
  // The last for Node 20.
  Astro: { packages: ['astro@5'], build: 'npx astro build' },
  Next: { packages: ['next@16', 'react', 'react-dom', 'marked', 'yaml'], build: 'npx next build' },
}
const cache = '.next/cache/peers'

/** A page of a hundred bytes: what the network and the browser take by themselves. */
const floor = (/** @type {string} */ link) =>
  `<!doctype html><title>x</title><main><article><h1>A hundred bytes</h1></article><h3><a href="${link}">on</a></h3></main>`

/**
 * Builds the peers, where they are not built yet, and serves them with nginx, compressed as our own pages are.
 *
 * @param {number} port of the first; the others follow
 */
export async function startPeers(port) {
  /** @type {[name: string, folder: string][]} */
  const sites = [['floor', buildFloor()]]
  for (const name of /** @type {(keyof typeof peers)[]} */ (Object.keys(peers))) sites.push([name, buildPeer(name)])
  const brotli = '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so'
  const servers = sites.map(
    ([, folder], at) => `server { listen ${port + at}; root ${folder}; charset utf-8; absolute_redirect off;
      ${existsSync(brotli) ? 'brotli_static on;' : 'gzip_static on;'} gzip_vary on; }`,
  )
  const file = resolve(cache, 'nginx.conf')
  writeFileSync(
    file,
    `${existsSync(brotli) ? `load_module ${brotli};` : ''}
user root; daemon off; pid ${resolve(cache)}/pid; error_log ${resolve(cache)}/error.log;
events { }
http { include /etc/nginx/mime.types; access_log off; sendfile on; tcp_nopush on; ${servers.join('\n')} }`,
  )
  const server = spawn('nginx', ['-p', resolve(cache), '-c', file], { stdio: 'inherit' })
  process.on('exit', () => server.kill())
  await answered(`http://localhost:${port}/`)
  return {
    /** Where each hub is, by name. */
    sites: Object.fromEntries(sites.map(([name], at) => [name, `http://localhost:${port + at}`])),
    stop: () => server.kill(),
  }
}

function buildFloor() {
  const folder = resolve(cache, 'floor')
  for (const [room, link] of [
    ['', '/next/'],
    ['next', '/'],
  ]) {
    mkdirSync(join(folder, room ?? ''), { recursive: true })
    writeFileSync(join(folder, room ?? '', 'index.html'), floor(link ?? ''))
  }
  return compressedFolder(folder)
}

/** @param {keyof typeof peers} name */
function buildPeer(name) {
  const folder = resolve(cache, name.toLowerCase())
  const out = join(folder, 'out')
  if (existsSync(join(out, 'index.html.br'))) return out
  console.log(`${name} is installed and its hub built: only the first time.`)
  preparePeer(name, folder, 'content/articles/en')
  runIn(folder, peers[name].build)
  return compressedFolder(out)
}

/**
 * Installs a peer and gives it the articles of a folder.
 *
 * @param {keyof typeof peers} name
 * @param {string} folder where it is installed
 * @param {string} articles
 */
function preparePeer(name, folder, articles) {
  cpSync(`tests/bench/peers/${name.toLowerCase()}`, folder, { recursive: true })
  cpSync('tests/bench/peers/hub.css', join(folder, 'hub.css'))
  rmSync(join(folder, 'articles'), { recursive: true, force: true })
  mkdirSync(join(folder, 'articles'))
  for (const file of readdirSync(articles)) {
    const article = plain(readFileSync(join(articles, file), 'utf8'))
    if (article) writeFileSync(join(folder, 'articles', file.replace(/x$/, '')), article)
  }
  writeFileSync(join(folder, 'package.json'), '{ "private": true, "type": "module" }')
  runIn(folder, `npm install --no-audit --no-fund ${peers[name].packages.join(' ')}`)
}

/** @param {string} folder @param {string} command */
function runIn(folder, command) {
  const env = { ...process.env, NEXT_TELEMETRY_DISABLED: '1', ASTRO_TELEMETRY_DISABLED: '1' }
  const { status, stdout, stderr } = spawnSync(command, { cwd: folder, shell: true, encoding: 'utf8', env })
  if (status !== 0) throw new Error(`${folder}: ${command} failed\n${stdout}\n${stderr}`)
}

/**
 * How long peers take to build the articles of a folder: cold, and after one was edited.
 *
 * @param {string} articles
 * @returns {[name: string, coldSeconds: number, editedSeconds: number][]}
 */
export function timePeers(articles) {
  return /** @type {const} */ (['Astro', 'Eleventy']).map(name => {
    const folder = resolve(cache, `${name.toLowerCase()}-timed`)
    rmSync(folder, { recursive: true, force: true })
    preparePeer(name, folder, articles)
    const timed = () => {
      const started = performance.now()
      runIn(folder, peers[name].build)
      return (performance.now() - started) / 1000
    }
    const cold = timed()
    const [first = ''] = readdirSync(join(folder, 'articles'))
    appendFileSync(join(folder, 'articles', first), '\nOne more sentence.\n')
    return [name, cold, timed()]
  })
}

/**
 * An article as plain Markdown, whole: its sources as a list, its citations as their numbers.
 *
 * @param {string} text
 */
function plain(text) {
  const [, head = '', ...rest] = text.split(/^---$/m)
  const { title, summary, regions, published, status, sources = [] } = parse(head)
  if (status === 'draft' || status === 'withdrawn') return undefined
  const ids = sources.map((/** @type {{ id: string }} */ { id }) => id)
  const body = rest
    .join('---')
    .replaceAll(/<Figure id="([\w-]+)"[^>]*\/>/g, '$1')
    .replaceAll(/<\/?[A-Z][^>]*>/g, '')
    .replaceAll(/\[@([^\]]+)\]/g, (_cited, /** @type {string} */ id) => `[${ids.indexOf(id) + 1}]`)
  const list = sources.map(
    (/** @type {{ title: string; publisher: string; url?: string }} */ { title: name, publisher, url }, at = 0) =>
      `${at + 1}. ${publisher}: ${url ? `[${name}](${url})` : name}`,
  )
  // Quoted: some readers of YAML make dates of days.
  const front = stringify(
    { title, summary, regions, published: String(published) },
    { defaultStringType: 'QUOTE_DOUBLE' },
  )
  return `---\n${front}---\n${body}\n## Sources\n\n${list.join('\n')}\n`
}

/** @param {string} folder */
function compressedFolder(folder) {
  for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    const path = join(folder, file)
    if (!statSync(path).isFile() || !/\.(html|js|css|txt|svg|json)$/.test(path)) continue
    writeFileSync(`${path}.br`, brotliCompressSync(readFileSync(path)))
  }
  return folder
}
