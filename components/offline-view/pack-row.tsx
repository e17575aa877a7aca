import type { ReactNode } from 'react'
import { Button } from '@/components/button/button'
import { fill } from '@/lib/i18n/fill'
import type { Locale } from '@/lib/i18n/locales'
import { formatSize } from '@/lib/sizes'
import type { OfflineWords, Progress } from './use-offline'

export const pageCount = (pages: number, words: OfflineWords) =>
  pages === 1 ? words.page : fill(words.pages, { n: pages })

interface PackRowProps {
  id: string
  label: string
  /** How much it has, and its size. */
  facts: string
  says: string | undefined
  words: OfflineWords
  locale: Locale
  /** Of whichever pack is being saved. */
  progress: Progress | undefined
  onStop: () => void
  /** What can be done with it while nothing is under way. */
  children: ReactNode
}

/** One part that can be kept: what is in it, what it weighs, and how far it is. */
export function PackRow({ id, label, facts, says, words, locale, progress, onStop, children }: PackRowProps) {
  return (
    <li className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2 border-t border-line py-4">
      <div>
        <h3 id={`pack-${id}`} className="text-lg font-bold">
          {label}
        </h3>
        <p className="font-semibold">{facts}</p>
        {says && <p className="max-w-lg text-muted">{says}</p>}
      </div>
      <div className="flex flex-wrap items-center gap-3">
        {progress?.id === id ? <Saving {...{ label, words, locale, progress, onStop }} /> : children}
      </div>
    </li>
  )
}

type SavingProps = Pick<PackRowProps, 'label' | 'words' | 'locale' | 'onStop'> & { progress: Progress }

function Saving({ label, words, locale, progress: { done, all }, onStop }: SavingProps) {
  return (
    <>
      {/* Browsers leave what has no border to its own colours, which are none of the hub's. */}
      <progress
        aria-label={label}
        value={done}
        max={Math.max(all, 1)}
        className="h-2 appearance-none bg-line [&::-moz-progress-bar]:bg-accent [&::-webkit-progress-bar]:bg-line [&::-webkit-progress-value]:bg-accent"
      />
      <span>{fill(words.saving, { done: formatSize(done, locale), all: formatSize(all, locale) })}</span>
      {/* The button that began it is gone or at rest. */}
      <Button data-takes-focus onClick={onStop}>
        {words.stop}
      </Button>
    </>
  )
}
