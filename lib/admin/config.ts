import { existsSync, readdirSync } from 'node:fs'
import type { Field, Group } from '../../content/schema/fields'
import { LawFields } from '../../content/schema/law'
import { roomSchemas } from '../../content/schema/rooms'
import { kinds } from '../check/files'
import { bodyKey } from '../editors/edit-document'
import { defaultLocale, languageName, locales } from '../i18n/locales'
import type { Words } from '../i18n/messages'
import { rooms, type Room } from '../library'
import { readYaml } from '../read-yaml'
import type { Backend } from './backend'
import { listKey } from './format'
import { listOf, titleOf, widgetsOf, type Widget } from './widgets'

/** Files of one kind in the visual editor: those of a folder, or a single one. */
export interface Collection {
  name: string
  label: string
  label_singular: string
  /** The format that keeps all of a file that a form does not change; `browser.ts` has one for each collection. */
  format: string
  create: boolean
  delete: false
  folder?: string
  extension?: 'mdx' | 'yaml'
  /** By what entries are listed, and new ones are named. */
  identifier_field?: string
  slug?: string
  summary?: string
  /** By what a list of entries can be sorted, and is at first. */
  sortable_fields?: { field: string; label: string; default_sort?: 'asc' | 'desc' }[]
  fields?: Widget[]
  files?: { name: string; label: string; file: string; fields: Widget[] }[]
}

/** What the check asks of the hub's own documents, beyond the schema. */
const demandedOf: Partial<Record<Room, string[]>> = { articles: ['reviewBy', 'status'] }

const labelOf: Record<Room, [many: string, one: string]> = {
  articles: ['Articles', 'Article'],
  pages: ['Pages', 'Page'],
  indicators: ['Indicators', 'Indicator'],
  helplines: ['Helplines', 'Country'],
  laws: ['Laws', 'Law'],
  countries: ['Countries', 'Country'],
  'glossary.yaml': ['Glossary', 'Term'],
  'figures.yaml': ['Figures', 'Figure'],
  'goods.yaml': ['Goods', 'Good'],
  'goods-listings.yaml': ['Goods on lists', 'Listing'],
  'import-orders.yaml': ['Import orders', 'Order'],
  'child-labour.yaml': ['Child labour by country', 'Country'],
  'trafficking-tiers.yaml': ['Trafficking tiers', 'Country'],
  'treaties.yaml': ['Treaties', 'State'],
  'sources.yaml': ['Sources', 'Source'],
  taxonomy: ['Vocabularies', 'Vocabulary'],
  checklist: ['Checklist', 'Language'],
  'thesaurus.yaml': ['Thesaurus', 'Entry'],
  'best-bets.yaml': ['Best bets', 'Page'],
  'readers.yaml': ['Readers', 'Reader'],
  'redirects.yaml': ['Redirects', 'Redirect'],
  'languages.yaml': ['Languages', 'Language'],
  words: ['Words of the interface', 'Room'],
  translations: ['Translations of data', 'Translation'],
}

/** The settings of the visual editor (Decap CMS), made from `content/schema` and the vocabularies. */
export const cmsConfig = (backend: Backend) => ({
  load_config_file: false,
  // With words of its own: `browser.ts` has them.
  locale: 'en-GB',
  backend,
  media_folder: 'public/images',
  public_folder: '/images',
  // The page itself is shown by `npm run dev`.
  editor: { preview: false },
  show_preview_links: false,
  // As the check wants file names to be.
  slug: { encoding: 'ascii', clean_accents: true, sanitize_replacement: '-' },
  collections: (Object.keys(rooms) as Room[]).flatMap(collectionsOf),
})

