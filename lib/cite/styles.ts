import type { Original } from '../../content/schema/original'
import type { Article } from '../content/articles'
import { type Day } from '../dates'
import { fill, type Message } from '../i18n/fill'
import type { Locale } from '../i18n/locales'
import { messagesOf } from '../i18n/messages'
import { dataRoutes, routes } from '../routes'
import { site } from '../site'
import { longDay, shortDay, yearFirst } from './days'

/*
 * References as readers paste them, for the two things that are cited here: a page and a publication, each by an
 * organisation. Written by hand: the processor of CSL styles takes longer for four references than all else about an
 * article, and its licence and that of the styles ask for more than the hub's. APA, Harvard and Vancouver are what it
 * makes of the same two things, but for the publisher, whom the styles name once where it is the author too, save
 * Vancouver; Chicago follows its manual.
 */

export const styles = { apa: 'APA', chicago: 'Chicago', harvard: 'Harvard', vancouver: 'Vancouver' } as const
export type Style = keyof typeof styles

/** A reference: text, and titles that are set apart. */
export type Reference = (string | { title: string })[]

interface Work {
  author: string
  title: string
  year?: string
  /** Days of publication and of the last change, where they are known. */
  published?: Day
  updated?: Day
  url?: string
}

/** How to cite an article, in the version that it has now. */
export const citeArticle = ({ locale, slug, title, published, updated }: Article, style: Style): Reference =>
  written[style]({ author: site.name, title, published, updated, url: site.url + routes.article(locale, slug) }, locale)

/** How to cite the publication that an article is about. */
export const citeOriginal = ({ title, publisher, year, url }: Original, style: Style, locale: Locale): Reference =>
  written[style]({ author: publisher, title, year: year?.toString(), url }, locale)

/** How to cite all data of the hub, in the version of a day, in APA's style. */
export function citeData(locale: Locale, day: Day): Reference {
  const { title } = messagesOf(locale).openData.page
  return written.apa(
    { author: site.name, title: `${site.name}: ${title}`, published: day, url: site.url + dataRoutes.download(day) },
    locale,
  )
}

const versionOf = ({ published, updated }: Work) => updated ?? published
const yearOf = (work: Work) => versionOf(work)?.slice(0, 4) ?? work.year

/** A text with a full stop, unless it ends in a mark of its own. */
const stopped = (text: string) => (/[.?!…]$/.test(text) ? text : `${text}.`)
/** What follows a title that is set apart. */
const endOf = (title: string) => stopped(title).slice(title.length)

/**
 * A title within quotation marks, and the full stop that follows: English marks hold it, and hold single ones within;
 * others have it after them.
 */
function quotedTitle(title: string, marks: Message<'title'>): string {
  if (!fill(marks, { title: '' }).startsWith('“')) return fill(marks, { title }) + endOf(title)
  const within = title.replaceAll('“', '‘').replaceAll('”', '’')
  return fill(marks, { title: within.replace(/([^.?!…])(’?)$/, '$1.$2') })
}

const written: Record<Style, (work: Work, locale: Locale) => Reference> = {
  apa(work, locale) {
    const { noDate } = messagesOf(locale).openData.cite
    const { author, title, url } = work
    const version = versionOf(work)
    const date = version ? yearFirst(version, locale) : (work.year ?? noDate)
    return [`${stopped(author)} (${date}). `, { title }, endOf(title) + (url ? ` ${url}` : '')]
  },
  chicago(work, locale) {
    const words = messagesOf(locale).openData.cite
    const { author, title, published, updated, url } = work
    const head = `${stopped(author)} ${stopped(yearOf(work) ?? words.noDate)} `
    const end = url ? ` ${stopped(url)}` : ''
    if (!published) return [head, { title }, endOf(title) + end]
    const day = updated
      ? fill(words.lastModified, { day: longDay(updated, locale) })
      : fill(words.published, { day: longDay(published, locale) })
    return [`${head}${quotedTitle(title, words.quoted)} ${day}.${end}`]
  },
  harvard(work, locale) {
    const words = messagesOf(locale).openData.cite
    const { author, title, url } = work
    const end = url ? ` ${words.availableAt}: ${url} (${words.accessed}: …).` : ''
    return [`${author} (${yearOf(work) ?? words.noDateLong}) `, { title }, endOf(title) + end]
  },
  vancouver(work, locale) {
    const words = messagesOf(locale).openData.cite
    const { author, title, published, updated, url } = work
    const date = published ? shortDay(published, locale) : (work.year ?? words.dateUnknown)
    const marks = [updated && `${words.updated} ${shortDay(updated, locale)}`, url && `${words.cited} …`]
    const known = marks.filter(mark => mark !== undefined)
    const bracket = known.length > 0 ? ` [${known.join('; ')}]` : ''
    const end = url ? ` ${words.availableFrom}: ${url}` : ''
    return [
      `${stopped(author)} ${url ? `${title} [Internet].` : stopped(title)} ${author}; ${stopped(date + bracket)}${end}`,
    ]
  },
}
