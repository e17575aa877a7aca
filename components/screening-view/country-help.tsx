import { useState } from 'react'
import { inBrowser } from '@/lib/routes'
import { fill } from '@/lib/i18n/fill'
import type { ScreeningWords } from '@/lib/screening/words'
import type { Locale } from '@/lib/i18n/locales'

/** A country whose helplines the hub has. */
export interface HelpCountry {
  code: string
  name: string
  address: string
}

interface CountryHelpProps {
  locale: Locale
  words: ScreeningWords['help']
  countries: HelpCountry[]
}

/** The way to the helplines of a country; the choice is remembered nowhere. */
export function CountryHelp({ locale, words, countries }: CountryHelpProps) {
  const [code, setCode] = useState('')
  const chosen = countries.find(country => country.code === code)
  return (
    <p className="mt-8 flex flex-wrap items-center gap-x-4 gap-y-2 print:hidden">
      <label className="flex flex-wrap items-center gap-x-3 gap-y-1 font-semibold">
        {words.country}
        <select
          value={code}
          onChange={event => setCode(event.target.value)}
          className="min-h-11 max-w-full rounded-md border border-line-strong bg-surface px-2 font-normal"
        >
          <option value="">{words.choose}</option>
          {countries
            .toSorted((a, b) => a.name.localeCompare(b.name, locale))
            .map(country => (
              <option key={country.code} value={country.code}>
                {country.name}
              </option>
            ))}
        </select>
      </label>
      {chosen && (
        <a href={inBrowser(chosen.address)} className="inline-flex min-h-11 items-center font-semibold link">
          {fill(words.inCountry, { country: chosen.name })}
        </a>
      )}
    </p>
  )
}
