import { createServer } from 'node:http'

/** A round trip, and what a phone's network carries: 150 ms, 1.6 Mbit/s. */
const network = { latency: 150, bytesPerMs: 200 }
const piece = 4096

const nothing = () => ({ bytes: 0, search: /** @type {Record<string, number>} */ ({}) })

/**
 * A server as a phone on a slow network sees it. Slowed here and not in the browser, for that does not reach
 * workers; all answers share the one line.
 *
 * @param {(path: string, encodings: string) => Promise<{ status: number; headers: Record<string, string>; body: Buffer }>} answer
 */
export async function slowServer(answer) {
  let counted = nothing()
  let free = 0
  const server = createServer(async (request, response) => {
    const { status, headers, body } = await answer(
      request.url ?? '/',
      request.headers['accept-encoding']?.toString() ?? '',
    )
    if (headers.etag && request.headers['if-none-match'] === headers.etag) {
      await new Promise(passed => setTimeout(passed, network.latency))
      response.writeHead(304, headers).end()
      return
    }
    counted.bytes += body.length
    const [, kind] = /^\/(?:assets\/)?search\/\w+\.(.+)$/.exec(request.url ?? '') ?? []
    if (kind) counted.search[kind] = (counted.search[kind] ?? 0) + body.length
    await new Promise(passed => setTimeout(passed, network.latency))
    response.writeHead(status, { ...headers, 'content-length': String(body.length) })
    for (let at = 0; at < body.length; at += piece) {
      const part = body.subarray(at, at + piece)
      free = Math.max(performance.now(), free) + part.length / network.bytesPerMs
      await new Promise(passed => setTimeout(passed, free - performance.now()))
      response.write(part)
    }
    response.end()
  })
  await new Promise(ready => server.listen(0, () => ready(undefined)))
  const address = /** @type {import('node:net').AddressInfo} */ (server.address())
  return {
    url: `http://localhost:${address.port}`,
    /** The bytes sent since the last time this was asked, and those of the search by kind of file. */
    sent() {
      const now = counted
      counted = nothing()
      return now
    },
    close: () => server.close(),
  }
}
