import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { once } from 'node:events'
import type { Server } from 'node:http'
import { connect, type AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import { headerTable } from '../../../lib/publish/headers'
import { serveSite } from '../../../lib/publish/serve'

/** What stands in files that no host may give away, and beside the site. */
export const secret = 'for hosts alone'

/** A page, long enough to be asked for in parts. */
export const page = `<!doctype html><title>Page</title>${'0123456789'.repeat(30)}`

const compressed: Record<string, Buffer> = {
  'out/en/index.html.br': brotliCompressSync(page),
  'out/en/index.html.gz': gzipSync(page),
}

/** A published site of a few files, served. */
export interface SmallSite {
  folder: string
  server: Server
  port: number
  close: () => void
}

/** Writes such a site and serves it. @param base path under which it is served */
export async function smallSite(base = ''): Promise<SmallSite> {
  const root = mkdtempSync(join(tmpdir(), 'waymark-served-'))
  const host = JSON.stringify({
    base,
    headers: headerTable({ rules: '{}', styles: ['p{}'] }),
    redirects: [{ from: '/old', to: '/en/' }],
    secret,
  })
  const files: Record<string, string | Buffer> = {
    'package.json': secret,
    'out/404.html': '<title>Nothing here</title>',
    'out/en/index.html': page,
    ...compressed,
    'out/en/empty.txt': '',
    'out/en/data.bib': '@book{a}',
    'out/.well-known/security.txt': 'Contact: us',
    'out/.well-known/.hidden': secret,
    'out/_headers': secret,
    'out/_redirects': secret,
    'out/.hosts/host.json': host,
    'out/.hosts/nginx.conf': secret,
  }
  for (const [file, content] of Object.entries(files)) {
    mkdirSync(dirname(join(root, file)), { recursive: true })
    writeFileSync(join(root, file), content)
  }
  const { server } = serveSite(join(root, 'out'), 0)
  await once(server, 'listening')
  return {
    folder: join(root, 'out'),
    server,
    port: (server.address() as AddressInfo).port,
    close: () => {
      server.close()
      server.closeAllConnections()
      rmSync(root, { recursive: true, force: true })
    },
  }
}

/**
 * Sends bytes as they are, and gives all that comes back until the server has ended; one letter a byte.
 *
 * @param patience after so many milliseconds without an answer, what was sent was no whole request
 */
export const sendRaw = (port: number, text: string, patience = 5_000) =>
  new Promise<string>(resolve => {
    let answer = ''
    const socket = connect(port, 'localhost')
    socket.setTimeout(patience, () => socket.destroy())
    socket.setEncoding('latin1')
    socket.on('data', data => (answer += String(data)))
    socket.on('error', () => socket.destroy())
    socket.on('close', () => resolve(answer))
    socket.write(text, 'latin1')
  })

/** An answer to one request, taken apart. */
export interface Answer {
  status: number
  headers: Map<string, string>
  body: string
}

/** Asks for a path as it is given, without any tidying, over a connection of its own. */
export async function ask(
  port: number,
  path: string,
  headers: Record<string, string> = {},
  method = 'GET',
): Promise<Answer> {
  const lines = [`${method} ${path} HTTP/1.1`, 'Host: localhost', 'Connection: close']
  const own = Object.entries(headers).map(pair => pair.join(': '))
  const answer = await sendRaw(port, `${[...lines, ...own].join('\r\n')}\r\n\r\n`)
  const [head = '', ...body] = answer.split('\r\n\r\n')
  const [first = '', ...rest] = head.split('\r\n')
  return {
    status: Number(first.split(' ')[1]),
    headers: new Map(rest.map(line => [line.split(': ')[0]!.toLowerCase(), line.slice(line.indexOf(': ') + 2)])),
    body: body.join('\r\n\r\n'),
  }
}
