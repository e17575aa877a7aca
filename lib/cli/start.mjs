import { build } from 'esbuild'
import { resolve } from 'node:path'

// `node lib/cli/start.mjs check …`: runs a command of this folder, bundled to one file first, which takes a tenth of a
// second. To read every module of it as TypeScript while it starts takes two.

const [name = ''] = process.argv.splice(2, 1)
const outfile = resolve(`.next/cli/${name}.mjs`)
await build({
  entryPoints: [`lib/cli/${name}.ts`],
  outfile,
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node20',
  jsx: 'automatic',
  // Packages are found from there as from here.
  packages: 'external',
  logLevel: 'warning',
})
await import(outfile)
