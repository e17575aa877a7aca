import { describe, expect, it } from 'vitest'
import { foreign } from '../../../lib/i18n/foreign'
import { withFallbacks } from '../../../lib/publish/fallbacks'

const there = ['/ar/help/', '/en/laws/', '/en/help/']
const said = (html: string) =>
  withFallbacks(html, {
    locale: 'ar',
    other: 'en',
    isThere: address => there.includes(address),
    notice: '<p>mixed</p>',
  })

describe('a page of a language that has not everything', () => {
  it('says of each text of another language which that is, and so of the page', () => {
    expect(said(`<main class="a"><p>نص ${foreign('Text')}</p></main>`)).toBe(
      '<main class="a"><p>mixed</p><p>نص <span lang="en" dir="ltr">Text</span></p></main>',
    )
  })

  it('is as it was where nothing of it is in another language', () => {
    const html = '<main><p>نص</p><a href="/ar/help/">مساعدة</a></main>'
    expect(said(html)).toBe(html)
  })

  it('marks a foreign name within a foreign sentence, too', () => {
    expect(said(`<p>${foreign(`Text of ${foreign('Peru')}`)}</p>`)).toBe(
      '<p><span lang="en" dir="ltr">Text of <span lang="en" dir="ltr">Peru</span></span></p>',
    )
  })

  it('puts no element where none may stand', () => {
    const html = `<title>${foreign('Title')}</title><option>${foreign('One')}</option><script>"${foreign('x')}"</script><img alt="${foreign('Picture')}"/>`
    expect(said(html)).toBe(html)
  })

  it('leads to the other language where this one lacks the page, and says so', () => {
    expect(said('<a class="link" href="/ar/laws/#dates">a</a>')).toBe(
      '<a class="link" href="/en/laws/#dates" hrefLang="en">a</a>',
    )
  })

  it('leaves links to what is there, to other hosts, and to what no language has', () => {
    const html =
      '<a href="/ar/help/#pe">a</a><a href="https://example.org/ar/laws/">b</a><a href="/ar/none/">c</a><a href="#d">d</a>'
    expect(said(html)).toBe(html)
  })
})
