import type { Locale } from '../i18n/locales'

/** What is known where a page of a language that has not everything is published. */
export interface Fallbacks {
  locale: Locale
  /** The language that has what this one lacks. */
  other: Locale
  /** Whether there is a page at an address. */
  isThere: (address: string) => boolean
  /** What the page says first where it has texts in the other language. */
  notice: string
}

/** Elements whose text is no HTML, or may hold no element; tags; and text between them. */
const pieces = /<(script|style|title|textarea|option)\b[^>]*>[\s\S]*?<\/\1>|<[^>]*>|[^<]+/g

/**
 * Says in the HTML of a page what is not in its language: texts that were marked as foreign (`lib/i18n/foreign.ts`) get an
 * element with their language, and links to pages that this language lacks lead to those of the other, and say so.
 */
export function withFallbacks(html: string, { locale, other, isThere, notice }: Fallbacks): string {
  let isMixed = false
  const said = html.replace(pieces, (piece, raw?: string) => {
    if (raw) return piece
    if (piece.startsWith('<a ')) return linked(piece)
    if (piece.startsWith('<')) return piece
    const marked = spanned(piece, other)
    isMixed ||= marked !== piece
    return marked
  })
  return isMixed ? said.replace(/<main\b[^>]*>/, main => `${main}${notice}`) : said

  function linked(tag: string): string {
    const [whole, path = '', rest = ''] = / href="(\/[^"#]*)(#[^"]*)?"/.exec(tag) ?? []
    if (!whole || !path.startsWith(`/${locale}/`) || isThere(path)) return tag
    const there = path.replace(`/${locale}/`, `/${other}/`)
    return isThere(there) ? tag.replace(whole, ` href="${there}${rest}" hrefLang="${other}"`) : tag
  }
}

/** From the innermost: a foreign sentence may hold a foreign name. */
function spanned(text: string, language: Locale): string {
  const next = text.replace(/\u2068([^\u2068\u2069]*)\u2069/g, `<span lang="${language}" dir="ltr">$1</span>`)
  return next === text ? text : spanned(next, language)
}
