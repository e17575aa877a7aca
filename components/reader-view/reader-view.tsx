import type { ReactNode } from 'react'
import { Breadcrumb } from '@/components/breadcrumb/breadcrumb'
import { KeyFigures } from '@/components/key-figures/key-figures'
import { Leads } from '@/components/leads/leads'
import { AllDates, NextDates } from '@/components/next-dates/next-dates'
import { Drawing } from '@/components/drawing/drawing'
import type { ViewProps } from '@/components/page/view'
import type { Lead } from '@/lib/collections/article-lines'
import type { ReaderPage } from '@/lib/collections/readers'
import { formatDay } from '@/lib/dates'
import { messagesOf } from '@/lib/i18n/messages'
import { routes } from '@/lib/routes'

/** What the hub has for a kind of reader: the tools first, then numbers, dates and countries, what to read, what to keep. */
export function ReaderView({ locale, data }: ViewProps<ReaderPage>) {
  const { id, title, lead, ways, read, take, lines, referral, inspection, figures, dates, corrections, files } = data
  const { reader: words, home } = messagesOf(locale)
  const [first, ...others] = ways
  return (
    <>
      <Breadcrumb locale={locale} crumbs={[]} />
      <header className="flex items-start justify-between gap-8 pt-4 pb-6">
        <div className="max-w-3xl">
          <h1 className="font-serif text-3xl font-[650]">{title}</h1>
          <p className="mt-3 text-lg">{lead}</p>
        </div>
        <Drawing name={id} className="hidden size-24 shrink-0 md:block" />
      </header>
      <div className="grid gap-x-12 gap-y-8 lg:grid-cols-[minmax(0,1fr)_22rem]">
        <div className="grid content-start gap-y-8">
          <section aria-labelledby="ways">
            <h2 id="ways" className="sr-only">
              {words.ways}
            </h2>
            {first && <MainWay way={first} />}
            <ul className="mt-3 grid gap-x-8 sm:grid-cols-2">
              <Leads leads={others} />
            </ul>
          </section>
          {figures && (
            <Part id="figures" title={words.figures}>
              <ul className="divide-y divide-line md:grid md:grid-cols-3 md:gap-x-6 md:divide-y-0">
                <KeyFigures figures={figures} />
              </ul>
            </Part>
          )}
          {dates && dates.next.length > 0 && (
            <Part id="dates" title={words.dates}>
              <NextDates dates={dates} locale={locale} />
              <AllDates locale={locale} />
            </Part>
          )}
          {referral && <CountriesPart id="referral" title={words.referral} countries={referral} />}
          {inspection && <CountriesPart id="inspection" title={words.inspection} countries={inspection} />}
          {lines && <CountriesPart id="lines" title={words.lines} countries={lines} />}
          {corrections && corrections.length > 0 && (
            <Part id="corrections" title={words.corrections}>
              <ul>
                {corrections.map(({ title: of, address, day, note }) => (
                  <li key={`${address} ${day} ${note}`} className="border-t border-line py-2.5">
                    <a href={address} className="font-semibold link">
                      {of}
                    </a>
                    <span className="block text-sm">
                      <time dateTime={day}>{formatDay(day, locale)}</time>: {note}
                    </span>
                  </li>
                ))}
              </ul>
              <p className="border-t border-line pt-2 print:hidden">
                <a href={routes.corrections(locale)} className="inline-flex min-h-11 items-center font-semibold link">
                  {home.allChanges}
                </a>
              </p>
            </Part>
          )}
        </div>
        <div className="grid content-start gap-y-8">
          {read.length > 0 && (
            <Part id="read" title={words.read}>
              <ul>
                <Leads leads={read} />
              </ul>
            </Part>
          )}
          <Part id="take" title={words.take}>
            <ul>
              <Leads leads={take} />
              {files.map(({ part, address }) => (
                <li key={part} className="py-1.5">
                  <a href={address} download className="inline-block py-1 link">
                    {words.files[part]}
                  </a>
                </li>
              ))}
            </ul>
          </Part>
        </div>
      </div>
    </>
  )
}

/** The tool that answers: the first thing to press. */
const MainWay = ({ way: { title, address, says } }: { way: Lead }) => (
  <a
    href={address}
    className="block rounded-md border-2 border-transparent bg-accent px-5 py-4 text-on-accent hover:bg-accent-strong print:border-ink print:bg-transparent print:text-ink"
  >
    <span className="block text-xl font-bold">{title}</span>
    {says && <span className="mt-1 block">{says}</span>}
  </a>
)

interface PartProps {
  id: string
  title: string
  children: ReactNode
}

const Part = ({ id, title, children }: PartProps) => (
  <section aria-labelledby={id}>
    <h2 id={id} className="mb-2 border-t-4 border-line pt-2 text-lg font-bold">
      {title}
    </h2>
    {children}
  </section>
)

/** Countries as links, in as many columns as there is room for. */
const CountriesPart = ({ id, title, countries }: { id: string; title: string; countries: Lead[] }) =>
  countries.length > 0 && (
    <Part id={id} title={title}>
      <ul className="columns-2 gap-x-8 md:columns-3 lg:columns-4">
        {countries.map(({ title: name, address }) => (
          <li key={address} className="break-inside-avoid">
            <a href={address} className="flex min-h-11 items-center py-1 link print:min-h-0">
              {name}
            </a>
          </li>
        ))}
      </ul>
    </Part>
  )
