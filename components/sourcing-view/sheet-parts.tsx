import type { ReactNode } from 'react'
import { SourceText } from '@/components/source-text/source-text'
import { emergencyButtons } from '@/lib/helplines/buttons'
import { digitsOf } from '@/lib/helplines/digits'
import type { HelpWords } from '@/lib/helplines/help-countries'
import { fill } from '@/lib/i18n/fill'
import type { Locale } from '@/lib/i18n/locales'
import { formatMoment } from '@/lib/laws/moment'
import { routes, withBase } from '@/lib/routes'
import { namedFor, orderText, sinceText } from '@/lib/sourcing/export'
import type { SheetLaw, SourcingFacts } from '@/lib/sourcing/facts'
import type { PlacedOrder, Sheet } from '@/lib/sourcing/sheet'
import type { SheetWords } from './sheet-words'

interface PartProps {
  sheet: Sheet
  facts: SourcingFacts
  words: SheetWords
  locale: Locale
}

/** A part of the sheet under its heading. */
export function SheetPart({ id, title, children }: { id: string; title: string; children: ReactNode }) {
  return (
    <section aria-labelledby={id} className="mt-8 print:mt-3">
      <h3 id={id} className="mb-2 border-b-2 border-ink pb-1 text-lg font-bold">
        {title}
      </h3>
      {children}
    </section>
  )
}

/** What the list says of each good of each place; where it says nothing, what that means. */
export function SheetLists({ sheet, facts, words, locale }: PartProps) {
  return (
    <SheetPart id="lists" title={words.lists}>
      <dl className="grid gap-4 print:gap-1">
        {sheet.pairs.map(({ good, country, rows, elsewhere }) => (
          <div key={`${good.id} ${country.code}`} className="break-inside-avoid">
            <dt className="font-bold">
              <a href={withBase(routes.good(locale, good.id))} className="link">
                {good.name}
              </a>
              {', '}
              <a href={withBase(routes.country(locale, country.code))} className="link">
                {country.name}
              </a>
            </dt>
            {rows.map(row => (
              <dd key={row.good}>
                {row.good !== good.id && `${row.name}: `}
                {row.kinds.length > 0
                  ? fill(words.listedFor, { kinds: namedFor(row, words) })
                  : fill(words.inputFrom, { country: row.inputFromName ?? '' })}
                , {fill(words.since, { year: sinceText(row, facts, words) })}.
                {row.note && <span className="block text-sm text-muted">{row.note}</span>}
              </dd>
            ))}
            {rows.length === 0 && (
              <dd>
                {words.notListed}{' '}
                {elsewhere.length > 0 &&
                  fill(words.elsewhere, { count: elsewhere.length, names: elsewhere.join(', ') })}
              </dd>
            )}
          </div>
        ))}
      </dl>
      {sheet.alsoThere
        .filter(({ goods }) => goods.length > 0)
        .map(({ code, country, goods }) => (
          <p key={code} className="mt-3 text-sm">
            <strong>{country}.</strong> {fill(words.alsoThere, { names: goods.join(', ') })}
          </p>
        ))}
    </SheetPart>
  )
}

/** Orders that stop such goods at a border, each with what has become of it and who says so. */
export function SheetOrders({
  sheet: { orders, unplaced },
  facts: { count, ordersSources },
  words,
  locale,
}: PartProps) {
  const [source] = ordersSources
  return (
    <SheetPart id="orders" title={words.orders}>
      <p className="text-sm text-muted">{words.ordersSay}</p>
      {orders.length > 0 ? (
        <Orders orders={orders} words={words} locale={locale} />
      ) : (
        <p className="mt-2">{words.noOrders}</p>
      )}
      {unplaced.length > 0 && (
        <>
          <h4 className="mt-3 font-bold">{words.unplaced}</h4>
          <Orders orders={unplaced} words={words} locale={locale} />
        </>
      )}
      {count?.orders !== undefined && count.findings !== undefined && (
        <p className="mt-3 text-sm text-muted">
          {fill(words.counted, {
            month: formatMoment(count.month, locale),
            publisher: count.publisher,
            orders: count.orders,
            findings: count.findings,
          })}
        </p>
      )}
      {source?.url && (
        <p className="print-address mt-1 text-sm">
          <SourceText source={source} />
        </p>
      )}
    </SheetPart>
  )
}

