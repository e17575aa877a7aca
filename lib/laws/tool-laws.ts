import type { Day } from '../dates'
import { fill } from '../i18n/fill'
import type { Locale } from '../i18n/locales'
import { messagesOf } from '../i18n/messages'
import { routes } from '../routes'
import { firstDay, formatMoment, type Moment } from './moment'
import { bindsFrom, lawsIn } from './read'
import type { Rule } from './rule'

/** A law as the tool needs it. */
export interface ToolLaw {
  slug: string
  name: string
  /** Of its page, within the site. */
  address: string
  rule: Rule
  /** Since or from when it binds, and the same in words. */
  from?: { day: Day; says: string }
  /** Up to when we know it, and the same in words. */
  known: { moment: Moment; says: string }
  /** The first source for who is bound. */
  source?: { publisher: string; url?: string }
}

/** What the tool is told of each law. */
export const toolLaws = (locale: Locale): ToolLaw[] =>
  lawsIn(locale).map(law => {
    const { slug, name, rule, bound, known, sources } = law
    const from = bindsFrom(law)
    const source = sources.find(({ id }) => id === bound.sources[0])
    return {
      slug,
      name,
      address: routes.law(locale, slug),
      rule,
      from: from === undefined ? undefined : { day: firstDay(from), says: formatMoment(from, locale) },
      known: { moment: known, says: fill(messagesOf(locale).laws.known, { moment: formatMoment(known, locale) }) },
      source: source && { publisher: source.publisher, url: source.url },
    }
  })
