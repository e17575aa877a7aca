import type { Messages } from '@/lib/i18n/messages'

/** What the search says. */
export type SearchWords = Pick<Messages, 'search' | 'facets'>
