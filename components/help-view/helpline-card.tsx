import type { ReactNode } from 'react'
import type { Helpline } from '@/lib/helplines/read'
import { formatDay } from '@/lib/dates'
import { doubtOf } from '@/lib/helplines/doubt'
import { fill } from '@/lib/i18n/fill'
import type { Locale } from '@/lib/i18n/locales'
import { messagesOf } from '@/lib/i18n/messages'
import { CallLink } from './call-link'
import { PageSource } from './page-source'

/**
 * One number, and all that a person needs to know before calling it: why it may be wrong stands before it. What nobody
 * knows is said once, at the end.
 */
export function HelplineCard({ line, locale }: { line: Helpline; locale: Locale }) {
  const { help } = messagesOf(locale)
  const { facts } = help
  // The number stays on one line, or somebody would dial half of it; and in its order where a language is read from the right.
  const [before, after] = fill(help.call, { number: line.number }).split(line.number)
  const id = `line-${line.tel.replace('+', '')}`
  const known: [name: string, says: string | undefined][] = [
    [facts.hours, line.hours],
    [facts.cost, line.free === undefined ? undefined : line.free ? help.free : help.notFree],
    [facts.languages, line.languages],
    [facts.operator, line.operator],
    [facts.confidentiality, line.confidentiality],
  ]
  const unknown = known.filter(([, says]) => !says).map(([name]) => name.toLocaleLowerCase(locale))
  return (
    <section aria-labelledby={id} className="max-w-3xl border-t border-line py-7 print:py-2">
      <h2 id={id} className="font-serif text-xl font-[650]">
        {line.name}
      </h2>
      {line.note && <p className="mt-2 phone-number">{line.note}</p>}
      <Doubted line={line} locale={locale} />
      <p className="mt-4 print:mt-1">
        <CallLink href={`tel:${line.tel}`}>
          {before}
          <bdi className="whitespace-nowrap">{line.number}</bdi>
          {after}
        </CallLink>
      </p>
      <dl className="mt-4 grid grid-cols-[6.5rem_minmax(0,1fr)] items-baseline gap-x-4 gap-y-2 sm:grid-cols-[9rem_minmax(0,1fr)] print:mt-1 print:gap-y-0.5">
        {line.audience && <Fact name={facts.audience}>{line.audience}</Fact>}
        {known.map(
          ([name, says]) =>
            says && (
              <Fact key={name} name={name}>
                {says}
              </Fact>
            ),
        )}
        {line.funder && <Fact name={facts.funder}>{line.funder}</Fact>}
        {line.also && (
          <Fact name={facts.also}>
            <OtherWays contacts={line.also} />
          </Fact>
        )}
        <Fact name={facts.source}>
          <Provenance line={line} locale={locale} />
        </Fact>
        {unknown.length > 0 && (
          <Fact name={help.notKnown}>{new Intl.ListFormat(locale, { type: 'unit' }).format(unknown)}</Fact>
        )}
      </dl>
    </section>
  )
}

/** Why a number may be wrong, where it may. */
function Doubted({ line, locale }: { line: Helpline; locale: Locale }) {
  const { doubts, noDate } = messagesOf(locale).help
  const doubt = doubtOf(line)
  if (!doubt) return
  const { mark, says } = doubts[doubt]
  return (
    <p className="mt-3 border-s-4 border-blaze ps-3 print:mt-1">
      <strong>{mark}</strong> {says} {doubt !== 'undated' && !line.page.published && noDate}
    </p>
  )
}

/** From which page a number is, how old that is, when it was noted, and whether anybody has called it. */
function Provenance({ line: { page, confidence, recorded, verified }, locale }: { line: Helpline; locale: Locale }) {
  const { help } = messagesOf(locale)
  return (
    <>
      <PageSource page={page} locale={locale} isOfficial={confidence === 'official'} />
      {'. '}
      <time dateTime={recorded}>{fill(help.recordedOn, { day: formatDay(recorded, locale) })}</time>{' '}
      {verified ? (
        <time dateTime={verified}>{fill(help.verifiedOn, { day: formatDay(verified, locale) })}</time>
      ) : (
        help.notCalled
      )}
    </>
  )
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <>
      <dt className="text-sm text-muted">{name}</dt>
      <dd>{children}</dd>
    </>
  )
}

function OtherWays({ contacts }: { contacts: NonNullable<Helpline['also']> }) {
  return (
    <ul>
      {contacts.map(({ label, shown, link }) => (
        <li key={shown}>
          {label}:{' '}
          {link ? (
            <a href={link} className="inline-flex min-h-11 items-center phone-number font-semibold link">
              {shown}
            </a>
          ) : (
            <span className="phone-number">{shown}</span>
          )}
        </li>
      ))}
    </ul>
  )
}
