'use client'

import { useEffect, useState } from 'react'
import { Button } from '@/components/button/button'
import { useFetched } from '@/components/fetched/use-fetched'
import type { GoodsTable, StartWords } from '@/lib/goods/table-words'
import type { Locale } from '@/lib/i18n/locales'
import { withBase } from '@/lib/routes'
import { Explorer } from './explorer'

export interface GoodsAppProps {
  locale: Locale
  words: StartWords
  /** Address of the file with all rows, and with what is said of them. */
  rows: string
}

/** The table of all goods. What the build makes of it is a button, for its script and its rows come when asked for. */
export function GoodsApp({ locale, words, rows }: GoodsAppProps) {
  const [isAsked, setAsked] = useState(false)
  // Whoever runs this has asked for it; what the build has made is taken over first.
  useEffect(() => {
    const timer = setTimeout(setAsked, 0, true)
    return () => clearTimeout(timer)
  }, [])
  if (isAsked) return <Loaded locale={locale} words={words} rows={rows} />
  return (
    <p className="flex flex-wrap items-center gap-x-4 gap-y-1 print:hidden noscript:hidden">
      <Button hidden data-starts="" className="font-semibold">
        {words.start}
      </Button>
      <span className="text-sm text-muted">{words.startSays}</span>
    </p>
  )
}

function Loaded({ locale, words, rows }: GoodsAppProps) {
  const { data, retry } = useFetched<GoodsTable>(withBase(rows))
  return (
    <section aria-labelledby="all-rows" className="mt-4 border-t-4 border-blaze pt-5">
      {/* Takes the focus of the button, which is gone, while the rows are still on their way. */}
      <h2 id="all-rows" data-takes-focus="" tabIndex={-1} className="font-serif text-2xl font-[650] outline-none">
        {words.title}
      </h2>
      {data ? (
        <Explorer listed={data} words={data.words} locale={locale} />
      ) : (
        <p role="status" className="flex min-h-11 flex-wrap items-center gap-4">
          {data === undefined ? words.loading : words.failed}
          {data === null && <Button onClick={retry}>{words.retry}</Button>}
        </p>
      )}
    </section>
  )
}
