import { licences } from './licences'

const url = (process.env.SITE_URL ?? 'http://localhost:3000').replace(/\/$/, '')

/** What an organisation changes to make the hub its own; the look is in `app/globals.css`. */
export const site = {
  name: 'Waymark',
  /** Where the site is published, without a slash at the end. Set SITE_URL when building for a host. */
  url,
  /** The path of that address, if it has one: `/hub` in `https://example.org/hub`. Only publishing asks for it. */
  base: new URL(url).pathname.replace(/\/$/, ''),
  /** What an article is under that does not say otherwise. */
  contentLicence: licences['CC-BY-4.0'],
  /** A year from which the hub has had its address without a break: part of the identifiers that feeds give. */
  since: '2026',
}
