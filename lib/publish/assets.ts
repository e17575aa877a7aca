import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { extname, join } from 'node:path'
import { transformSync } from 'esbuild'

/** The folder of files whose names hold the hash of what is in them; browsers may keep these for good. */
export const assetFolder = 'assets'

/** The files that pages refer to, under names that change with what is in them. */
export interface Assets {
  /** The address of a file of `public/`, given by its path there. The first call reads and minifies it. */
  add(path: string): string
  /** The address of a file made while publishing. */
  addText(name: string, text: string): string
  /** What was added, by path within the site. */
  files: ReadonlyMap<string, Buffer>
}

/**
 * @param folder Next's export, which has the files of `public/` at its top
 */
export function createAssets(folder: string): Assets {
  const files = new Map<string, Buffer>()
  const known = new Map<string, string>()
  const put = (name: string, content: Buffer) => {
    const extension = extname(name)
    const hash = createHash('sha256').update(content).digest('hex').slice(0, 10)
    const file = `${assetFolder}/${name.slice(0, -extension.length)}.${hash}${extension}`
    files.set(file, content)
    return `/${file}`
  }
  return {
    files,
    add(path) {
      const address = known.get(path) ?? put(path, minified(join(folder, path)))
      known.set(path, address)
      return address
    },
    addText: (name, text) => put(name, Buffer.from(text)),
  }
}

function minified(file: string): Buffer {
  if (!existsSync(file)) throw new Error(`a page refers to ${file}, which is not there`)
  const content = readFileSync(file)
  if (extname(file) !== '.js') return content
  return Buffer.from(transformSync(content.toString('utf8'), { minify: true, target: 'es2020' }).code)
}
