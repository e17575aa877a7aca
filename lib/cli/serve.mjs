import { existsSync, readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import sirv from 'sirv'

// `npm run serve`: the built site at http://localhost:3000 (PORT sets another).

const port = Number(process.env.PORT ?? 3000)

if (!existsSync('out/index.html')) {
  console.error('There is no built site in out/. Run `npm run build` first, or `npm run site` for everything.')
  process.exit(1)
}

const files = sirv('out', { etag: true })
const notFound = readFileSync('out/404.html')

const server = createServer((request, response) => {
  // Each page has one address, with a slash at its end; hosts redirect to it, and so does this server.
  const [path = '/', query] = (request.url ?? '/').split('?')
  if (/^(\/[\w-]+)+$/.test(path) && existsSync(`out${path}/index.html`)) {
    response.writeHead(308, { Location: `${path}/${query ? `?${query}` : ''}` })
    response.end()
    return
  }
  files(request, response, () => {
    response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' })
    response.end(request.method === 'HEAD' ? undefined : notFound)
  })
})
server.on('error', (/** @type {NodeJS.ErrnoException} */ error) => {
  console.error(
    error.code === 'EADDRINUSE'
      ? `Port ${port} is in use. Stop what runs there, or choose another: PORT=3001 npm run site`
      : error.message,
  )
  process.exit(1)
})
server.listen(port, () => console.log(`Waymark is at http://localhost:${port} (stop with Ctrl+C)`))
