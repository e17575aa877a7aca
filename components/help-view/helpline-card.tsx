import type { ReactNode } from 'react'
import type { Helpline } from '@/lib/content/helplines'
import type { Locale } from '@/lib/i18n/locales'
import { messagesOf } from '@/lib/i18n/messages'
import { CallLink } from './call-link'
import { SeenOn } from './seen-on'

/** One number, and all that a person needs to know before calling it. What nobody knows is said once, at the end. */
export function HelplineCard({ line, locale }: { line: Helpline; locale: Locale }) {
  const { help } = messagesOf(locale)
  const { facts, confidence } = help
  const id = `line-${line.tel.replace('+', '')}`
  const known: [name: string, says: string | undefined][] = [
    [facts.hours, line.hours],
    [facts.cost, line.free === undefined ? undefined : line.free ? help.free : help.notFree],
    [facts.languages, line.languages],
    [facts.operator, line.operator],
  ]
  const unknown = known.filter(([, says]) => !says).map(([name]) => name.toLocaleLowerCase(locale))
  return (
    <section aria-labelledby={id} className="max-w-3xl border-t border-line py-7">
      <h2 id={id} className="font-serif text-xl font-[650]">
        {line.name}
      </h2>
      {line.note && <p className="mt-2">{line.note}</p>}
      <p className="mt-4">
        <CallLink href={`tel:${line.tel}`}>{help.call(line.number)}</CallLink>
      </p>
      <p className="mt-4 font-semibold">{confidence[line.confidence]}</p>
      <dl className="mt-4 grid grid-cols-[6.5rem_minmax(0,1fr)] items-baseline gap-x-4 gap-y-2 sm:grid-cols-[9rem_minmax(0,1fr)]">
        {line.audience && <Fact name={facts.audience}>{line.audience}</Fact>}
        {known.map(
          ([name, says]) =>
            says && (
              <Fact key={name} name={name}>
                {says}
              </Fact>
            ),
        )}
        {line.also && (
          <Fact name={facts.also}>
            <OtherWays contacts={line.also} />
          </Fact>
        )}
        <Fact name={facts.seen}>
          <SeenOn line={line} locale={locale} />
        </Fact>
        {unknown.length > 0 && (
          <Fact name={help.notKnown}>{new Intl.ListFormat(locale, { type: 'unit' }).format(unknown)}</Fact>
        )}
      </dl>
    </section>
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
            <a href={link} className="inline-flex min-h-11 items-center font-semibold link">
              {shown}
            </a>
          ) : (
            shown
          )}
        </li>
      ))}
    </ul>
  )
}
