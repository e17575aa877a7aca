import { describe, expect, it } from 'vitest'
import { GlossaryView } from '../../components/glossary-view/glossary-view'
import { Term } from '../../components/term/term'
import { glossaryTerms } from '../../lib/content/glossary'
import { locales } from '../../lib/i18n/locales'
import { render } from './render'

describe('a term in a text', () => {
  const { html, text } = render(
    <Term id="debt-bondage" locale="en">
      bonded labour
    </Term>,
  )

  it('is a button that opens its meaning, with the words of the text', () => {
    expect(html).toMatch(/<button popoverTarget="term-debt-bondage"[^>]*>bonded labour<\/button>/)
    expect(html).toMatch(/<span id="term-debt-bondage" popover=""/)
    expect(text).toContain(glossaryTerms('en').find(({ id }) => id === 'debt-bondage')!.definition)
  })

  it('leads to the glossary', () => {
    expect(html).toMatch(/<a href="\/en\/glossary\/#debt-bondage"[^>]*>bonded labour<\/a>/)
  })

  it('is not announced by itself', () => {
    expect(html).not.toMatch(/aria-live|role=/)
  })

  it('is words alone where the glossary has no such term', () => {
    expect(
      render(
        <Term id="no-such" locale="en">
          words
        </Term>,
      ).html,
    ).toBe('words')
  })
})

describe.each(locales)('the glossary in %s', locale => {
  const { html, text } = render(<GlossaryView locale={locale} />)

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
