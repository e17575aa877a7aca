import { Breadcrumb } from '@/components/breadcrumb/breadcrumb'
import { NextDates } from '@/components/next-dates/next-dates'
import type { ViewProps } from '@/components/page/view'
import type { LawsPage } from '@/lib/collections/laws'
import { formatDay } from '@/lib/dates'
import { fill } from '@/lib/i18n/fill'
import { messagesOf } from '@/lib/i18n/messages'
import { calendarDates } from '@/lib/laws/calendar'
import { routes } from '@/lib/routes'
import { AllLawsTable } from './all-laws-table'
import { TimelineFigure } from './timeline-figure'

/** The laws that bind companies: their dates on a line, and who is bound in a table. */
export function LawsView({ locale, data: { laws, dates } }: ViewProps<LawsPage>) {
  const { laws: words } = messagesOf(locale)
  const isDated = laws.some(law => calendarDates(law).length > 0)
  return (
    <>
      <Breadcrumb locale={locale} crumbs={[]} />
      <h1 className="pt-5 font-serif text-3xl font-[650]">{words.title}</h1>
      <p className="mt-5 max-w-3xl font-serif text-lg text-muted">{words.summary}</p>
      <p className="mt-5 max-w-3xl border-s-[6px] border-blaze bg-sunken p-5">{words.caution}</p>
      <p className="mt-4 print:hidden">
        <a
          href={routes.lawsTool(locale)}
          className="inline-flex min-h-12 items-center rounded-md bg-accent px-5 py-2.5 font-semibold text-on-accent hover:bg-accent-strong"
        >
          {words.tool}
        </a>
      </p>
      {dates.next.length > 0 && (
        <section aria-labelledby="next" className="mt-10 max-w-3xl">
          <h2 id="next" className="font-serif text-2xl font-[650]">
            {words.next}
          </h2>
          <p className="mt-2 mb-3 text-muted">{fill(words.nextSays, { day: formatDay(dates.today, locale) })}</p>
          <NextDates dates={dates} locale={locale} />
        </section>
      )}
      {isDated && (
        <>
          <TimelineFigure laws={laws} today={dates.today} locale={locale} />
          <ul className="mt-3 flex flex-wrap gap-x-6 print:hidden">
            <li>
              <a href={routes.calendar(locale)} download className="inline-flex min-h-11 items-center link">
                {words.calendarAll}
              </a>
            </li>
            <li>
              <a
                href={routes.lawChanges(locale)}
                type="application/atom+xml"
                className="inline-flex min-h-11 items-center link"
              >
                {words.feed}
              </a>
            </li>
          </ul>
        </>
      )}
      <AllLawsTable laws={laws} locale={locale} />
    </>
  )
}
