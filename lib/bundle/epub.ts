import { strToU8, zipSync, type Zippable } from 'fflate'
import type { Day } from '../dates'
import { escapeXml } from '../publish/xml'
import type { Chapter } from './chapter'

/** A book of articles. */
export interface Book {
  /** The same for the same choice of articles, whenever it is made. */
  id: string
  title: string
  language: string
  publisher: string
  /** Of its chapters, each once. */
  licences: readonly { name: string; url: string }[]
  /** Where the same can be read as it is today. */
  source: string
  /** Title of the list of chapters. */
  contents: string
  made: Day
  chapters: Chapter[]
}

/** A book as EPUB 3.3: zipped XHTML, with the type of the file first and uncompressed, as readers look for it. */
export function toEpub(book: Book): Uint8Array {
  const text = (content: string): [Uint8Array, { mtime: Date }] => [strToU8(content), { mtime }]
  // The same articles make the same file, byte for byte.
  const mtime = new Date(`${book.made}T12:00:00`)
  const files: Zippable = {
    mimetype: [strToU8('application/epub+zip'), { level: 0, mtime }],
    'META-INF/container.xml': text(container),
    'EPUB/package.opf': text(packageDocument(book)),
    'EPUB/contents.xhtml': text(navigation(book)),
    'EPUB/style.css': text(style),
    ...Object.fromEntries(
      book.chapters.map(chapter => [
        `EPUB/${chapter.name}.xhtml`,
        text(page(book, chapter.title, `<section epub:type="chapter" role="doc-chapter">${chapter.content}</section>`)),
      ]),
    ),
  }
  return zipSync(files, { level: 9 })
}

const declaration = '<?xml version="1.0" encoding="UTF-8"?>\n'

const container = `${declaration}<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">
<rootfiles><rootfile full-path="EPUB/package.opf" media-type="application/oebps-package+xml"/></rootfiles>
</container>
`

function packageDocument({ id, title, language, publisher, licences, source, made, chapters }: Book): string {
  const items = chapters.map(
    ({ name }) => `<item id="c-${name}" href="${name}.xhtml" media-type="application/xhtml+xml"/>`,
  )
  return `${declaration}<package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="id" xml:lang="${language}">
<metadata xmlns:dc="http://purl.org/dc/elements/1.1/">
<dc:identifier id="id">${escapeXml(id)}</dc:identifier>
<dc:title>${escapeXml(title)}</dc:title>
<dc:language>${language}</dc:language>
<dc:publisher>${escapeXml(publisher)}</dc:publisher>
<dc:source>${escapeXml(source)}</dc:source>
${licences.map(({ name, url }) => `<dc:rights>${escapeXml(`${name}, ${url}`)}</dc:rights>`).join('\n')}
<dc:date>${made}</dc:date>
<meta property="dcterms:modified">${made}T00:00:00Z</meta>
</metadata>
<manifest>
<item id="contents" href="contents.xhtml" media-type="application/xhtml+xml" properties="nav"/>
<item id="style" href="style.css" media-type="text/css"/>
${items.join('\n')}
</manifest>
<spine>
<itemref idref="contents"/>
${chapters.map(({ name }) => `<itemref idref="c-${name}"/>`).join('\n')}
</spine>
</package>
`
}

function navigation(book: Book): string {
  const entries = book.chapters.map(({ name, title }) => `<li><a href="${name}.xhtml">${escapeXml(title)}</a></li>`)
  return page(
    book,
    book.title,
    `<h1>${escapeXml(book.title)}</h1>
<p>${escapeXml(book.publisher)}, ${book.made}. ${escapeXml(book.licences.map(({ name }) => name).join(', '))}. <a href="${escapeXml(book.source)}">${escapeXml(book.source)}</a></p>
<nav epub:type="toc" role="doc-toc"><h2>${escapeXml(book.contents)}</h2><ol>${entries.join('\n')}</ol></nav>`,
  )
}

const page = ({ language }: Book, title: string, body: string) =>
  `${declaration}<!DOCTYPE html>
<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops" lang="${language}" xml:lang="${language}">
<head><title>${escapeXml(title)}</title><link rel="stylesheet" href="style.css"/></head>
<body>${body}</body>
</html>
`

/** Readers bring their own type; this only sets apart what would run together. */
const style = `body { margin: 0 4%; line-height: 1.5; }
h1, h2, h3 { line-height: 1.2; text-align: start; }
table { border-collapse: collapse; }
th, td { border-bottom: 1px solid; padding: 0.3em 0.8em 0.3em 0; text-align: start; vertical-align: top; }
[role="note"] { border: 1px solid; padding: 0.5em 1em; }
dt { font-weight: bold; }
`
