import { useState } from 'react'
import { DangerBox } from '@/components/help-view/danger-box'
import { EmergencyNumbers } from '@/components/help-view/emergency-numbers'
import type { HelpCountry, HelpWords } from '@/lib/helplines/help-countries'
import { emergencyButtons, gapsOf } from '@/lib/helplines/buttons'
import { digitsOf } from '@/lib/helplines/digits'
import { fill } from '@/lib/i18n/fill'
import type { ChecklistWords } from '@/lib/checklist/words'
import type { Locale } from '@/lib/i18n/locales'
import { withBase } from '@/lib/routes'

interface CountryHelpProps {
  locale: Locale
  words: ChecklistWords['help']
  countries: HelpCountry[]
  helpWords: HelpWords
  /** Of the page of all countries. */
  help: string
  /** Code of the country that the reader comes from; that of none where it is not known. */
  from: string
}

/** Whom to call in a country, on the screen and on paper; the choice is remembered nowhere. */
export function CountryHelp({ locale, words, countries, helpWords, help, from }: CountryHelpProps) {
  const [code, setCode] = useState(from)
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
          <h3 id="call" className="mb-2 font-bold">
            {fill(words.inCountry, { country: chosen.name })}
          </h3>
          {/* A filled-in sheet is two pages; the box would make it three. */}
          <div className="print:hidden">
            <DangerBox title={helpWords.danger} heading="h4">
              <EmergencyNumbers
                buttons={emergencyButtons(locale, helpWords.emergency, chosen.emergency)}
                gaps={[...gapsOf(helpWords.emergency, chosen.emergency), ...(chosen.more ? [helpWords.more] : [])]}
              />
            </DangerBox>
          </div>
          <ul className="mt-3 print:flex print:flex-wrap print:gap-x-4">
            {chosen.lines.map(({ name, number, tel = digitsOf(number), doubt }) => (
              <li key={tel}>
                <span className="phone-number">{name}</span>:{' '}
                {doubt && <strong className="text-sm">{helpWords.doubts[doubt]}</strong>}{' '}
                <a
                  href={`tel:${tel}`}
                  className="inline-flex min-h-11 items-center phone-number font-semibold link print:min-h-0"
                >
                  {number}
                </a>
              </li>
            ))}
          </ul>
          <p className="print:hidden">
            <a
              href={addressOf(chosen, withBase(help))}
              className="inline-flex min-h-11 items-center font-semibold link"
            >
              {chosen.lines.length > 0 ? words.numbers : words.noNumber}
            </a>
          </p>
        </section>
      )}
    </>
  )
}

/** A country's page lies beside that of all, also in a copy that opens from a folder, where pages are named as files. */
const addressOf = ({ code }: HelpCountry, help: string) =>
  help.replace(/(index\.html)?$/, file => `${code.toLowerCase()}/${file}`)
