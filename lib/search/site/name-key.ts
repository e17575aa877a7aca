import type { Locale } from '../../i18n/locales'
import { stem } from '../../language/stem'

/** What is the same of a name however it is written; apart from the format, for stemmers weigh more than the page's script. */
export const nameKey = (words: string[], locale: Locale): string => words.map(word => stem(word, locale)).join(' ')
