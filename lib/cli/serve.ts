import { serveSite } from '../publish/serve'

// `npm run serve`: the published site at http://localhost:3000 (PORT sets another).

const port = Number(process.env.PORT ?? 3000)
const { address, server } = serveSite('out', port)
server.on('listening', () => console.log(`Waymark is at ${address} (stop with Ctrl+C)`))
server.on('error', (error: NodeJS.ErrnoException) => {
  console.error(
    error.code === 'EADDRINUSE'
      ? `Port ${port} is in use. Stop what runs there, or choose another: PORT=3001 npm run site`
      : error.message,
  )
  process.exit(1)
})
