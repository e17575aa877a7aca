import { describe, expect, it } from 'vitest'
import { GlossaryView } from '../../components/glossary-view/glossary-view'
import { Meanings } from '../../components/term/meanings'
import { Term } from '../../components/term/term'
import { glossaryTerms } from '../../lib/content/glossary'
import { locales } from '../../lib/i18n/locales'
import type { TermUse } from '../../lib/markup/link-terms'
import { render } from './render'

describe('a term in a text', () => {
  const { html } = render(
    <Term id="debt-bondage" locale="en">
      bonded labour
    </Term>,
  )

  it('is its words alone, with a button over them that has its name from them and opens the meaning', () => {
    expect(html).toBe('<label class="term">bonded labour<button popoverTarget="term-debt-bondage"></button></label>')
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

describe('the meanings of a text', () => {
  const terms = ['debt-bondage', 'no-such'].map((id): TermUse => ({
    type: 'term',
    id,
    children: [{ type: 'text', value: 'bonded labour' }],
  }))
  const { html, text } = render(<Meanings terms={terms} locale="en" />)

  it('open on demand, under the words of the text, and lead to the glossary', () => {
    expect(html).toMatch(/^<aside id="term-debt-bondage" role="note" popover=""/)
    expect(html).toMatch(/<a href="\/en\/glossary\/#debt-bondage"[^>]*>bonded labour<\/a>/)
    expect(text).toContain(glossaryTerms('en').find(({ id }) => id === 'debt-bondage')!.definition)
  })

  it('are none of what the glossary has not', () => {
    expect(html).not.toContain('no-such')
  })

  it('are not announced by themselves', () => {
    expect(html).not.toMatch(/aria-live|role="(?!note")/)
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
