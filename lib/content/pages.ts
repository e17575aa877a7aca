import type { PageFrontmatter } from '../../content/schema/page'
import { defaultLocale, isLocale, type Locale } from '../i18n/locales'
import { translationOfDocument, type Translation } from '../i18n/translation'
import { pageDocuments } from './documents'
import { memoizePerContent } from './memo'

/** A page of the hub itself, such as "About", in one language. */
export interface Page extends PageFrontmatter {
  /** How it came into its language. */
  translation?: Translation
  locale: Locale
  slug: string
  /** MDX, without its frontmatter. */
  body: string
}

const pages = memoizePerContent((wanted: Locale): Page[] =>
  pageDocuments()
    .map(toPage)
    .filter(page => page.locale === wanted),
)

function toPage(document: ReturnType<typeof pageDocuments>[number]): Page {
  const [, locale = '', slug = ''] = document._raw.flattenedPath.split('/')
  if (!isLocale(locale)) throw new Error(`${document._id}: "${locale}" is no language of the hub`)
  return {
    locale,
    slug,
    title: document.title.trim(),
    summary: document.summary.trim(),
    plainTitle: document.plainTitle?.trim(),
    updated: document.updated.slice(0, 10),
    translation: translationOfDocument(document, changedOf(slug)),
    body: document.body.raw,
  }
}

/** When the original of a page was last changed. */
const changedOf = (slug: string) =>
  pageDocuments()
    .find(({ _raw }) => _raw.flattenedPath === `pages/${defaultLocale}/${slug}`)
    ?.updated.slice(0, 10)

/** The hub's own pages in a language. */
export const pagesIn = (locale: Locale) => pages(locale)

/** The page at an address, if there is one. */
export const findPage = (locale: Locale, slug: string) => pagesIn(locale).find(page => page.slug === slug)
