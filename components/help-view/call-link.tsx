import type { ReactNode } from 'react'

/** A number to press: large enough for any finger; on paper a number to read. The edge shows where colours are forced. */
export function CallLink({ href, children }: { href: string; children: ReactNode }) {
  return (
    <a
      href={href}
      className="inline-block min-h-14 rounded-md border-2 border-transparent bg-accent px-5 py-2.5 phone-number text-xl font-bold text-on-accent hover:bg-accent-strong print:min-h-0 print:border-0 print:bg-transparent print:p-0 print:text-base print:text-ink"
    >
      {children}
    </a>
  )
}
