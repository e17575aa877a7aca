import { Choice, Choices } from '@/components/choice/choice'
import { voices, type Voice } from '@/content/schema/values'
import type { ChecklistWords } from '@/lib/checklist/words'

interface VoiceChoiceProps {
  words: Pick<ChecklistWords, 'form' | 'voices'>
  voice: Voice
  onChange: (voice: Voice) => void
}

/** Who fills the sheet in. Without script, the style sheet shows the words of the one that is chosen. */
export function VoiceChoice({ words, voice, onChange }: VoiceChoiceProps) {
  return (
    <Choices legend={words.form.voice} className="print:hidden">
      {voices.map(choice => (
        <Choice
          key={choice}
          type="radio"
          name="voice"
          value={choice}
          label={words.voices[choice]}
          checked={choice === voice}
          onChange={() => onChange(choice)}
        />
      ))}
    </Choices>
  )
}
