import { describe, expect, it } from 'vitest'
import { PublishError } from '../../../lib/publish/built-page'
import { renderMissingPages, type SourcePage } from '../../../lib/publish/missing-pages'

/** A page as Next writes it, in little. */
const byNext = (title: string, view: string) =>
  `<!DOCTYPE html><html lang="en"><head><meta charSet="utf-8"/><script src="/_next/static/chunks/a.js" async=""></script>` +
  `<title>${title}</title><link rel="icon" href="/icon.svg"/></head><body><div hidden=""><!--$--><!--/$--></div>${view}` +
  `<script src="/page.js" defer=""></script><script>self.__next_f.push([1,"${title}"])</script></body></html>`

const page = (name: string, view = `<h1 tabIndex="-1">${name} &amp; more</h1>`): SourcePage => ({
  file: `en/${name}/index.html`,
  tags: () => `<title>${name}</title><link rel="icon" href="/icon.svg"/>`,
  view: () => view,
})

const exports = { 'en/first/index.html': byNext('first', '<h1 tabIndex="-1">first &amp; more</h1>') }
const exported = (file: string) => exports[file as keyof typeof exports]

const makeOther = () => renderMissingPages([page('first', '<h1>first and more</h1>'), page('second')], exported)
const changed = (file: string) => exported(file)?.replace('<script src="/page.js" defer=""></script>', '')

describe('pages of a kind of which Next has rendered one', () => {
  it('are put into its document, with their own head and body and none of its own', () => {
    const [second, ...others] = renderMissingPages([page('first'), page('second')], exported)
    expect(others).toEqual([])
    expect(second?.file).toBe('en/second/index.html')
    expect(second?.html()).toBe(
      '<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>second</title><link rel="icon" href="/icon.svg"/>' +
        '</head><body><h1 tabIndex="-1">second &amp; more</h1><script src="/page.js" defer></script></body></html>',
    )
  })

  it('are not made where Next renders that one differently, and it is said where', () => {
    expect(makeOther).toThrow(PublishError)
    expect(makeOther).toThrow(/^en\/first\/index\.html: Next renders it differently.*first &amp; more.*first and more/s)
  })

  it('are not made where its document has another form than is known', () => {
    expect(() => renderMissingPages([page('first'), page('second')], changed)).toThrow('has Next changed its markup?')
  })
})

it('where Next has rendered no page of a kind, the others are not guessed', () => {
  expect(() => renderMissingPages([page('second')], exported)).toThrow(
    'en/second/index.html: Next has rendered no page of its kind and language',
  )
  expect(renderMissingPages([], exported)).toEqual([])
})
