import { fill } from '../i18n/fill'
import type { Locale } from '../i18n/locales'
import { messagesOf } from '../i18n/messages'
import { facets, type Filter } from '../taxonomy/facets'
import { descriptionOf, labelOf } from '../taxonomy/labels'

/** What a list is called, and one sentence on what it holds. */
export interface ListDescription {
  title: string
  summary: string
}

/** Title and summary of the list of a filter. */
export function describeList(locale: Locale, filter: Filter): ListDescription {
  const { list } = messagesOf(locale)
  const { type, region, country, topic, indicator } = filter
  if (type && region) {
    return {
      title: fill(list.regionType, { region: labelOf('region', region, locale), type: labelOf('type', type, locale) }),
      summary: descriptionOf('type', type, locale) ?? '',
    }
  }
  if (country) {
    const name = labelOf('country', country, locale)
    return { title: name, summary: fill(list.country, { country: name }) }
  }
  const facet = facets.find(candidate => filter[candidate])
  if (!facet || facet === 'country') return { title: list.all, summary: list.allSummary }
  const value = type ?? region ?? topic ?? indicator ?? ''
  return { title: labelOf(facet, value, locale), summary: descriptionOf(facet, value, locale) ?? '' }
}
