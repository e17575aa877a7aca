/** What the files are whose addresses end so, and where it matters, lie in that folder. */
export interface ContentType {
  /** A folder at the top of the site: `/feeds/`. */
  under?: string
  ending: string
  type: string
}

const utf8 = '; charset=utf-8'
const html = `text/html${utf8}`

/**
 * The one table of media types, from which every host's configuration is written: each knows some kinds of file by
 * itself and not the others, and takes text for an older encoding than it has. Of several that fit, the first holds.
 */
export const contentTypes: readonly ContentType[] = [
  { under: '/feeds/', ending: '.xml', type: `application/atom+xml${utf8}` },
  { under: '/feeds/', ending: '.json', type: `application/feed+json${utf8}` },
  { ending: '/changes.xml', type: `application/atom+xml${utf8}` },
  { ending: '/opensearch.xml', type: `application/opensearchdescription+xml${utf8}` },
  { ending: '.csl.json', type: `application/vnd.citationstyles.csl+json${utf8}` },
  { ending: '.html', type: html },
  { ending: '.css', type: `text/css${utf8}` },
  { ending: '.js', type: `text/javascript${utf8}` },
  { ending: '.json', type: `application/json${utf8}` },
  { ending: '.xml', type: `application/xml${utf8}` },
  { ending: '.txt', type: `text/plain${utf8}` },
  { ending: '.sha256', type: `text/plain${utf8}` },
  { ending: '.csv', type: `text/csv${utf8}` },
  { ending: '.ics', type: `text/calendar${utf8}` },
  { ending: '.bib', type: `application/x-bibtex${utf8}` },
  { ending: '.ris', type: `application/x-research-info-systems${utf8}` },
  { ending: '.svg', type: `image/svg+xml${utf8}` },
  { ending: '.png', type: 'image/png' },
  { ending: '.jpg', type: 'image/jpeg' },
  { ending: '.jpeg', type: 'image/jpeg' },
  { ending: '.gif', type: 'image/gif' },
  { ending: '.webp', type: 'image/webp' },
  { ending: '.avif', type: 'image/avif' },
  { ending: '.woff2', type: 'font/woff2' },
  { ending: '.wasm', type: 'application/wasm' },
  { ending: '.zip', type: 'application/zip' },
  { ending: '.bin', type: 'application/octet-stream' },
]

/** The media type of what is at an address within the site; of a folder, that of its page. */
export function contentTypeOf(address: string): string | undefined {
  if (address.endsWith('/')) return html
  const fitting = contentTypes.find(({ under = '', ending }) => address.startsWith(under) && address.endsWith(ending))
  return fitting?.type
}

/** As an expression for addresses within the site, without its `^` and the slash that they begin with. */
export const expressionOf = ({ under = '/', ending }: ContentType) =>
  `${under.slice(1)}.*${ending.replaceAll('.', '\\.')}$`

/** Whether a kind is told by the last part of a file's name alone, whatever other kinds there are. */
export const isPlainEnding = ({ under, ending }: ContentType) => under === undefined && /^\.\w+$/.test(ending)
