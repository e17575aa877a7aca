import { Button } from '@/components/button/button'
import type { ChecklistWords } from '@/lib/checklist/words'

interface StepButtonsProps {
  words: ChecklistWords['form']
  /** The question on the screen, from 0; none where all are. */
  step: number | undefined
  last: number
  onBack: (step: number) => void
  /** Shows all questions again. */
  onAll: () => void
}

/** Back and next where one question is shown at a time; then, and on the sheet, the way to the outcome. */
export function StepButtons({ words, step, last, onBack, onAll }: StepButtonsProps) {
  const isMiddle = step !== undefined && step < last
  return (
    <>
      {/* The question itself says in words where one is. */}
      {step !== undefined && (
        <progress
          aria-hidden
          value={step + 1}
          max={last + 1}
          className="mb-4 block h-2 w-full max-w-3xl appearance-none bg-line print:hidden [&::-moz-progress-bar]:bg-accent [&::-webkit-progress-bar]:bg-line [&::-webkit-progress-value]:bg-accent"
        />
      )}
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
        {step !== undefined && (
          <Button onClick={onAll} className="min-h-12">
            {words.sheet}
          </Button>
        )}
      </p>
    </>
  )
}
