import type { ChecklistWords } from '@/lib/checklist/words'
import { ByVoice } from './by-voice'

/** How to ask, and what a sheet of paper needs at its top: whose answers it holds, and where and when they were given. */
export function Paper({ words }: { words: ChecklistWords }) {
  const { paper, form, voices, intros } = words
  return (
    <div className="mt-6 max-w-3xl print:mt-1 print:max-w-none">
      <p className="hidden print:block">
        <ByVoice>{voice => `${form.voice} ${voices[voice]}`}</ByVoice>
      </p>
      <p className="border-s-[6px] border-blaze bg-sunken p-5 print:border-0 print:p-0">
        <ByVoice>{voice => intros[voice]}</ByVoice>
        <strong className="mt-2 block print:mt-0">{paper.names}</strong>
      </p>
      <p aria-hidden="true" className="mt-3 hidden gap-4 print:flex">
        {[paper.place, paper.day, paper.reference].map(label => (
          <span key={label} className="flex-1 border-b border-line-strong">
            {label}:
          </span>
        ))}
      </p>
    </div>
  )
}
