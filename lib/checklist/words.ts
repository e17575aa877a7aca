import type { ChecklistFile } from '../../content/schema/checklist'
import type { IndicatorSlug } from '../../content/schema/values'

/** What the tool says in one language, with the indicators' names, which are those of the taxonomy. */
export interface ChecklistWords extends ChecklistFile {
  labels: Record<IndicatorSlug, string>
}
