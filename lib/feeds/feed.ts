import { generateAtomFeed, generateJsonFeed } from 'feedsmith'
import { changedOn, type Day } from '../dates'
import type { Licence } from '../licences'
import { site } from '../site'

/** What a feed is of, and its entries, the latest change first. */
export interface Feed {
  /** The same in all formats, and for as long as there is the feed. */
  id: string
  title: string
  summary: string
  /** A BCP 47 tag. */
  language: string
  /** Absolute address of the page that shows the same. */
  page: string
  /** Absolute address of the feed itself, in each format that it has. */
  addresses: { atom: string; json?: string }
  entries: FeedEntry[]
}

export interface FeedEntry {
  id: string
  title: string
  /** Whole, as plain text. */
  summary: string
  /** Absolute. */
  url: string
  published: Day
  updated?: Day
  tags: { scheme: string; term: string; label: string }[]
  licence: Licence
  /** Address of the publication that it is about. */
  about?: string
}

/** Nobody knows more of a date than its day; it begins at midnight, UTC. */
const atMidnight = (day: Day) => new Date(`${day}T00:00:00Z`)

const author = { name: site.name, uri: `${site.url}/` }

/** A feed as Atom (RFC 4287). */
export function toAtom({ id, title, summary, language, page, addresses, entries }: Feed): string {
  const days = entries.map(changedOn).toSorted()
  const xml = generateAtomFeed({
    xml: { lang: language },
    id,
    title: { value: title },
    subtitle: { value: summary },
    updated: atMidnight(days.at(-1) ?? `${site.since}-01-01`),
    authors: [author],
    links: [
      { rel: 'self', type: 'application/atom+xml', href: addresses.atom },
      { rel: 'alternate', type: 'text/html', hreflang: language, href: page },
    ],
    entries: entries.map(entry => ({
      id: entry.id,
      title: { value: entry.title },
      summary: { value: entry.summary },
      published: atMidnight(entry.published),
      updated: atMidnight(changedOn(entry)),
      links: [
        { rel: 'alternate', type: 'text/html', hreflang: language, href: entry.url },
        ...(entry.about ? [{ rel: 'related', href: entry.about }] : []),
        { rel: 'license', href: entry.licence.url },
      ],
      rights: { value: entry.licence.name },
      categories: entry.tags,
    })),
  })
  // Texts with marks of XML in them are set on lines of their own, which some readers would show.
  return xml.replace(/>\s+<!\[CDATA\[/g, '><![CDATA[').replace(/\]\]>\s+</g, ']]><')
}

/** The same as JSON Feed 1.1. */
export function toJsonFeed({ title, summary, language, page, addresses, entries }: Feed): string {
  const made = generateJsonFeed({
    title,
    description: summary,
    language,
    home_page_url: page,
    feed_url: addresses.json,
    authors: [{ name: author.name, url: author.uri }],
    items: entries.map(entry => ({
      id: entry.id,
      url: entry.url,
      ...(entry.about && { external_url: entry.about }),
      title: entry.title,
      summary: entry.summary,
      content_text: entry.summary,
      date_published: atMidnight(entry.published),
      date_modified: atMidnight(changedOn(entry)),
      tags: entry.tags.map(({ label }) => label),
      language,
      // What the standard has no name for goes under one with a low line before it.
      _licence: entry.licence,
    })),
  })
  // A feed without entries still has to say so.
  return JSON.stringify({ items: [], ...(made as object) })
}
