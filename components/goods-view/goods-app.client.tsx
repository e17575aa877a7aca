'use client'

import { useEffect, useState } from 'react'
import { Button } from '@/components/button/button'
import { useFetched } from '@/components/fetched/use-fetched'
import type { ListedGoods } from '@/lib/goods/listed'
import type { Locale } from '@/lib/i18n/locales'
import { withBase } from '@/lib/routes'
import { Explorer } from './explorer'
import type { TableWords } from './table-words'

export interface GoodsAppProps {
  locale: Locale
  words: TableWords
  /** Address of the file with all rows. */
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
  const { data, retry } = useFetched<ListedGoods>(withBase(rows))
  if (data) return <Explorer listed={data} words={words} locale={locale} />
  return (
    <p role="status" className="flex min-h-11 flex-wrap items-center gap-4">
      {data === undefined ? words.loading : words.failed}
      {data === null && <Button onClick={retry}>{words.retry}</Button>}
    </p>
  )
}
