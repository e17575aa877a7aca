import type { Meaning } from '@/lib/collections/articles'
import type { Locale } from '@/lib/i18n/locales'
import { routes } from '@/lib/routes'

/**
 * The meanings that the terms of a text open, each with the way to the glossary. They stand after the text and not in
 * its sentences, where whatever reads a page without its styles would take them for words of the text; and as asides,
 * which reader views leave out.
 */
export const Meanings = ({ meanings, locale }: { meanings: Meaning[]; locale: Locale }) =>
  meanings.map(({ id, words, definition }) => (
    <aside key={id} id={`term-${id}`} role="note" popover="" className="meaning">
      <a href={routes.glossaryTerm(locale, id)} className="link">
        {words}
      </a>{' '}
      {definition}
    </aside>
  ))
