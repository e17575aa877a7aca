import { existsSync, readFileSync } from 'node:fs'
import {
  createServer,
  type IncomingMessage,
  type OutgoingHttpHeaders,
  type Server,
  type ServerResponse,
} from 'node:http'
import { join } from 'node:path'
import { addressWithin } from './addresses'
import { contentTypeOf } from './content-types'
import { headersFor } from './headers'
import type { HostFacts } from './hosts/host'
import { sendFile } from './send-file'
import { recover } from './swap'

/**
 * Serves a published site as a host would: the same headers and redirects, the compressed files, the 404 page. No
 * request ends it: what goes wrong with one is the end of that one's connection.
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

  async function respond(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const address = addressWithin(request.url ?? '', base)
    for (const [name, value] of Object.entries(headersFor(address ?? '/', headers))) response.setHeader(name, value)
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      return answer(request, response, 405, { Allow: 'GET, HEAD' })
    }
    const target = address && (moved.get(address) ?? withSlash(folder, base, address))
    if (target) return answer(request, response, 301, { Location: target })
    if (address && (await sendFile(request, response, folder, address))) return
    answer(request, response, 404, { 'Content-Type': contentTypeOf('/404.html') }, notFound)
  }

  const server = createServer((request, response) => {
    respond(request, response).catch(() => {
      // Mostly, whoever asked has gone.
      if (response.headersSent) response.destroy()
      else answer(request, response, 500, {})
    })
  })
  return { server: server.listen(port), address: `http://localhost:${port}${base}/` }
}

/** Each page has one address, with a slash at its end: where that is missing, the address with it. */
function withSlash(folder: string, base: string, address: string): string | undefined {
  const isPage = !address.endsWith('/') && existsSync(join(folder, address, 'index.html'))
  return isPage ? `${base}${address}/` : undefined
}

function answer(
  request: IncomingMessage,
  response: ServerResponse,
  status: number,
  headers: OutgoingHttpHeaders,
  body = Buffer.alloc(0),
): void {
  response.writeHead(status, { ...headers, 'Content-Length': body.length })
  response.end(request.method === 'HEAD' ? undefined : body)
}
