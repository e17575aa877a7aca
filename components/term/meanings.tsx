import { glossaryTerm } from '@/lib/content/glossary'
import type { Locale } from '@/lib/i18n/locales'
import type { TermUse } from '@/lib/markup/link-terms'
import { routes } from '@/lib/routes'

/**
 * The meanings that the terms of a text open, each with the way to the glossary. They stand after the text and not in
 * its sentences, where whatever reads a page without its styles would take them for words of the text; and as asides,
 * which reader views leave out.
 */
export function Meanings({ terms, locale }: { terms: TermUse[]; locale: Locale }) {
  return terms.map(({ id, children }) => {
    const term = glossaryTerm(locale, id)
    return (
      term && (
        <aside key={id} id={`term-${id}`} role="note" popover="" className="meaning">
          <a href={routes.glossaryTerm(locale, id)} className="link">
            {children.map(({ value }) => value)}
          </a>{' '}
          {term.definition}
        </aside>
      )
    )
  })
}
