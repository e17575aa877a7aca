import type { ReactNode } from 'react'

interface SectionProps {
  id: string
  title: string
  children: ReactNode
}

/** A part of a page of data, with its anchor. */
export function Section({ id, title, children }: SectionProps) {
  return (
    <section aria-labelledby={id} className="mt-10 print:mt-3">
      <h2
        id={id}
        className="mb-3 border-t-2 border-ink pt-3 font-serif text-xl font-[650] print:mb-1 print:pt-1 print:text-base"
      >
        {title}
      </h2>
      {children}
    </section>
  )
}
