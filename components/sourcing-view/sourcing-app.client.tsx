'use client'

import { Button } from '@/components/button/button'
import { useFetched } from '@/components/fetched/use-fetched'
import type { HelpWords } from '@/lib/helplines/help-countries'
import type { Locale } from '@/lib/i18n/locales'
import { withBase } from '@/lib/routes'
import type { SourcingFacts } from '@/lib/sourcing/facts'
import type { SheetWords } from './sheet-words'
import { Tool } from './tool'

export interface SourcingAppProps {
  locale: Locale
  words: SheetWords
  helpWords: HelpWords
  /** Address of the file with all that a sheet can be made of. */
  facts: string
  /** Of the hub, without a slash at its end: what is handed on says where it comes from. */
  host: string
}

/** Makes a sheet of what a reader buys and where from, on this device only: the lists come with the script. */
export function SourcingApp({ facts, words, ...given }: SourcingAppProps) {
  const { data, retry } = useFetched<SourcingFacts>(withBase(facts))
  if (data) return <Tool facts={data} words={words} {...given} />
  return (
    <p role="status" className="flex min-h-11 flex-wrap items-center gap-4 noscript:hidden">
      {data === undefined ? words.loading : words.failed}
      {data === null && <Button onClick={retry}>{words.retry}</Button>}
    </p>
  )
}
