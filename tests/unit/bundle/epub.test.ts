import { unzipSync, strFromU8 } from 'fflate'
import { EpubCheck } from '@likecoin/epubcheck-ts'
import { describe, expect, it } from 'vitest'
import { chapterOf } from '../../../lib/bundle/chapter'
import { toEpub, type Book } from '../../../lib/bundle/epub'
import { toPrintPage } from '../../../lib/bundle/print'

const html = `<!DOCTYPE html><html><body><nav>Menu</nav><main id="content"><article class="pt-5"><header>
<ul><li><a href="/en/types/guidance/">Guidance</a></li></ul><h1 class="x">Ñandú &amp; 5 &lt; 6</h1>
<p><span>Published 1 May</span><span>Updated 2 May</span></p></header><nav>Contents</nav><div class="p print:hidden">Buttons</div>
<p id="why">A <label class="term">term<button popovertarget="t"></button></label>,<br>
<a href="/en/articles/b/#how">another</a>, <a href="/en/about/">us</a> and <a href="https://x.example/?a=1&amp;b=2">them</a>
<sup><a role="doc-noteref" href="#why" aria-label="Source 1">1</a></sup></p><aside id="t" popover class="meaning"><a href="/en/glossary/#t">Meaning</a></aside>
<script type="application/ld+json">{"a":1}</script></article></main></body></html>`
const leads = (address: string) => (address === '/en/articles/b/#how' ? 'b.xhtml#how' : `https://hub.example${address}`)
const b = chapterOf('b', '<main id="content"><article><h1 id="how">B</h1></article></main>', leads)
const book: Book = {
  id: 'https://hub.example/en/regions/x/',
  title: 'Hub: Peru & more',
  language: 'en',
  publisher: 'Hub',
  licences: [
    { name: 'CC BY 4.0', url: 'https://licence.example/' },
    { name: 'CC BY-NC 4.0', url: 'https://other.example/' },
  ],
  source: 'https://hub.example/en/regions/x/',
  contents: 'Articles',
  made: '2026-05-02',
  chapters: [chapterOf('a', html, leads), b],
}
const epub = toEpub(book)

describe('a chapter', () => {
  const [{ title, content }] = book.chapters as [Book['chapters'][0]]
  it('is the article as it would be printed, as XML', () => {
    expect(title).toBe('Ñandú & 5 < 6')
    expect(content).toContain('<h1>&#xd1;and&#xfa; &amp; 5 &lt; 6</h1>')
    expect(content).toContain('Published 1 May</span> &#xb7; <span>Updated 2 May')
    expect(content).toContain('<p id="why">A term,<br/>')
    for (const gone of ['Menu', 'Contents', 'Guidance', 'Buttons', 'Meaning', 'class=', 'script', 'button']) {
      expect(content).not.toContain(gone)
    }
  })

  it('leads to other chapters within the book, and out of it to whole addresses', () => {
    for (const href of ['b.xhtml#how', 'https://hub.example/en/about/', 'https://x.example/?a=1&amp;b=2', '#why']) {
      expect(content).toContain(`href="${href}"`)
    }
  })

  it('must be of an article', () => {
    expect(() => chapterOf('x', '<main id="content"><h1>List</h1></main>', leads)).toThrow(
      'x: the page holds no article',
    )
  })
})

describe('an EPUB', () => {
  it('is one by the rules of EPUB 3', async () => {
    const { messages, valid } = await EpubCheck.validate(epub)
    expect(messages.map(({ id, message }) => `${id} ${message}`)).toEqual([])
    expect(valid).toBe(true)
  })

  it('begins with its type, stored as it is, and lists every file that it holds', () => {
    const start = Buffer.from(epub).subarray(0, 58)
    expect(start.readUInt16LE(8)).toBe(0)
    expect(start.subarray(30).toString()).toBe('mimetypeapplication/epub+zip')
    const files = unzipSync(epub)
    const listed = [...strFromU8(files['EPUB/package.opf']!).matchAll(/ href="([^"]+)"/g)].map(
      match => `EPUB/${match[1]}`,
    )
    expect(listed.toSorted()).toEqual(
      Object.keys(files)
        .filter(file => /^EPUB\/(?!package)/.test(file))
        .toSorted(),
    )
  })

  it('is the same file whenever it is made of the same articles', () => {
    expect(Buffer.from(toEpub(book)).equals(Buffer.from(epub))).toBe(true)
  })
})

it('a printed book keeps the anchors of its chapters apart, and its links within it', () => {
  const page = toPrintPage(book)
  expect(page).toContain('id="a.why"')
  expect(page).toContain('href="#a.why"')
  expect(page).toContain('href="#b.how"')
  expect(page).toContain('id="b.how"')
})
