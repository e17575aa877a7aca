import { VoiceChoice } from '@/components/checklist-view/choices'
import { Steps } from '@/components/checklist-view/guide'
import { KeptNotice } from '@/components/checklist-view/keep-bar'
import { Question } from '@/components/checklist-view/question'
import { StepButtons } from '@/components/checklist-view/step-buttons'
import { Button } from '@/components/button/button'
import { PackRow } from '@/components/offline-view/pack-row'
import { SavedList } from '@/components/offline-view/saved-list'
import { answers, indicatorSlugs, voices } from '@/content/schema/values'
import type { ChecklistWords } from '@/lib/checklist/words'
import type { Locale } from '@/lib/i18n/locales'
import { messagesOf } from '@/lib/i18n/messages'
import type { Part } from './sample'

const nothing = () => {}

/** For each key the same words. */
const forEach = <Key extends string>(keys: readonly Key[], says: (key: Key) => string) =>
  Object.fromEntries(keys.map(key => [key, says(key)])) as Record<Key, string>

/** In the place of `content/checklist/`. */
const words: Pick<ChecklistWords, 'form' | 'labels' | 'questions' | 'answers' | 'voices'> = {
  form: {
    voice: 'Who are you?',
    sheet: 'All questions',
    steps: 'One at a time',
    note: 'What was seen or said',
    position: 'Question {n} of {all}',
    back: 'Back',
    next: 'Next',
    show: 'What it may mean',
    answer: 'Answer',
    about: 'About this indicator',
  },
  answers: { yes: 'Seen', no: 'Not seen', unknown: 'Not known', none: 'No answer' },
  labels: forEach(indicatorSlugs, () => 'Papers are kept'),
  questions: Object.fromEntries(
    indicatorSlugs.map(slug => [slug, forEach(voices, voice => `Who keeps the passports? (${voice})`)]),
  ) as ChecklistWords['questions'],
  voices: forEach(voices, voice => `I am the ${voice}`),
}

/** Parts of the tools that run in the reader's browser. */
export function tools(locale: Locale): Part {
  const { app } = messagesOf(locale).offline
  return {
    id: 'tools',
    title: 'Tools',
    sections: [
      {
        name: 'Question of the checklist',
        file: 'checklist-view/question.tsx, choices.tsx, by-voice.tsx',
        samples: [
          {
            state: 'who asks',
            shows: <VoiceChoice words={words} voice="inspector" onChange={nothing} />,
          },
          ...[undefined, ...answers].map((answer, index) => ({
            state: answer ? `answered: ${answer}` : 'not answered',
            shows: (
              <ol data-voice="inspector">
                <Question
                  locale={locale}
                  slug={indicatorSlugs[index]!}
                  words={words}
                  position={index + 1}
                  finding={{ answer, note: answer ? 'In the safe.' : '' }}
                  isShown
                  onChange={nothing}
                />
              </ol>
            ),
          })),
        ],
      },
      {
        name: 'Steps of the checklist',
        file: 'checklist-view/step-buttons.tsx, guide.tsx, keep-bar.tsx',
        samples: [
          {
            state: 'in the middle',
            shows: <StepButtons words={words.form} step={4} last={10} onBack={nothing} onAll={nothing} />,
          },
          {
            state: 'on the whole sheet',
            shows: <StepButtons words={words.form} step={undefined} last={10} onBack={nothing} onAll={nothing} />,
          },
          { state: 'what to do next', shows: <Steps steps={['Write down what was seen.', 'Refer the person.']} /> },
          {
            state: 'a sheet was kept',
            shows: (
              <KeptNotice words={{ found: 'A sheet is kept on this device.', open: 'Open it' }} onOpen={nothing} />
            ),
          },
        ],
      },
      {
        name: 'What can be kept',
        file: 'offline-view/pack-row.tsx, saved-list.tsx',
        samples: [
          {
            state: 'to save, and being saved',
            shows: (
              <ul>
                {['help', 'all'].map(id => (
                  <PackRow
                    key={id}
                    id={id}
                    label="Numbers to call"
                    facts="40 pages, 1.2 MB"
                    says="Help of all countries."
                    words={app}
                    locale={locale}
                    progress={id === 'all' ? { id, done: 400_000, all: 1_200_000 } : undefined}
                    onStop={nothing}
                  >
                    <Button>Save</Button>
                  </PackRow>
                ))}
              </ul>
            ),
          },
          {
            state: 'nothing kept',
            shows: (
              <SavedList
                locale={locale}
                words={app}
                labels={{}}
                saved={{}}
                dayOf={() => ''}
                onRemove={nothing}
                onErase={nothing}
              />
            ),
          },
        ],
      },
    ],
  }
}
