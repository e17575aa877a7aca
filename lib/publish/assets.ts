import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { extname, join } from 'node:path'
import { transformSync } from 'esbuild'

/** The folder of files whose names hold the hash of what is in them; browsers may keep these for good. */
export const assetFolder = 'assets'

/** The scripts of pages under names that change with what is in them. */
export interface Assets {
  /** The published address of a script, by the one that pages are written with: `/page.js`. */
  addresses: ReadonlyMap<string, string>
  /** By path within the site. */
  files: ReadonlyMap<string, Buffer>
}

/** @param scripts what is in each, by name: `page.js` */
export function nameByContent(scripts: Iterable<readonly [name: string, text: string]>): Assets {
  const addresses = new Map<string, string>()
  const files = new Map<string, Buffer>()
  for (const [name, text] of scripts) {
    const extension = extname(name)
    const hash = createHash('sha256').update(text).digest('hex').slice(0, 10)
    const file = `${assetFolder}/${name.slice(0, -extension.length)}.${hash}${extension}`
    addresses.set(`/${name}`, `/${file}`)
    files.set(file, Buffer.from(text))
  }
  return { addresses, files }
}

/** The files of `public/`: scripts, minified, and what keeps its name, for browsers ask for icons on their own terms. */
export function publicFiles(folder = 'public'): { scripts: Map<string, string>; others: Map<string, Buffer> } {
  const scripts = new Map<string, string>()
  const others = new Map<string, Buffer>()
  for (const name of readdirSync(folder)) {
    const content = readFileSync(join(folder, name))
    if (extname(name) !== '.js') others.set(name, content)
    else scripts.set(name, transformSync(content.toString(), { minify: true, target: 'es2020' }).code)
  }
  return { scripts, others }
}
