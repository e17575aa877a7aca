import type { ReactNode } from 'react'
import { hostOf } from '@/lib/uri'

/** A link that leads out of the hub, and whose site that is; on paper its whole address stands there instead. */
export const OutsideLink = ({ href, children }: { href: string; children: ReactNode }) => (
  <>
    <a href={href} rel="noreferrer" className="link">
      {children}
    </a>{' '}
    <small>({hostOf(href)})</small>
  </>
)
