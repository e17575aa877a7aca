import { getElementsByTagName } from 'domutils'
import type { Assets } from '../assets'
import type { Pass } from '../built-page'

/**
 * Gives every script and image of ours that a page loads its name with the hash of its content. The icon keeps
 * its name, for browsers ask for it anew on their own terms.
 */
export const nameFiles =
  (assets: Assets): Pass =>
  ({ document }) => {
    for (const { attribs } of getElementsByTagName(isLoading, document)) {
      if (attribs.src?.startsWith('/') && !/\/_next\/|^\/assets\//.test(attribs.src)) {
        attribs.src = assets.add(attribs.src.slice(1))
      }
    }
  }

const isLoading = (name: string) => name === 'script' || name === 'img'
