import { expect, it } from 'vitest'
import { asCopy, languageOf } from '../../../lib/offline/copy'
import { referencesIn } from '../../../lib/offline/references'

const page =
  '<html lang="es" dir="ltr"><body><header>Waymark</header><main><article><header><h1>Un título</h1></header></article></main></body></html>'
const words = { copy: 'Copia del {day}.', missing: 'No está guardada.', link: 'Lo guardado' }

it('a copy says right below its top, once, of what day it is, in its own language', () => {
  const said = asCopy(page, '2026-11-25', words, '/es/offline/')
  expect(said).toContain('<header>Waymark</header><aside')
  expect(said).toContain('Copia del 25 de noviembre de 2026. <a href="/es/offline/" class="link">Lo guardado</a>')
  expect(said.match(/<aside/g)).toHaveLength(1)
})

it('what stands in for a page that is not saved says so', () => {
  expect(asCopy(page, undefined, words, '/es/offline/')).toContain('No está guardada.')
})

it('the language of a page is what it says, or none', () => {
  expect(languageOf(page)).toBe('es')
  expect(languageOf('<p lang="es">')).toBe('')
})

it('finds what a page loads, each once, and no page that it links to', () => {
  const html = `<link rel="icon" href="/hub/plain.svg" type="image/svg+xml"><link rel="preload" href="/hub/_next/static/media/a-s.p.woff2" as="font">
    <style>@font-face{src:url(/hub/_next/static/media/a-s.p.woff2)format("woff2")}</style>
    <script src="/hub/assets/page.abc.js" defer></script><a href="/hub/en/help/">Help</a>
    <a href="https://example.org/x.js">x</a><a href="/hub/site.zip">all</a>`
  expect(referencesIn(html)).toEqual([
    '/hub/plain.svg',
    '/hub/_next/static/media/a-s.p.woff2',
    '/hub/assets/page.abc.js',
  ])
})
