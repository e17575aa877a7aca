import { build } from 'esbuild'
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs'
import { resolve } from 'node:path'
import { codeFingerprint } from '../code.mjs'

// `node lib/cli/start.mjs check …`: runs a command of this folder as one file, with the packages that it uses. It is
// bundled once for the code as it is: to find and read its modules one by one takes a second or two of every start.

// Next empties its own folder, but for the cache.
const folder = '.next/cache/cli'

/** Packages that have files of their own beside their code: native modules, WebAssembly, a program. */
const external = [
  '@tailwindcss/postcss',
  'contentlayer2',
  'esbuild',
  'harfbuzzjs',
  'sharp',
  'subset-font',
  'woff2-encoder',
]

/** Some packages are in CommonJS, and ask for modules of Node's in its way. */
const banner = "import { createRequire as ofModule } from 'node:module'; const require = ofModule(import.meta.url);"

/** @param {string} name of a command */
async function bundled(name) {
  const file = resolve(folder, `${name}.${codeFingerprint().slice(0, 12)}.mjs`)
  if (existsSync(file)) return file
  mkdirSync(folder, { recursive: true })
  for (const old of readdirSync(folder)) if (old.startsWith(`${name}.`)) rmSync(resolve(folder, old), { force: true })
  // Under another name first: the same command may be started twice at once.
  const whole = `${file}.${process.pid}.mjs`
  await build({
    entryPoints: [`lib/cli/${name}.ts`],
    outfile: whole,
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    jsx: 'automatic',
    external,
    banner: { js: banner },
    logLevel: 'warning',
  })
  renameSync(whole, file)
  return file
}

const [name = ''] = process.argv.splice(2, 1)
// React is another while one develops it.
Object.assign(process.env, { NODE_ENV: process.env.NODE_ENV ?? 'production' })
await import(await bundled(name))
