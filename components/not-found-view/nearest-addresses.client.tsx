'use client'

import { distance } from 'fastest-levenshtein'
import { useMemo, useSyncExternalStore } from 'react'
import type { SiteAddress } from '@/lib/content/addresses'

/** The pages whose addresses come nearest to the one asked for; none where nothing comes near. */
export function nearest(asked: string, addresses: SiteAddress[], most = 5): SiteAddress[] {
  return addresses
    .map(entry => ({ entry, far: distance(asked, entry.address) / Math.max(asked.length, entry.address.length) }))
    .filter(({ far }) => far < 0.5)
    .toSorted((a, b) => a.far - b.far)
    .slice(0, most)
    .map(({ entry }) => entry)
}

/** The nearest addresses, found in the browser: a static host serves this page for every address that is none. */
export function NearestAddresses({ title, addresses }: { title: string; addresses: SiteAddress[] }) {
  // The page is built for no address in particular; which one was asked for is known in the browser only.
  const asked = useSyncExternalStore(
    never,
    () => location.pathname.slice(0, 200),
    () => undefined,
  )
  const found = useMemo(() => (asked ? nearest(asked, addresses) : []), [asked, addresses])
  if (found.length === 0) return null
  return (
    <section aria-labelledby="nearest" className="mb-10">
      <h2 id="nearest" className="mb-2 text-lg font-bold">
        {title}
      </h2>
      <ul className="grid gap-2">
        {found.map(({ address, title: name, locale }) => (
          <li key={address}>
            <a href={address} lang={locale} hrefLang={locale} className="link">
              {name}
            </a>{' '}
            <span className="text-sm break-all text-muted">{address}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}

/** The address of a loaded page does not change. */
const never = () => () => {}
