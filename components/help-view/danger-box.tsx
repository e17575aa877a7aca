import type { ReactNode } from 'react'

interface DangerBoxProps {
  title: string
  heading?: 'h2' | 'h3' | 'h4'
  children: ReactNode
}

/** The box on which a life may hang: like no other of the hub, on the screen, on paper and in any colours. */
export function DangerBox({ title, heading: Heading = 'h2', children }: DangerBoxProps) {
  return (
    <section
      aria-labelledby="danger"
      className="max-w-3xl break-inside-avoid border-4 border-ink bg-surface print:max-w-none print:border-2"
    >
      <Heading
        id="danger"
        className="border-b-4 border-ink bg-ink px-5 py-2.5 text-xl font-bold text-paper print:border-0 print:bg-transparent print:px-2 print:py-0 print:text-base print:text-ink"
      >
        {title}
      </Heading>
      <div className="px-5 pt-1 pb-5 print:px-2 print:pt-0 print:pb-1">{children}</div>
    </section>
  )
}
