import type { Locale } from '../i18n/locales'
import { messagesOf } from '../i18n/messages'
import { routes } from '../routes'
import { site } from '../site'
import { escapeXml } from './xml'

/**
 * OpenSearch description of the hub's search in a language. The words stay behind the "#", so that a search from
 * the browser's own bar is no more seen by a server than one from the page.
 */
export function openSearch(locale: Locale): string {
  const { tagline, search } = messagesOf(locale)
  const page = escapeXml(site.url + routes.search(locale))
  return `<?xml version="1.0" encoding="UTF-8"?>
<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
<ShortName>${escapeXml(site.name)}</ShortName>
<LongName>${escapeXml(`${site.name}: ${search.label}`)}</LongName>
<Description>${escapeXml(tagline)}</Description>
<Language>${locale}</Language>
<InputEncoding>UTF-8</InputEncoding>
<OutputEncoding>UTF-8</OutputEncoding>
<Image width="16" height="16" type="image/svg+xml">${escapeXml(`${site.url}/icon.svg`)}</Image>
<Url type="text/html" method="get" template="${page}#q={searchTerms}"/>
</OpenSearchDescription>
`
}
