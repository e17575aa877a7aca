import type { PageMetadata } from '@/lib/page-metadata'

/** What is written here of a page's metadata; all that a page has. */
const written = new Set(['title', 'description', 'robots', 'other', 'alternates', 'openGraph', 'twitter', 'icons'])

/** What the page for wrong addresses has of it, at least. */
type HeadMetadata = Pick<PageMetadata, 'title' | 'icons'> & Partial<PageMetadata>

/**
 * The tags that Next makes of a page's metadata, in Next's order, but for what it says a second time for Twitter, which
 * reads Open Graph's where its own are missing: a hundred bytes of every page.
 *
 * @throws Error where there is something among them that this does not write
 */
export function HeadTags({ metadata }: { metadata: HeadMetadata }) {
  const unknown = Object.keys(metadata).filter(key => !written.has(key))
  if (unknown.length > 0)
    throw new Error(`components/page/head-tags.tsx does not write ${unknown.join()} of a page's metadata`)
  const { title, description, robots, other = {}, alternates, openGraph, twitter, icons } = metadata
  const { canonical, types = {} } = alternates ?? {}
  return (
    <>
      <title>{title}</title>
      {description && <meta name="description" content={description} />}
      {robots && <meta name="robots" content="noindex" />}
      {Object.entries(other).map(([name, content]) => (
        <meta key={name} name={name} content={content} />
      ))}
      {canonical && <link rel="canonical" href={canonical} />}
      {Object.entries(types).map(([type, files]) =>
        files.map(file => <link key={file.url} rel="alternate" type={type} href={file.url} title={file.title} />),
      )}
      {openGraph && <SharedTags {...openGraph} />}
      {twitter && <meta name="twitter:card" content={twitter.card} />}
      <link rel="icon" href={icons.icon.url} type={icons.icon.type} />
    </>
  )
}

type Shared = NonNullable<PageMetadata['openGraph']>

const SharedTags = ({ title, description, url, siteName, locale, images: [image], type }: Shared) => (
  <>
    <meta property="og:title" content={title} />
    <meta property="og:description" content={description} />
    <meta property="og:url" content={url} />
    <meta property="og:site_name" content={siteName} />
    <meta property="og:locale" content={locale} />
    <meta property="og:image" content={image.url} />
    <meta property="og:image:type" content={image.type} />
    <meta property="og:image:width" content={`${image.width}`} />
    <meta property="og:image:height" content={`${image.height}`} />
    <meta property="og:image:alt" content={image.alt} />
    <meta property="og:type" content={type} />
  </>
)
