import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { join } from 'node:path'
import { checkLibrary } from '../check/check-library'
import { report } from '../check/report'
import { buildDay } from '../dates'
import { contentTypeOf } from '../publish/content-types'
import { adminPolicy } from '../publish/headers'
import { adminRoot, localBackend } from './backend'
import { adminFiles } from './files'
import { answer, Refusal, type Call } from './repository'

/**
 * The visual editor on the files of a folder, for somebody at this machine: it answers nobody else, and no page of
 * another site that their browser may have open.
 *
 * @param root the project's folder, or another that is laid out like it
 */
export async function serveAdmin(root: string, port: number): Promise<Server> {
  const files = await adminFiles(localBackend)
  const server = createServer((request, response) => {
    const send = (status: number, type: string, body: string | Buffer) => {
      response.writeHead(status, { 'Content-Type': type, ...headers })
      response.end(body)
    }
    handle(request, response, send).catch((fault: unknown) => {
      const status = fault instanceof Refusal ? 400 : 500
      const error = fault instanceof Error ? fault.message : String(fault)
      send(status, 'application/json', JSON.stringify({ error }))
    })
  })

  async function handle(request: IncomingMessage, response: ServerResponse, send: Send): Promise<void> {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost')
    if (!isFromHere(request)) return send(403, 'text/plain', 'This editor is for the machine that it runs on.')
    if (pathname === `${adminRoot}api`) {
      if (request.method !== 'POST') return send(200, 'text/plain; charset=utf-8', await problemsOf(searchParams))
      const call = JSON.parse(await textOf(request)) as Call
      return send(200, 'application/json', JSON.stringify(answer(root, call)))
    }
    if (!pathname.startsWith(adminRoot)) {
      response.writeHead(302, { Location: adminRoot })
      return void response.end()
    }
    const name = pathname.slice(adminRoot.length) || 'index.html'
    const file = Object.hasOwn(files, name) ? files[name] : undefined
    if (file === undefined) return send(404, 'text/plain', 'There is no such file.')
    send(200, contentTypeOf(pathname) ?? 'application/octet-stream', file)
  }

  async function problemsOf(search: URLSearchParams): Promise<string> {
    const path = search.get('check')
    const problems = await checkLibrary(join(root, 'content'), buildDay())
    return report(
      problems.filter(({ file }) => file === path),
      1,
    )
  }

  // Only this machine can reach it.
  return server.listen(port, 'localhost')
}

type Send = (status: number, type: string, body: string | Buffer) => void

const headers = {
  'Content-Security-Policy': adminPolicy([]),
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
  'Cache-Control': 'no-store',
}

/** A page of another site could send requests to this machine, or have its own name lead here. */
function isFromHere({ headers: { host = '', origin } }: IncomingMessage): boolean {
  return /^(localhost|127\.0\.0\.1)(:\d+)?$/.test(host) && (origin === undefined || origin === `http://${host}`)
}

async function textOf(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = []
  for await (const part of request) parts.push(part as Buffer)
  return Buffer.concat(parts).toString('utf8')
}
