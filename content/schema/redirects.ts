import type { Static } from '@sinclair/typebox'
import { group, list, text } from './fields'

const Redirect = group({
  from: text('An old address of this site, from "/" on'),
  to: text('The address of the page that took its place'),
})

/** An old address and the one that took its place. */
export type Redirect = Static<typeof Redirect>

/** Old addresses: `content/redirects.yaml`, read by `lib/content/redirects.ts`. */
export const RedirectsFile = list(Redirect, 'Every old address, once')
