import type { ReactNode } from 'react'
import { hostOf } from '@/lib/uri'

/** A link that leads out of the hub, and whose site that is; on paper lists of sources have the whole address instead. */
export const OutsideLink = ({ href, children }: { href: string; children: ReactNode }) => (
  <>
    <a href={href} rel="noreferrer" className="link">
      {children}
    </a>{' '}
    <span className="print:hidden">({hostOf(href)})</span>
  </>
)
