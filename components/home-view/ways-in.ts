import type { Filter } from '@/lib/content/lists'
import type { Messages } from '@/lib/i18n/messages/en'

/** For each kind of reader, the lists that answer their first question: the first that exists is linked. */
export const waysIn: { reader: keyof Messages['waysIn']; lists: Filter[] }[] = [
  { reader: 'inspector', lists: [{ topic: 'indicators' }, { topic: 'labour-inspection' }] },
  { reader: 'company', lists: [{ topic: 'employers' }, { type: 'guidance' }] },
  { reader: 'caseworker', lists: [{ type: 'good-practices' }, { topic: 'identification-referral' }] },
  { reader: 'researcher', lists: [{ type: 'publications' }, { topic: 'statistics' }, { type: 'news-analysis' }] },
]
