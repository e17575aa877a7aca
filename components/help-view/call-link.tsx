import type { ReactNode } from 'react'

/** A number to press: large enough for any finger; on paper a number to read. */
export function CallLink({ href, children }: { href: string; children: ReactNode }) {
  return (
    <a
      href={href}
      className="inline-flex min-h-14 items-center rounded-md bg-accent px-5 text-xl font-bold text-on-accent hover:bg-accent-strong print:bg-transparent print:p-0 print:text-ink"
    >
      {children}
    </a>
  )
}
