import { formatDay, type Day } from '../dates'
import { fill, type Message } from '../i18n/fill'
import type { Locale } from '../i18n/locales'

/** What a saved copy says of itself, in one language. */
export interface CopyWords {
  /** Of the copy, which is of a day. */
  copy: Message<'day'>
  missing: string
  link: string
}

/** The language that a page says it is in; none where it does not say. */
export const languageOf = (html: string): Locale => /<html[^>]* lang="([^"]+)"/.exec(html)?.[1] ?? ''

/**
 * A saved page that says so, right below its top: of what day it is, and what that means. The classes are those of
 * the frame that every page has, so that the styles, which the policy names by their hash, need nothing more.
 *
 * @param html the page as it was saved
 * @param day when; nothing where it stands in for another page that is not saved
 * @param address of the page that lists what is saved
 */
export function asCopy(html: string, day: Day | undefined, words: CopyWords, address: string): string {
  const locale = languageOf(html)
  const says = day && locale ? fill(words.copy, { day: formatDay(day, locale) }) : words.missing
  const note = `<aside class="border-t-4 border-blaze bg-sunken" aria-label="${words.link}" data-copy-of="${day ?? ''}"><p class="wrap py-1 font-semibold">${says} <a href="${address}" class="link">${words.link}</a></p></aside>`
  return html.replace('</header>', whole => whole + note)
}
