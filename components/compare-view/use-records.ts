import { useCallback, useEffect, useRef, useState } from 'react'
import { fetchJson } from '@/components/fetched/use-fetched'
import type { CountryRecord } from '@/lib/api/country-record'
import type { Locale } from '@/lib/i18n/locales'
import { countryKnown, withBase } from '@/lib/routes'

/** What is known of countries, by code; null where it did not come. */
type Records = Partial<Record<string, CountryRecord | null>>

/** Fetches what is known of the countries that are chosen, each once. */
export function useRecords(locale: Locale, codes: readonly string[] | undefined) {
  const [records, setRecords] = useState<Records>({})
  const asked = useRef(new Set<string>())
  const ask = useCallback(
    (code: string) => {
      const keep = (record: CountryRecord | null) => setRecords(before => ({ ...before, [code]: record }))
      fetchJson<CountryRecord>(withBase(countryKnown(locale, code))).then(keep, () => keep(null))
    },
    [locale],
  )
  useEffect(() => {
    for (const code of codes ?? []) {
      if (asked.current.has(code)) continue
      asked.current.add(code)
      ask(code)
    }
  }, [codes, ask])
  return { records, retry: ask }
}
