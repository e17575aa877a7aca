'use client'

import { useCallback, useMemo } from 'react'
import { Button } from '@/components/button/button'
import { download } from '@/components/download/download'
import { useFragmentState } from '@/components/fragment-state/use-fragment-state'
import { Picker } from '@/components/sourcing-view/picker'
import type { CountryRecord } from '@/lib/api/country-record'
import { codesFromFragment, codesToFragment, most } from '@/lib/compare/choice'
import { compareCsv, compareRows } from '@/lib/compare/rows'
import { localDay } from '@/lib/dates'
import { fill } from '@/lib/i18n/fill'
import type { Locale } from '@/lib/i18n/locales'
import type { CompareWords } from './compare-words'
import { CompareTable } from './compare-table'
import { useRecords } from './use-records'

export interface CompareAppProps {
  locale: Locale
  words: CompareWords
  /** Those that there is a page of. */
  countries: { code: string; name: string }[]
  /** Of the hub, without a slash at its end. */
  host: string
}

/** Puts up to four countries side by side. The build makes nothing of it: what is known of each is fetched when chosen. */
export function CompareApp({ locale, words, countries, host }: CompareAppProps) {
  const known = useMemo(() => countries.map(({ code }) => code), [countries])
  const read = useCallback((fragment: string) => codesFromFragment(fragment, known), [known])
  const { state: codes, change } = useFragmentState({ read, write: codesToFragment })
  const { records, retry } = useRecords(locale, codes)
  if (!codes) return null

  const there = codes.map(code => records[code]).filter((record): record is CountryRecord => Boolean(record))
  const rows = compareRows(there, words.rows, locale)
  const nameOf = (code: string) => countries.find(country => country.code === code)?.name ?? code
  const missing = codes.filter(code => !records[code])
  const choose = (next: string[]) => change(next, 'step')
  const save = () => {
    const csv = compareCsv(there, rows, Object.values(words.heads), words.unknownSays)
    download(`countries-${localDay()}.csv`, 'text/csv', csv)
  }
  return (
    <form id="compare" autoComplete="off" onSubmit={event => event.preventDefault()}>
      <Picker
        title={words.table}
        label={words.add}
        pick={words.pick}
        remove={words.remove}
        groups={[{ options: countries.map(({ code, name }) => ({ value: code, name })) }]}
        chosen={codes}
        isFull={codes.length >= most}
        full={words.most}
        onChange={choose}
      />
      <div role="status" className="mt-3 print:hidden">
        {codes.length === 0 && words.nothing}
        {missing.map(code => (
          <p key={code} className="flex min-h-11 flex-wrap items-center gap-4">
            {fill(records[code] === null ? words.failed : words.loading, { name: nameOf(code) })}
            {records[code] === null && <Button onClick={() => retry(code)}>{words.retry}</Button>}
          </p>
        ))}
        {there.length > 0 && missing.length === 0 && fill(words.status, { count: there.length })}
      </div>
      {there.length > 0 && (
        <>
          <p className="mt-3 flex flex-wrap gap-3 print:hidden">
            <Button onClick={() => print()}>{words.print}</Button>
            <Button onClick={save}>{words.csv}</Button>
            <Button onClick={() => choose([])} className="font-bold">
              {words.clear}
            </Button>
          </p>
          <CompareTable records={there} rows={rows} words={words} locale={locale} host={host} />
        </>
      )}
    </form>
  )
}
