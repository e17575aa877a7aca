import type { Filter } from '@/lib/content/lists'
import type { Locale } from '@/lib/i18n/locales'
import type { Messages } from '@/lib/i18n/messages/en'
import { routes } from '@/lib/routes'

/**
 * For each kind of reader, what answers their first question: a page of its own, or else lists, of which the first
 * that exists is linked.
 */
export const waysIn: { reader: keyof Messages['waysIn']; page?: (locale: Locale) => string; lists?: Filter[] }[] = [
  { reader: 'worker', page: routes.help },
  { reader: 'inspector', page: routes.screening },
  { reader: 'company', lists: [{ topic: 'employers' }, { type: 'guidance' }] },
  { reader: 'caseworker', lists: [{ type: 'good-practices' }, { topic: 'identification-referral' }] },
  { reader: 'researcher', lists: [{ type: 'publications' }, { topic: 'statistics' }, { type: 'news-analysis' }] },
]
