import { OutsideLink } from '@/components/outside-link/outside-link'
import type { EmergencyNumber, NumberPage } from '@/lib/helplines/read'
import type { Locale } from '@/lib/i18n/locales'
import { messagesOf } from '@/lib/i18n/messages'
import { PageSource } from './page-source'

/** Where libphonenumber is kept: the second source of every number, which the check asks. */
const plan = 'https://github.com/google/libphonenumber'

/** The two sources of emergency numbers: each page once, with the numbers that it names, and the numbering plan. */
export function EmergencySources({ locale, emergency }: { locale: Locale; emergency: EmergencyNumber[] }) {
  const { danger } = messagesOf(locale).help
  const numbers = new Intl.ListFormat(locale, { type: 'unit' })
  return (
    <div className="mt-4 text-sm">
      <p>{danger.sources}</p>
      <ul className="list-disc ps-5">
        {namedBy(emergency).map(({ page, named }) => (
          <li key={page.url}>
            <PageSource page={page} locale={locale} />
            {emergency.length > 1 && (
              <>
                {': '}
                <span className="phone-number">{numbers.format(named)}</span>
              </>
            )}
          </li>
        ))}
        <li>
          <OutsideLink href={plan}>{danger.plan}</OutsideLink>
        </li>
      </ul>
      <p>{danger.notCalled}</p>
    </div>
  )
}

const names = (number: EmergencyNumber, page: NumberPage) => number.pages.some(({ url }) => url === page.url)

/** Each page once, in their order, with the numbers that it names. */
function namedBy(emergency: EmergencyNumber[]): { page: NumberPage; named: string[] }[] {
  const pages = emergency.flatMap(number => number.pages)
  return pages
    .filter((page, index) => pages.findIndex(({ url }) => url === page.url) === index)
    .map(page => ({ page, named: emergency.filter(entry => names(entry, page)).map(({ number }) => number) }))
}
