import type { ReactNode } from 'react'
import { glossaryTerm } from '@/lib/content/glossary'
import type { Locale } from '@/lib/i18n/locales'

interface TermProps {
  /** Of the glossary. */
  id: string
  locale: Locale
  /** The words as the text has them. */
  children?: ReactNode
}

/**
 * A term of the glossary, its meaning shown on demand by the browser's own means: a button lies over the words and has
 * its name from them. It holds no words itself: reader views drop buttons, and the sentence has to stay whole.
 */
export function Term({ id, locale, children }: TermProps) {
  if (!glossaryTerm(locale, id)) return children
  const opens = { popoverTarget: `term-${id}` }
  return (
    <label className="term">
      {children}
      <button {...opens} />
    </label>
  )
}
