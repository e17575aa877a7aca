import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { codeFingerprint } from '../code.mjs'
import { cachedFile, filesIn, hashOfFiles } from '../disk-cache'
import { declareWords } from '../i18n/declare-words'
import { locales } from '../i18n/locales'
import { compiling, roomOf, roomsOf } from '../library'
import { generated } from './memo'

/** The kinds of documents, as the schemas name them. */
const kinds = ['Article', 'IndicatorText', 'Page'] as const

/** What contentlayer generates for the compiler of TypeScript. */
const types = ['types.d.ts', 'index.d.ts'] as const

/** What is known of a document here. */
interface Compiled {
  _id: string
  type: (typeof kinds)[number]
}

/** A file and what was compiled of it before, as text. */
interface Known {
  file: string
  kept: ReturnType<typeof cachedFile>
  compiled?: string
}

/** Taken when it is loaded, for a process may outlive its code on disk. */
const code = codeFingerprint()

/**
 * Compiles the documents of the library: those that contentlayer has compiled before are kept, by their text and by all
 * that their schema is made of, and it is loaded for the others alone.
 *
 * @returns how many there are, and of how many contentlayer had to be asked
 */
export async function makeDocuments(): Promise<{ all: number; anew: number }> {
  const by = code + hashOfFiles(filesIn(roomOf('taxonomy')))
  const declared = cachedFile('documents', by, '.json')
  const known = roomsOf('documents')
    .flatMap(filesOf)
    .map(([file, path]): Known => {
      const kept = cachedFile('documents', [by, file, readFileSync(path, 'utf8')].join('\n'), '.json')
      return { file, kept, compiled: kept.read()?.toString() }
    })
  const unknown = known.filter(({ compiled }) => compiled === undefined)
  let declarations = declared.read()?.toString()
  if (unknown.length > 0 || declarations === undefined) {
    const made = await compile(unknown.map(({ file }) => file))
    for (const one of unknown) one.compiled = one.kept.write(JSON.stringify(made.documents.get(one.file)))
    declarations = declared.write(JSON.stringify(made.declarations))
  }
  const documents = known.map(({ compiled = '' }) => [JSON.parse(compiled) as Compiled, compiled] as const)
  mkdirSync(generated, { recursive: true })
  put('../words.d.ts', declareWords())
  for (const [name, text] of Object.entries(JSON.parse(declarations) as Record<string, string>)) put(name, text)
  for (const kind of kinds)
    put(`${kind}.json`, `[${documents.flatMap(([{ type }, text]) => (type === kind ? [text] : [])).join(',\n')}]`)
  return { all: known.length, anew: unknown.length }
}

/** The files of a room, by their paths within the library, in the same order everywhere. */
const filesOf = (room: ReturnType<typeof roomsOf<'documents'>>[number]): [file: string, path: string][] =>
  locales.flatMap(locale => {
    const folder = join(roomOf(room), locale)
    return (existsSync(folder) ? readdirSync(folder) : [])
      .filter(name => /\.mdx?$/.test(name))
      .toSorted()
      .map((name): [string, string] => [`${room}/${locale}/${name}`, join(folder, name)])
  })

/** Has contentlayer compile some files: it reads all that lie in one folder. */
async function compile(files: readonly string[]) {
  rmSync(compiling, { recursive: true, force: true })
  mkdirSync(compiling, { recursive: true })
  for (const file of files) {
    const [room = '', ...rest] = file.split('/')
    mkdirSync(dirname(join(compiling, file)), { recursive: true })
    copyFileSync(join(roomOf(room as Parameters<typeof filesOf>[0]), ...rest), join(compiling, file))
  }
  const { generateDotpkg, getConfig, runMain } = await import('contentlayer2/core')
  // Without the traces that its command line records of every step: their cost grows with the square of the number of
  // files, to minutes at ten thousand.
  const inContentlayer = runMain({
    tracingServiceName: 'build',
    verbose: false,
    customCwd: resolve(compiling) as NonNullable<Parameters<typeof runMain>[0]['customCwd']>,
  })
  type Config = Parameters<typeof generateDotpkg>[0]['config']
  const config = await inContentlayer(getConfig({ configPath: resolve('content/contentlayer.config.ts') }))
  await inContentlayer(generateDotpkg({ config: config as Config, verbose: false }))
  const made = join(compiling, generated)
  const documents = kinds.flatMap(
    kind => JSON.parse(readFileSync(join(made, kind, '_index.json'), 'utf8')) as Compiled[],
  )
  const declarations = Object.fromEntries(types.map(name => [name, readFileSync(join(made, name), 'utf8')]))
  rmSync(compiling, { recursive: true, force: true })
  return { documents: new Map(documents.map(document => [document._id, document])), declarations }
}

/** Writes a file where it is not there already: whoever has read it goes by when it changed. */
function put(name: string, text: string): void {
  const file = join(generated, name)
  if (existsSync(file) && readFileSync(file, 'utf8') === text) return
  writeFileSync(`${file}.${process.pid}`, text)
  renameSync(`${file}.${process.pid}`, file)
}
