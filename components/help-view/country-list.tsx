import type { CountryHelp } from '@/lib/helplines/read'
import { countryNamer, otherCountries } from '@/lib/helplines/country-names'
import { unionMembers } from '@/lib/taxonomy/union'
import type { Locale } from '@/lib/i18n/locales'
import { messagesOf } from '@/lib/i18n/messages'
import { routes } from '@/lib/routes'

/** Every country with help, as plain links. With script, `public/find-country.js` shows the field that narrows the list. */
export function CountryList({ countries, locale }: { countries: CountryHelp[]; locale: Locale }) {
  const { help } = messagesOf(locale)
  const namesOf = countryNamer()
  const others = otherCountries(countries.map(({ code }) => code))
  return (
    <section aria-labelledby="countries">
      <h2 id="countries" className="font-serif text-2xl font-[650]">
        {help.countries}
      </h2>
      <div hidden className="mt-4 print:hidden">
        <label htmlFor="find-country" className="mb-1.5 block font-semibold">
          {help.find}
        </label>
        <input
          id="find-country"
          type="search"
          data-filter={locale}
          autoComplete="off"
          maxLength={80}
          className="min-h-12 w-full max-w-xs rounded-md border border-line-strong bg-surface px-4"
        />
      </div>
      <p
        role="status"
        data-none={help.noneFound}
        data-unlisted={help.unlisted}
        data-union={help.unionHolds}
        className="mt-4 font-semibold"
      />
      <ul
        data-others={others.map(({ code, names }) => [code, names.join('|')].filter(Boolean).join(':')).join(';')}
        className="mt-2 sm:columns-2 sm:gap-x-10 lg:columns-3"
      >
        {countries.map(({ code, country, aliases, emergency, lines }) => (
          <li
            key={code}
            data-code={code}
            data-names={namesOf(code, aliases).join('|')}
            data-members={code === 'EU' ? unionMembers.join(' ') : undefined}
            className="break-inside-avoid"
          >
            <a href={routes.countryHelp(locale, code)} className="flex min-h-11 items-center gap-2 py-1 link">
              {country}
            </a>
            {lines.length === 0 && (
              <span className="-mt-2 block pb-2 text-sm text-muted">
                {emergency.length > 0 ? help.withoutLine : help.withoutNumber}
              </span>
            )}
          </li>
        ))}
      </ul>
      <script src="/find-country.js" defer />
    </section>
  )
}
