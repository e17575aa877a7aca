import type { ReactNode } from 'react'
import { glossaryTerm } from '@/lib/content/glossary'
import type { Locale } from '@/lib/i18n/locales'
import { routes } from '@/lib/routes'

interface TermProps {
  /** Of the glossary. */
  id: string
  locale: Locale
  /** The words as the text has them. */
  children?: ReactNode
}

/**
 * A term of the glossary, its meaning shown on demand by the browser's own means: a button opens it, and it stands
 * next to the button in the order of reading and tabbing. Where a browser knows no popovers, `globals.css` shows
 * the link to the glossary in the button's place.
 */
export function Term({ id, locale, children }: TermProps) {
  const term = glossaryTerm(locale, id)
  if (!term) return children
  return (
    <>
      <button popoverTarget={`term-${id}`} className="term">
        {children}
      </button>
      <span id={`term-${id}`} popover="" className="meaning">
        <a href={routes.glossaryTerm(locale, id)} className="link">
          {children}
        </a>{' '}
        <span>{term.definition}</span>
      </span>
    </>
  )
}
