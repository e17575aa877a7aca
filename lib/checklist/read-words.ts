import type { ChecklistFile } from '../../content/schema/checklist'
import { indicatorSlugs } from '../../content/schema/values'
import type { Locale } from '../i18n/locales'
import { roomOf } from '../library'
import { readYaml } from '../read-yaml'
import { termsOf } from '../taxonomy/terms'
import type { ChecklistWords } from './words'

/** What the tool says in a language. `lib/check` has seen to it that nothing is missing. */
export function checklistWords(locale: Locale): ChecklistWords {
  const texts = readYaml(`${roomOf('checklist')}/${locale}.yaml`) as ChecklistFile
  const terms = new Map(termsOf('indicators').map(({ slug, label }) => [slug, label[locale]]))
  const labels = indicatorSlugs.map(slug => [slug, terms.get(slug) ?? slug])
  return { ...texts, labels: Object.fromEntries(labels) as ChecklistWords['labels'] }
}
