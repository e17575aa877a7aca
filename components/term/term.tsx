import type { ReactNode } from 'react'

interface TermProps {
  /** Of the glossary. */
  id: string
  /** The words as the text has them. */
  children?: ReactNode
}

/**
 * A term of the glossary, its meaning shown on demand by the browser's own means: a button lies over the words and has
 * its name from them. It holds no words itself: reader views drop buttons, and the sentence has to stay whole.
 */
export function Term({ id, children }: TermProps) {
  const opens = { popoverTarget: `term-${id}` }
  return (
    <label className="term">
      {children}
      <button {...opens} />
    </label>
  )
}
