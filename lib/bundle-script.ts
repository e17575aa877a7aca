import { build, type BuildOptions } from 'esbuild'

/**
 * A script for browsers as one classic file: modules would load one after another, and in workers need newer browsers.
 *
 * @param options where it begins, and what is particular to it; of `define`, what the site's scripts do not share
 * @param base path under which the site is served, without a slash at its end
 */
export async function bundleScript({ define, ...options }: BuildOptions, base = ''): Promise<string> {
  const { outputFiles } = await build({
    ...options,
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    target: 'es2022',
    legalComments: 'none',
    define: { 'process.env.NODE_ENV': '"production"', 'process.env.SITE_BASE': JSON.stringify(base), ...define },
  })
  return outputFiles[0]!.text
}
