import { existsSync, readFileSync } from 'node:fs'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { join } from 'node:path'
import sirv from 'sirv'
import { headersFor } from './headers'
import type { HostFacts } from './hosts/host'
import { recover } from './swap'

/**
 * Serves a published site as a host would: the same headers and redirects, the compressed files, the 404 page.
 *
 * @param folder a published site
 * @returns a server that is about to listen, and the address of the site's home page
 * @throws where the folder holds no published site
 */
export function serveSite(folder: string, port: number): { server: Server; address: string } {
  recover(folder)
  const facts = join(folder, '.hosts/host.json')
  if (!existsSync(facts)) {
    throw new Error(
      `There is no built site in ${folder}. Run \`npm run build\` first, or \`npm run site\` for everything.`,
    )
  }
  const { base, headers, redirects } = JSON.parse(readFileSync(facts, 'utf8')) as HostFacts
  const moved = new Map(redirects.map(({ from, to }) => [from, base + to]))
  const notFound = readFileSync(join(folder, '404.html'))
  const files = sirv(folder, {
    etag: true,
    brotli: true,
    gzip: true,
    setHeaders: (response, path) => {
      // Without it browsers take plain text for an older encoding than it has.
      if (path.endsWith('.txt')) response.setHeader('Content-Type', 'text/plain; charset=utf-8')
    },
  })

  const server = createServer((request, response) => {
    const path = pathOf(request)
    const within = path?.startsWith(`${base}/`) ? path.slice(base.length) : undefined
    for (const [name, value] of Object.entries(headersFor(within ?? '/', headers))) response.setHeader(name, value)
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      return answer(request, response, 405, { Allow: 'GET, HEAD' })
    }
    const target = within && (moved.get(within) ?? withSlash(folder, base, within))
    if (target) return answer(request, response, 301, { Location: target })
    if (within === undefined || isForHosts.test(within)) return answer(request, response, 404, html, notFound)
    request.url = within
    files(request, response, () => answer(request, response, 404, html, notFound))
  })
  return { server: server.listen(port), address: `http://localhost:${port}${base}/` }
}

const html = { 'Content-Type': 'text/html; charset=utf-8' }

/** What tells hosts how to serve the site is not served itself. */
const isForHosts = /^\/(_headers|_redirects)$/

/** The path asked for, without the query; nothing where it is no path. */
function pathOf(request: IncomingMessage): string | undefined {
  const [path = ''] = (request.url ?? '').split('?')
  try {
    decodeURI(path)
    return path
  } catch {
    return undefined
  }
}

/** Each page has one address, with a slash at its end: where that is missing, the address with it. */
function withSlash(folder: string, base: string, path: string): string | undefined {
  const isPage = /^(\/[\w-]+)+$/.test(path) && existsSync(join(folder, path, 'index.html'))
  return isPage ? `${base}${path}/` : undefined
}

function answer(
  request: IncomingMessage,
  response: ServerResponse,
  status: number,
  headers: Record<string, string>,
  body?: Buffer,
): void {
  response.writeHead(status, headers)
  response.end(request.method === 'HEAD' ? undefined : body)
}
