import { describe, expect, it } from 'vitest'
import { Meanings } from '../../components/term/meanings'
import { Term } from '../../components/term/term'
import { glossaryTerms } from '../../lib/content/glossary'
import { completeLocales } from '../../lib/i18n/locales'
import { render, renderPage } from './render'

describe('a term in a text', () => {
  const { html } = render(<Term id="debt-bondage">bonded labour</Term>)

  it('is its words alone, with a button over them that has its name from them and opens the meaning', () => {
    expect(html).toBe('<label class="term">bonded labour<button popoverTarget="term-debt-bondage"></button></label>')
  })
})

describe('the meanings of a text', () => {
  const { definition } = glossaryTerms('en').find(({ id }) => id === 'debt-bondage')!
  const meanings = [{ id: 'debt-bondage', words: 'bonded labour', definition }]
  const { html, text } = render(<Meanings meanings={meanings} locale="en" />)

  it('open on demand, under the words of the text, and lead to the glossary', () => {
    expect(html).toMatch(/^<aside id="term-debt-bondage" role="note" popover=""/)
    expect(html).toMatch(/<a href="\/en\/glossary\/#debt-bondage"[^>]*>bonded labour<\/a>/)
    expect(text).toContain(definition)
  })

  it('are not announced by themselves', () => {
    expect(html).not.toMatch(/aria-live|role="(?!note")/)
  })
})

describe.each(completeLocales)('the glossary in %s', locale => {
  const { html, text } = renderPage(`/${locale}/glossary/`)

  it('has every term with an anchor and its definition, in the order of the alphabet', () => {
    const terms = glossaryTerms(locale)
    const places = terms.map(({ id }) => html.indexOf(` id="${id}"`))
    expect(places.every((place, index) => place > (places[index - 1] ?? 0))).toBe(true)
    for (const { id } of terms.flatMap(({ source }) => source ?? [])) expect(html).toContain(`href="#source-${id}"`)
    for (const [, target = ''] of html.matchAll(/href="#([^"]+)"/g)) expect(html).toContain(` id="${target}"`)
  })

  it('has abbreviations beside what they stand for', () => {
    expect(text).toContain('(WRO)')
  })
})
