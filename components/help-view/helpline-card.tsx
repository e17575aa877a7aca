import type { ReactNode } from 'react'
import type { Helpline } from '@/lib/content/helplines'
import { formatDay } from '@/lib/dates'
import type { Locale } from '@/lib/i18n/locales'
import { messagesOf } from '@/lib/i18n/messages'
import { CallLink } from './call-link'

/** One number, and all that a person needs to know before calling it. */
export function HelplineCard({ line, locale }: { line: Helpline; locale: Locale }) {
  const { help } = messagesOf(locale)
  const cost = line.free === undefined ? help.notKnown : line.free ? help.free : help.notFree
  return (
    <section aria-labelledby={`line-${line.tel.replace('+', '')}`} className="max-w-3xl border-t border-line py-7">
      <h2 id={`line-${line.tel.replace('+', '')}`} className="font-serif text-xl font-[650]">
        {line.name}
      </h2>
      {line.note && <p className="mt-2">{line.note}</p>}
      <p className="mt-4">
        <CallLink href={`tel:${line.tel}`}>{help.call(line.number)}</CallLink>
      </p>
      <p className="mt-4 font-semibold">{help.confidence[line.confidence]}</p>
      <dl className="mt-4 grid gap-x-6 gap-y-2 sm:grid-cols-[9rem_minmax(0,1fr)]">
        <Fact name={help.facts.hours}>{line.hours ?? help.notKnown}</Fact>
        <Fact name={help.facts.cost}>{cost}</Fact>
        <Fact name={help.facts.languages}>{line.languages ?? help.notKnown}</Fact>
        {line.audience && <Fact name={help.facts.audience}>{line.audience}</Fact>}
        <Fact name={help.facts.operator}>{line.operator ?? help.notKnown}</Fact>
        {line.also && (
          <Fact name={help.facts.also}>
            <ul>
              {line.also.map(contact => (
                <li key={contact.shown}>
                  {contact.label}:{' '}
                  {contact.link ? (
                    <a href={contact.link} className="inline-flex min-h-11 items-center font-semibold link">
                      {contact.shown}
                    </a>
                  ) : (
                    contact.shown
                  )}
                </li>
              ))}
            </ul>
          </Fact>
        )}
        <Fact name={help.facts.seen}>
          <SeenOn line={line} locale={locale} />
        </Fact>
      </dl>
    </section>
  )
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <>
      <dt className="text-sm text-muted sm:pt-0.5">{name}</dt>
      <dd className="mb-2 sm:mb-0">{children}</dd>
    </>
  )
}

function SeenOn({ line: { page, seen }, locale }: { line: Helpline; locale: Locale }) {
  const { help } = messagesOf(locale)
  return (
    <>
      {page.url ? (
        <a href={page.url} rel="noreferrer" className="link">
          {page.publisher}
        </a>
      ) : (
        page.publisher
      )}
      {page.year && `, ${help.pageOf(page.year)}`}, <time dateTime={seen}>{help.seenOn(formatDay(seen, locale))}</time>
    </>
  )
}
