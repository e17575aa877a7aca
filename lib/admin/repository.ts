import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { basename, dirname, join, resolve, sep } from 'node:path'
import { locales } from '../i18n/locales'
import { kinds, slugForm } from '../check/files'
import { rooms, roomsOf } from '../library'

/** A request that is refused, in words for the editor. */
export class Refusal extends Error {}

/** A call of Decap's proxy backend: https://decapcms.org/docs/working-with-a-local-git-repository/ */
export interface Call {
  action: string
  params: {
    folder?: string
    extension?: string
    path?: string
    paths?: string[]
    files?: { path: string }[]
    mediaFolder?: string
    dataFiles?: { path: string; raw: string; newPath?: string }[]
    assets?: Asset[]
    asset?: Asset
  }
}

interface Asset {
  path: string
  content: string
  encoding: 'base64'
}

/** The files that stand alone, without their ending. */
const files = Object.keys(rooms).flatMap(room => (room.endsWith('.yaml') ? [room.replace('.yaml', '')] : []))

/** Where the editor may write: documents and data at their proper place, and pictures. */
const ofDocuments = `content/(?:${kinds.join('|')})/(?:${locales.join('|')})`
const ofData = `content/(?:${roomsOf('entries', 'words')
  .filter(room => !room.endsWith('.yaml'))
  .join('|')})`
const ofLanguages = `content/(?:${roomsOf('languages').join('|')})/(?:${locales.join('|')})`
const documents = new RegExp(`^${ofDocuments}/([^/]+)\\.mdx$`)
const dataFiles = new RegExp(`^(?:(?:${ofData}|${ofLanguages})/[\\w-]+|content/(?:${files.join('|')}))\\.yaml$`)
const folders = new RegExp(`^(?:${ofDocuments}|${ofData}|public/images)$`)
const pictures = /^public\/images\/[\w-]+\.(png|jpe?g|webp|svg|gif)$/i

/**
 * Answers the visual editor from the files of a project: nothing outside of its rooms is read or written, and no git
 * is used; what was saved lies there as if written by hand.
 *
 * @param root the project's folder
 * @throws Refusal where a call names what it must not touch
 */
export function answer(root: string, { action, params }: Call): unknown {
  switch (action) {
    case 'info':
      return { repo: basename(resolve(root)), publish_modes: ['simple'], type: 'local_fs' }
    case 'entriesByFolder':
      return filesIn(root, params.folder ?? '', params.extension ?? '').map(path => entry(root, path))
    case 'entriesByFiles':
      return (params.files ?? []).map(({ path }) => entry(root, path))
    case 'getEntry':
      return entry(root, params.path ?? '')
    case 'persistEntry':
      for (const { path, newPath, raw } of params.dataFiles ?? []) {
        write(root, newPath ?? path, Buffer.from(raw))
        if (newPath && newPath !== path) rmSync(placeOf(root, path))
      }
      for (const asset of params.assets ?? []) write(root, asset.path, Buffer.from(asset.content, asset.encoding))
      return { message: 'entry persisted' }
    case 'getMedia':
      return filesIn(root, params.mediaFolder ?? '', '')
        .filter(isPicture)
        .map(path => picture(root, path))
    case 'getMediaFile':
      return picture(root, params.path ?? '')
    case 'persistMedia': {
      const { asset } = params
      if (!asset) throw new Refusal('There is no picture in this request.')
      write(root, asset.path, Buffer.from(asset.content, asset.encoding))
      return picture(root, asset.path)
    }
    case 'deleteFiles':
      for (const path of params.paths ?? []) {
        if (!isPicture(path)) throw new Refusal('Articles are withdrawn, not deleted: set "status" to "withdrawn".')
        rmSync(placeOf(root, path))
      }
      return { message: 'deleted' }
    case 'getNotes':
      return { notes: [] }
    default:
      throw new Refusal(`The local editor knows no "${action}".`)
  }
}

const isPicture = (path: string) => pictures.test(path)

function filesIn(root: string, folder: string, extension: string): string[] {
  if (!folders.test(folder)) throw new Refusal(`${folder} is no room of the editor.`)
  const path = join(root, folder)
  if (!existsSync(path)) return []
  return readdirSync(path, { withFileTypes: true })
    .filter(file => file.isFile() && file.name.endsWith(extension))
    .map(file => `${folder}/${file.name}`)
    .toSorted()
}

function entry(root: string, path: string) {
  const place = placeOf(root, path)
  const data = existsSync(place) ? readFileSync(place, 'utf8') : null
  return { data, file: { path, id: data === null ? null : path } }
}

function picture(root: string, path: string) {
  const content = readFileSync(placeOf(root, path)).toString('base64')
  return { id: path, path, name: basename(path), encoding: 'base64', content }
}

function write(root: string, path: string, content: Buffer): void {
  const place = placeOf(root, path)
  mkdirSync(dirname(place), { recursive: true })
  writeFileSync(place, content)
}

/** The place on disk of a path that the editor may touch. */
function placeOf(root: string, path: string): string {
  const slug = documents.exec(path)?.[1]
  if (slug !== undefined && !slugForm.test(slug)) {
    throw new Refusal(`"${slug}" cannot be an address: use letters a–z, digits and single hyphens.`)
  }
  const place = resolve(root, path)
  if ((slug === undefined && !isPicture(path) && !dataFiles.test(path)) || !place.startsWith(resolve(root) + sep)) {
    throw new Refusal(`${path} is no file of the editor.`)
  }
  return place
}