function Orders({ orders, words, locale }: { orders: PlacedOrder[]; words: SheetWords; locale: Locale }) {
  return (
    <ul className="mt-2 grid gap-3 print:gap-1">
      {orders.map(order => {
        const { date, kind, place, state, stateDate, publisher, url, confidence, note } = order
        return (
          <li key={date + url + orderText(order)} className="break-inside-avoid">
            <strong className="font-semibold">{formatMoment(date, locale)}</strong>: {orderText(order)}
            {place && `, ${place}`} –{' '}
            {kind === 'finding' && state === 'issued' ? words.kinds.finding : words.states[state]}
            {stateDate && ` (${formatMoment(stateDate, locale)})`}. {note}{' '}
            <span className="text-sm text-muted">
              {url ? (
                <a href={url} className="link">
                  {publisher}
                </a>
              ) : (
                publisher
              )}{' '}
              ({words.confidence[confidence]})
            </span>
          </li>
        )
      })}
    </ul>
  )
}

interface LawsProps {
  sheet: Sheet
  words: SheetWords
  /** Whether the reader has told of a company. */
  isTold: boolean
  /** The tool that asks about it, with what is known. */
  tool: string
}

/** Laws: those that keep goods out, and those that bind the company that the reader told of. */
export function SheetLaws({ sheet: { bans, assessed }, words, isTold, tool }: LawsProps) {
  return (
    <SheetPart id="laws" title={words.laws}>
      {bans.length > 0 && (
        <>
          <p>{words.bans}</p>
          <Laws laws={bans} />
        </>
      )}
      {(['yes', 'unknown'] as const).map(truth => {
        const laws = assessed.flatMap(one => (one.truth === truth ? [one.law] : []))
        return (
          laws.length > 0 && (
            <div key={truth} className="mt-3">
              <h4 className="font-bold">{words.truths[truth]}</h4>
              <Laws laws={laws} />
            </div>
          )
        )
      })}
      {!isTold && <p className="mt-3 print:hidden">{words.lawsSay}</p>}
      <p className="print:hidden">
        <a href={tool} className="inline-flex min-h-11 items-center font-semibold link">
          {isTold ? words.change : words.tell}
        </a>
      </p>
    </SheetPart>
  )
}

const Laws = ({ laws }: { laws: SheetLaw[] }) => (
  <ul className="mt-1 list-disc ps-5 marker:text-muted">
    {laws.map(({ slug, name, address, known }) => (
      <li key={slug}>
        <a href={withBase(address)} className="inline-block py-1 link">
          {name}
        </a>{' '}
        <span className="text-sm text-muted">{known.says}</span>
      </li>
    ))}
  </ul>
)

interface HelpProps {
  sheet: Sheet
  words: SheetWords
  helpWords: HelpWords
  locale: Locale
}

/** Whom workers can call at each place. */
export function SheetHelp({ sheet, words, helpWords, locale }: HelpProps) {
  return (
    <SheetPart id="help" title={words.help}>
      <p className="text-sm text-muted">{words.helpSays}</p>
      {sheet.help.map(({ code, name, numbers }) => (
        <div key={code} className="mt-3 break-inside-avoid">
          <h4 className="font-bold">{name}</h4>
          {numbers ? (
            <>
              <ul>
                {emergencyButtons(locale, helpWords.emergency, numbers.emergency).map(({ number, services }) => (
                  <li key={number}>
                    {services}: <Number tel={number}>{number}</Number>
                  </li>
                ))}
                {numbers.lines.map(({ name: line, number, tel = digitsOf(number), doubt }) => (
                  <li key={tel}>
                    <span className="phone-number">{line}</span>:{' '}
                    {doubt && <strong className="text-sm">{helpWords.doubts[doubt]}</strong>}{' '}
                    <Number tel={tel}>{number}</Number>
                  </li>
                ))}
              </ul>
              <p className="print:hidden">
                <a
                  href={withBase(routes.countryHelp(locale, code))}
                  className="inline-flex min-h-11 items-center font-semibold link"
                >
                  {fill(words.allNumbers, { country: name })}
                </a>
              </p>
            </>
          ) : (
            <p>{fill(words.noHelp, { country: name })}</p>
          )}
        </div>
      ))}
    </SheetPart>
  )
}

const Number = ({ tel, children }: { tel: string; children: ReactNode }) => (
  <a href={`tel:${tel}`} className="inline-flex min-h-11 items-center phone-number font-semibold link print:min-h-0">
    {children}
  </a>
)
