import { crc32, deflateRawSync } from 'node:zlib'
import { Zip } from 'fflate'
import { keptBytes } from './parts'

/** How ZIP calls what `deflateRawSync` gives (APPNOTE.txt, 4.4.5). */
const deflated = 8

/**
 * Files as a ZIP. Each is packed once, as thoroughly as can be, and then kept between builds.
 *
 * @param files by path within the ZIP
 * @param time that all of them have: local, as YYYY-MM-DDTHH:MM:SS
 */
export function zipOf(files: Iterable<readonly [path: string, content: Buffer]>, time: string): Buffer {
  const chunks: Uint8Array[] = []
  const zip = new Zip((fault, chunk) => {
    if (fault) throw fault
    chunks.push(chunk)
  })
  for (const [filename, content] of files) {
    const file = {
      filename,
      size: content.length,
      crc: crc32(content),
      compression: deflated,
      mtime: time,
      ondata: (_fault: null, _chunk: Uint8Array, _isFinal: boolean) => {},
    }
    zip.add(file as Parameters<Zip['add']>[0])
    file.ondata(null, packed(content), true)
  }
  zip.end()
  return Buffer.concat(chunks)
}

const packed = (content: Buffer) => keptBytes('zipped', content, () => deflateRawSync(content, { level: 9 }))
