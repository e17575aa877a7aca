import { useState } from 'react'
import type { HelpCountry } from '@/lib/content/help-countries'
import { inBrowser } from '@/lib/routes'
import { fill } from '@/lib/i18n/fill'
import type { ScreeningWords } from '@/lib/screening/words'
import type { Locale } from '@/lib/i18n/locales'

interface CountryHelpProps {
  locale: Locale
  words: ScreeningWords['help']
  countries: HelpCountry[]
}

/** Whom to call in a country, on the screen and on paper; the choice is remembered nowhere. */
export function CountryHelp({ locale, words, countries }: CountryHelpProps) {
  const [code, setCode] = useState('')
  const chosen = countries.find(country => country.code === code)
  return (
    <>
      <p className="mt-8 print:hidden">
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
      </p>
      {chosen && (
        <section aria-labelledby="call" className="mt-4 max-w-3xl print:mt-1 print:max-w-none">
          <h3 id="call" className="font-bold">
            {fill(words.inCountry, { country: chosen.name })}
          </h3>
          <ul className="print:flex print:flex-wrap print:gap-x-4">
            {chosen.lines.map(({ name, number, tel, unsure }) => (
              <li key={tel}>
                {name}:{' '}
                <a href={`tel:${tel}`} className="inline-flex min-h-11 items-center font-semibold link print:min-h-0">
                  {number}
                </a>{' '}
                {unsure && <span className="text-sm text-muted">({words.unsure})</span>}
              </li>
            ))}
          </ul>
          <p className="print:hidden">
            <a href={inBrowser(chosen.address)} className="inline-flex min-h-11 items-center font-semibold link">
              {chosen.lines.length > 0 ? words.numbers : words.noNumber}
            </a>
          </p>
        </section>
      )}
    </>
  )
}
