import { voices, type Voice } from '@/lib/screening/sheet'
import type { ScreeningWords } from '@/lib/screening/words'

interface VoiceChoiceProps {
  words: Pick<ScreeningWords, 'form' | 'voices'>
  voice: Voice
  onChange: (voice: Voice) => void
}

/** Who fills the sheet in. Without script, the style sheet shows the words of the one that is chosen. */
export function VoiceChoice({ words, voice, onChange }: VoiceChoiceProps) {
  return (
    <fieldset className="print:hidden">
      <legend className="font-bold">{words.form.voice}</legend>
      <div className="mt-2 grid gap-x-6 sm:grid-cols-2">
        {voices.map(choice => (
          <Choice
            key={choice}
            name="voice"
            value={choice}
            label={words.voices[choice]}
            checked={choice === voice}
            onChange={() => onChange(choice)}
          />
        ))}
      </div>
    </fieldset>
  )
}

interface ModeChoiceProps {
  words: ScreeningWords['form']
  inSteps: boolean
  onChange: (inSteps: boolean) => void
}

/** All questions at once, or one at a time. */
export function ModeChoice({ words, inSteps, onChange }: ModeChoiceProps) {
  return (
    <fieldset className="mt-6 print:hidden">
      <legend className="font-bold">{words.mode}</legend>
      <div className="mt-2 grid gap-x-6 sm:grid-cols-2">
        <Choice name="mode" value="sheet" label={words.sheet} checked={!inSteps} onChange={() => onChange(false)} />
        <Choice name="mode" value="steps" label={words.steps} checked={inSteps} onChange={() => onChange(true)} />
      </div>
    </fieldset>
  )
}

interface ChoiceProps {
  name: string
  value: string
  label: string
  checked: boolean
  onChange: () => void
}

/** One of several, with room for a finger. */
export function Choice({ name, value, label, checked, onChange }: ChoiceProps) {
  return (
    <label className="flex min-h-11 cursor-pointer items-center gap-3 py-1 print:min-h-0 print:py-0">
      <input
        type="radio"
        name={name}
        value={value}
        checked={checked}
        onChange={onChange}
        className="size-5 shrink-0 accent-accent print:size-3"
      />
      {label}
    </label>
  )
}