function collectionsOf(room: Room): Collection[] {
  const [label, one] = labelOf[room]
  if (room === 'words' || room === 'translations') return languageCollections(room)
  const fields = fieldsOf(room)
  const common = (name: string) =>
    ({ name, label, label_singular: one, format: `waymark-${name}`, create: false }) as const
  if (room.endsWith('.yaml')) {
    const name = room.replace('.yaml', '')
    return [{ ...common(name), delete: false, files: [{ name, label, file: `content/${room}`, fields }] }]
  }
  // By what entries are listed, and new ones are named.
  const folder = { delete: false, identifier_field: fields[0]?.name, slug: '{{slug}}', fields } as const
  if (!kinds.some(kind => kind === room)) {
    return [{ ...common(room), ...folder, folder: `content/${room}`, extension: 'yaml', summary: summaryOf(room) }]
  }
  return locales.map(locale => ({
    ...common(`${room}-${locale}`),
    ...folder,
    label: `${label}: ${languageName(locale)}`,
    folder: `content/${room}/${locale}`,
    extension: 'mdx',
    // An article is withdrawn, so that its address stays.
    create: room === 'articles',
    summary: summaryOf(room),
    ...(room === 'articles' && { sortable_fields: sortableFields }),
  }))
}

/** The words of each language, and of each but the first what it says in the place of texts in data: each beside its original. */
function languageCollections(room: 'words' | 'translations'): Collection[] {
  const original = `content/words/${defaultLocale}`
  return locales.flatMap(locale => {
    const folder = `content/${room}/${locale}`
    const [label] = labelOf[room]
    const name = `${room}-${locale}`
    const files = (existsSync(folder) ? readdirSync(folder) : []).map(file => ({
      name: file.replace('.yaml', ''),
      label: file.replace('.yaml', ''),
      file: `${folder}/${file}`,
      fields: room === 'words' ? wordFields(readYaml(`${original}/${file}`) as Words) : fieldsOf(room),
    }))
    if (files.length === 0) return []
    return [
      {
        name,
        label: `${label}: ${languageName(locale)}`,
        label_singular: label,
        format: `waymark-${room}`,
        create: false,
        delete: false,
        files,
      },
    ]
  })
}

/** A field for every text of the interface, with its original below it. */
const wordFields = (original: Words): Widget[] =>
  Object.entries(original).map(([name, inner]: [string, Words]): Widget => {
    const said = { name, label: name, required: false } as const
    if (typeof inner === 'string') return { ...said, hint: inner, widget: 'text' }
    if (Array.isArray(inner))
      return {
        ...said,
        hint: inner.join('\n'),
        widget: 'list',
        collapsed: false,
        field: { name: 'text', label: name, widget: 'text' },
      }
    return { ...said, widget: 'object', collapsed: true, fields: wordFields(inner) }
  })

/** What was written last is what editors come back to; what is due is what they look for. */
const sortableFields = [
  { field: 'published', label: 'Published', default_sort: 'desc' as const },
  { field: 'reviewBy', label: 'To be checked by' },
  { field: 'title', label: 'Title' },
]

function summaryOf(room: Room): string {
  if (room === 'articles') return '{{title}} ({{status}})'
  return room === 'pages' || room === 'laws' ? `{{${titleOf(roomSchemas[room] as unknown as Group)}}}` : '{{filename}}'
}

function fieldsOf(room: Room): Widget[] {
  // The rule of a law holds itself, which no form of Decap can: it stays as it is, and a new law is begun by hand.
  const schema = (room === 'laws' ? LawFields : roomSchemas[room]) as unknown as Field
  if (schema.type === 'array') {
    const [many, one] = labelOf[room]
    return [{ name: listKey, label: many, label_singular: one, required: false, ...listOf(listKey, schema.items) }]
  }
  const fields = widgetsOf(schema as Group, demandedOf[room])
  return kinds.some(kind => kind === room) ? [...fields, body] : fields
}

const body: Widget = {
  name: bodyKey,
  label: 'Text',
  hint: 'Markdown: ## heading, **bold**, [text](address), [@source-id]. It is kept letter by letter.',
  required: true,
  // Rich text fields write Markdown in a way of their own, and know nothing of <InShort>.
  widget: 'text',
}
