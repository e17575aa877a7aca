import { serveAdmin } from '../admin/serve'

// `tsx lib/cli/admin.ts [FOLDER]`: the visual editor, at http://localhost:3001/admin/ (ADMIN_PORT sets another).

const port = Number(process.env.ADMIN_PORT ?? 3001)
const server = await serveAdmin(process.argv[2] ?? '.', port)
server.on('listening', () => console.log(`The visual editor is at http://localhost:${port}/admin/`))
server.on('error', error => {
  console.error(`The visual editor does not run: ${error.message}`)
  process.exit(1)
})
