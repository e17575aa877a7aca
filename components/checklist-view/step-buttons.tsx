import { Button } from '@/components/button/button'
import type { ChecklistWords } from '@/lib/checklist/words'

interface StepButtonsProps {
  words: ChecklistWords['form']
  /** The question on the screen, from 0; none where all are. */
  step: number | undefined
  last: number
  onBack: (step: number) => void
}

/** Back and next where one question is shown at a time; then, and on the sheet, the way to the outcome. */
export function StepButtons({ words, step, last, onBack }: StepButtonsProps) {
  const isMiddle = step !== undefined && step < last
  return (
    <p className="mt-2 flex flex-wrap gap-4 print:hidden">
      {step !== undefined && step > 0 && (
        <Button onClick={() => onBack(step - 1)} className="min-h-12 px-5">
          {words.back}
        </Button>
      )}
      <button
        type="submit"
        className="min-h-12 rounded-md bg-accent px-5 font-semibold text-on-accent hover:bg-accent-strong"
      >
        {isMiddle ? words.next : words.show}
      </button>
    </p>
  )
}
