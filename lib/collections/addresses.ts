import type { Locale } from '../i18n/locales'
import { sitePagesIn } from './site-pages'

/** An address of the hub and what stands there. */
export interface SiteAddress {
  address: string
  title: string
}

/** Every page of a language that the hub names: the 404 page seeks the one that was meant among them. */
export const addressesIn = (locale: Locale): SiteAddress[] =>
  sitePagesIn(locale).flatMap(({ address, title, isUnlisted }) => (isUnlisted ? [] : [{ address, title }]))
