import { build } from 'esbuild'

/** The worker as one classic script: modules in workers need newer browsers, and would load one after another. */
export async function bundleWorker(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: ['lib/search/site/worker.ts'],
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    target: 'es2022',
    legalComments: 'none',
  })
  return outputFiles[0]!.text
}
