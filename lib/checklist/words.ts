import { halves, type IndicatorSlug } from './indicators'
import { readings, ruleNames } from './outcome'
import { answers, voices, type Voice } from './sheet'

/** The texts of `content/checklist/<language>.yaml`, by group; every language has just these. */
export const textGroups = {
  page: ['title', 'plainTitle', 'lead', 'privacy', 'noScript', 'sources', 'sourcesSay'],
  paper: ['place', 'day', 'reference', 'names'],
  voices,
  intros: voices,
  form: ['voice', 'mode', 'sheet', 'steps', 'note', 'position', 'back', 'next', 'show', 'answer', 'about'],
  answers: [...answers, 'none'],
  halves,
  readings,
  rules: ruleNames,
  outcome: ['title', 'caution', 'seen', 'notSeen', 'open', 'none', 'sorting', 'mind', 'next', 'source', 'hub', 'ready'],
  help: ['title', 'danger', 'all', 'country', 'choose', 'inCountry', 'numbers', 'noNumber'],
  keep: [
    'title',
    'says',
    'keep',
    'kept',
    'failed',
    'found',
    'open',
    'opened',
    'erase',
    'erased',
    'print',
    'json',
    'csv',
    'exported',
    'exportSays',
  ],
  export: ['day', 'voice', 'indicator', 'question', 'answer', 'note'],
} as const

type TextGroups = typeof textGroups

/** What the tool says in one language. */
export type ChecklistTexts = { [Group in keyof TextGroups]: Record<TextGroups[Group][number], string> } & {
  /** What to do next, step by step, for each voice. */
  next: Record<Voice, string[]>
  /** For each indicator, one question for each voice. */
  questions: Record<IndicatorSlug, Record<Voice, string>>
}

/** The same with the indicators' names, which are those of the taxonomy. */
export interface ChecklistWords extends ChecklistTexts {
  labels: Record<IndicatorSlug, string>
}
