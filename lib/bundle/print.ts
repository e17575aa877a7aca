import { readFileSync } from 'node:fs'
import { escapeXml } from '../publish/xml'
import type { Book } from './epub'

/** A book as one HTML page to be printed: a title, the list of its chapters, and each chapter on a new sheet. */
export function toPrintPage({ title, language, publisher, licences, source, contents, made, chapters }: Book): string {
  const parts = chapters.map(({ name, content }) => `<section id="${name}">${inChapter(name, content)}</section>`)
  return `<!doctype html><html lang="${language}"><meta charset="utf-8"><title>${escapeXml(title)}</title><style>${face()}${style}</style>
<header><h1>${escapeXml(title)}</h1><p>${escapeXml(publisher)}, ${made}. ${escapeXml(licences.map(({ name }) => name).join(', '))}.<br>${escapeXml(source)}</p>
<h2>${escapeXml(contents)}</h2><ol>${chapters.map(({ name, title: of }) => `<li><a href="#${name}">${escapeXml(of)}</a></li>`).join('')}</ol></header>
${parts.join('\n')}</html>`
}

/** Anchors of a chapter get its name before them, for all chapters now share one page; other chapters are places on it. */
const inChapter = (name: string, content: string) =>
  content
    .replaceAll(/ id="([^"]+)"/g, ` id="${name}.$1"`)
    .replaceAll(/ href="#([^"]+)"/g, ` href="#${name}.$1"`)
    .replaceAll(/ href="([\w-]+)\.xhtml(?:#([^"]+))?"/g, (_whole, other: string, anchor?: string) =>
      anchor ? ` href="#${other}.${anchor}"` : ` href="#${other}"`,
    )

/** The font that the site is read in, within the page: a book is printed without a server. */
const face = () =>
  `@font-face { font-family: reading; font-weight: 400 700; src: url(data:font/woff2;base64,${readFileSync('app/fonts/source-serif-4.woff2').toString('base64')}); }`

const style = `@page { size: A4; margin: 20mm 20mm 22mm; }
body { font: 10.5pt/1.45 reading, Georgia, serif; color: #14201e; margin: 0; }
h1 { font-size: 21pt; line-height: 1.12; } h2 { font-size: 14pt; line-height: 1.25; margin-top: 1.6em; } h3 { font-size: 12pt; }
h1, h2, h3 { break-after: avoid; } li, tr, [role="note"] { break-inside: avoid; } p { orphans: 3; widows: 3; }
section section { break-before: auto; } body > section { break-before: page; }
a { color: #0b5c53; } a[href^="http"]::after { content: ' <' attr(href) '>'; font-size: 0.8em; word-break: break-all; }
table { border-collapse: collapse; width: 100%; } th, td { border-bottom: 1px solid #cfd9d6; padding: 0.4em 0.8em 0.4em 0; text-align: start; vertical-align: top; }
[role="note"] { border: 1.5px solid #72827e; padding: 0.3em 1em; } dt { font-weight: bold; }`
