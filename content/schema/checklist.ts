import type { Static } from '@sinclair/typebox'
import { each, group, some, text } from './fields'
import { answers, halves, indicatorSlugs, readings, ruleNames, voices } from './values'

const texts = <const Key extends string>(keys: readonly Key[], description?: string) =>
  group(
    each(keys, () => text()),
    { description },
  )

/** The words of the checklist in one language: `content/checklist/<language>.yaml`, read by `lib/checklist/read-words.ts`. */
export const ChecklistFile = group({
  page: texts(['title', 'plainTitle', 'lead', 'privacy', 'noScript', 'sources', 'sourcesSay']),
  paper: texts(['place', 'day', 'reference', 'names'], 'The lines at the top of a sheet of paper'),
  voices: texts(voices, 'Who may fill it in'),
  intros: texts(voices, 'What each of them should know before they ask'),
  form: texts(['voice', 'sheet', 'steps', 'note', 'position', 'back', 'next', 'show', 'answer', 'about']),
  answers: texts([...answers, 'none'], 'What can be answered'),
  halves: texts(halves, 'The two halves of the definition'),
  readings: texts(readings, 'How what was seen stands to the definition'),
  ownReadings: texts(readings, 'The same for whoever asks about their own job'),
  rules: texts(ruleNames, 'What to bear in mind about a sheet'),
  outcome: texts([
    'title',
    'caution',
    'seen',
    'told',
    'notSeen',
    'open',
    'none',
    'sorting',
    'mind',
    'next',
    'source',
    'hub',
    'ready',
  ]),
  help: texts(['title', 'danger', 'all', 'country', 'choose', 'inCountry', 'numbers', 'noNumber']),
  keep: texts([
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
  ]),
  export: texts(['day', 'voice', 'indicator', 'question', 'answer', 'note'], 'Names of columns'),
  next: group(
    each(voices, () => some(text(), 'Steps, each a text of its own')),
    { description: 'What to do next, step by step, for each of those who may fill it in' },
  ),
  questions: group(
    each(indicatorSlugs, () => texts(voices, 'One question for each of those who may fill it in')),
    { description: 'What is asked of each indicator' },
  ),
})

export type ChecklistFile = Static<typeof ChecklistFile>
