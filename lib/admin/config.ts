import { frontmatter } from '../../content/schema/frontmatter'
import { kinds, type Kind } from '../check/files'
import { bodyKey } from '../editors/edit-document'
import { locales, type Locale } from '../i18n/locales'
import { languageName } from '../i18n/messages'
import type { Backend } from './backend'
import { widgetsOf, type Widget } from './widgets'

/** The format that keeps all of a file that a form does not change; `browser.ts` has it. */
const documentFormat = 'waymark-document'

/** One folder of documents in the visual editor. */
export interface Collection {
  name: string
  label: string
  label_singular: string
  folder: string
  extension: 'mdx'
  format: typeof documentFormat
  create: boolean
  delete: false
  identifier_field: string
  slug: string
  summary: string
  fields: Widget[]
}

/** What the check asks of the hub's own documents, beyond the schema. */
const demandedOf: Partial<Record<Kind, string[]>> = { articles: ['reviewBy', 'status'] }
const labelOf: Record<Kind, [many: string, one: string]> = {
  articles: ['Articles', 'Article'],
  indicators: ['Indicators', 'Indicator'],
  pages: ['Pages', 'Page'],
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
  collections: kinds.flatMap(kind => locales.map(locale => collectionOf(kind, locale))),
})

const collectionOf = (kind: Kind, locale: Locale): Collection => ({
  name: `${kind}-${locale}`,
  label: `${labelOf[kind][0]}: ${languageName(locale)}`,
  label_singular: labelOf[kind][1],
  folder: `content/${kind}/${locale}`,
  extension: 'mdx',
  format: documentFormat,
  create: kind === 'articles',
  // An article is withdrawn, so that its address stays.
  delete: false,
  // By what entries are listed, and new ones are named.
  identifier_field: 'title' in frontmatter[kind].properties ? 'title' : 'summary',
  slug: '{{slug}}',
  summary: { articles: '{{title}} ({{status}})', indicators: '{{filename}}', pages: '{{title}}' }[kind],
  fields: [
    ...widgetsOf(frontmatter[kind], demandedOf[kind]),
    {
      name: bodyKey,
      label: 'Text',
      hint: 'Markdown: ## heading, **bold**, [text](address), [@source-id]. It is kept letter by letter.',
      required: true,
      // Rich text fields write Markdown in a way of their own, and know nothing of <InShort>.
      widget: 'text',
    },
  ],
})
