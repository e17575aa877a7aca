import { unzipSync } from 'fflate'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliDecompressSync, gunzipSync, inflateSync } from 'node:zlib'

/** How to take apart what is packed, by the ending of its name. */
const unpack: Record<string, (bytes: Buffer) => Buffer> = {
  '.br': brotliDecompressSync,
  '.gz': gunzipSync,
  // The search's index is deflated.
  '.bin': inflateSync,
  '.zip': bytes =>
    Buffer.concat(Object.entries(unzipSync(bytes)).flatMap(([name, content]) => [Buffer.from(`${name}\n`), content])),
}

function plain(name: string, bytes: Buffer): Buffer {
  const ending = /\.\w+$/.exec(name)?.[0] ?? ''
  const open = unpack[ending]
  // A compressed version of a packed file is packed twice.
  return open ? plain(name.slice(0, -ending.length), open(bytes)) : bytes
}

/**
 * What every file in a folder says, with whatever is packed unpacked.
 *
 * @param options whether to pass over the compressed versions of files, which say the same
 */
export function* textsIn(folder: string, { twins = true } = {}): Generator<{ file: string; text: string }> {
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || (!twins && /\.(br|gz)$/.test(entry.name))) continue
    const path = join(entry.parentPath, entry.name)
    yield { file: path.slice(folder.length), text: plain(entry.name, readFileSync(path)).toString('utf8') }
  }
}
