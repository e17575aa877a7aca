import type { FileHandle } from 'node:fs/promises'
import { open } from 'node:fs/promises'
import type { IncomingMessage, OutgoingHttpHeaders, ServerResponse } from 'node:http'
import { join } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { acceptedCodings, type Coding } from './codings'
import { conditionsOf, isSameVersion, type Validators } from './conditions'
import { contentTypeOf } from './content-types'
import { rangeOf } from './ranges'

/**
 * Answers a GET or HEAD with a file: compressed where the client takes it so and there is such a version, in part
 * where a part is asked for, not at all where the client has it. Parts and entity tags are of the version that is sent.
 *
 * @param address within the site that lies in the folder; a folder's own is that of its page
 * @returns whether there is such a file; if not, nothing was sent
 */
export async function sendFile(
  request: IncomingMessage,
  response: ServerResponse,
  folder: string,
  address: string,
): Promise<boolean> {
  const path = join(folder, address.replace(/\/$/, '/index.html'))
  const file = await openVersion(path, acceptedCodings(request.headers['accept-encoding']?.toString()))
  if (!file) return false
  try {
    await sendVersion(request, response, { ...file, type: contentTypeOf(address) })
  } finally {
    await file.handle.close()
  }
  return true
}

interface Version {
  handle: FileHandle
  coding?: Coding['coding']
}

/** The first that there is of the versions of a file: those that are accepted, and the uncompressed one. */
async function openVersion(path: string, accepted: readonly Coding[]): Promise<Version | undefined> {
  for (const { coding, ending } of [...accepted, { coding: undefined, ending: '' }]) {
    const handle = await openFile(path + ending)
    if (handle) return { handle, coding }
  }
  return undefined
}

async function openFile(path: string): Promise<FileHandle | undefined> {
  // No such file, a name that is too long, a folder in the place of a file: to a client it is all the same.
  const handle = await open(path).catch(() => undefined)
  if (!handle || (await handle.stat()).isFile()) return handle
  await handle.close()
  return undefined
}

async function sendVersion(
  request: IncomingMessage,
  response: ServerResponse,
  { handle, coding, type }: Version & { type?: string },
): Promise<void> {
  const { size: bytes, mtime, mtimeNs } = await handle.stat({ bigint: true })
  const size = Number(bytes)
  const validators: Validators = {
    etag: `"${mtimeNs.toString(36)}-${size.toString(36)}${coding ? `-${coding}` : ''}"`,
    modified: Math.floor(mtime.getTime() / 1000) * 1000,
  }
  const lasting: OutgoingHttpHeaders = {
    ETag: validators.etag,
    'Last-Modified': mtime.toUTCString(),
    'Accept-Ranges': 'bytes',
    Vary: 'Accept-Encoding',
  }
  const whole: OutgoingHttpHeaders = {
    ...lasting,
    'Content-Type': type ?? 'application/octet-stream',
    ...(coding && { 'Content-Encoding': coding }),
  }
  const end = (status: number, headers: OutgoingHttpHeaders) => void response.writeHead(status, headers).end()

  const conditions = conditionsOf(request.headers, validators)
  if (conditions === 'failed') return end(412, { ...lasting, 'Content-Length': 0 })
  if (conditions === 'unchanged') return end(304, lasting)
  // Parts are a matter of GET alone.
  if (request.method === 'HEAD') return end(200, { ...whole, 'Content-Length': size })
  const isAskedFor = isSameVersion(request.headers['if-range']?.toString(), validators)
  const range = isAskedFor ? rangeOf(request.headers.range, size) : undefined
  if (range === 'unsatisfiable')
    return end(416, { ...lasting, 'Content-Range': `bytes */${size}`, 'Content-Length': 0 })
  response.writeHead(range ? 206 : 200, {
    ...whole,
    'Content-Length': range ? range.end - range.start + 1 : size,
    ...(range && { 'Content-Range': `bytes ${range.start}-${range.end}/${size}` }),
  })
  return pipeline(handle.createReadStream({ ...range, autoClose: false }), response)
}
