import type { ReactNode } from 'react'
import { Breadcrumb } from '@/components/breadcrumb/breadcrumb'
import type { ViewProps } from '@/components/page/view'
import { SourceList } from '@/components/source-text/source-list'
import type { LawInWords } from '@/lib/collections/laws'
import { formatDay } from '@/lib/dates'
import { fill } from '@/lib/i18n/fill'
import { languageNameIn } from '@/lib/i18n/language-name'
import { type Locale } from '@/lib/i18n/locales'
import { messagesOf } from '@/lib/i18n/messages'
import { calendarDates } from '@/lib/laws/calendar'
import { formatMoment } from '@/lib/laws/moment'
import { routes } from '@/lib/routes'
import { LawMoment } from './law-dates'
import { Statement } from './statement'

/** One law: who is bound, what it asks, by when, what follows, and how we know. */
export function LawView({ locale, data: law }: ViewProps<LawInWords>) {
  const { name, place, kind, article, known, isOld, reviewBy, changes, sources } = law
  const { laws: words, article: terms } = messagesOf(locale)
  const given = { sources, locale }
  return (
    <>
      <Breadcrumb locale={locale} crumbs={[{ label: words.title, href: routes.laws(locale) }]} />
      <h1 className="max-w-3xl pt-5 font-serif text-3xl font-[650]">{name}</h1>
      <p className="mt-4 font-semibold">
        {place} · {words.kinds[kind]}
      </p>
      <p className="text-muted">
        {fill(words.known, { moment: formatMoment(known, locale) })} · {terms.reviewBy}{' '}
        <time dateTime={reviewBy}>{formatDay(reviewBy, locale)}</time>
      </p>
      {isOld && <p className="mt-2 font-semibold">{words.app.old}</p>}
      <p className="mt-5 max-w-3xl border-s-[6px] border-blaze bg-sunken p-5">{words.caution}</p>
      {article && <ArticleOfLaw article={article} locale={locale} />}
      <Bound law={law} />
      <Section id="asks" title={words.asks}>
        <ul className="grid list-disc gap-2 ps-6 marker:text-muted">
          {law.asks.map(ask => (
            <li key={ask.says}>
              <Statement statement={ask} {...given} />
            </li>
          ))}
        </ul>
      </Section>
      <Dates law={law} />
      <Section id="penalties" title={words.penalties}>
        <p>
          <Statement statement={law.penalties} {...given} />
        </p>
      </Section>
      <Section id="changes" title={words.changes}>
        <ul className="grid gap-2">
          {changes.map(({ day, says, correction }) => (
            <li key={day}>
              <time dateTime={day} className="font-semibold">
                {formatDay(day, locale)}
              </time>
              : {correction && <strong>{terms.history.correction} · </strong>}
              {says}
            </li>
          ))}
        </ul>
      </Section>
      <SourceList sources={sources} locale={locale} />
      <p className="mt-8 print:hidden">
        <a href={routes.laws(locale)} className="inline-flex min-h-11 items-center font-semibold link">
          {words.all}
        </a>
      </p>
    </>
  )
}

function Section({ id, title, children }: { id: string; title: string; children: ReactNode }) {
  return (
    <section aria-labelledby={id} className="mt-10 max-w-3xl">
      <h2 id={id} className="mb-3 font-serif text-xl font-[650]">
        {title}
      </h2>
      {children}
    </section>
  )
}

/** The way to the hub's article about a law, in another language where there is no other. */
function ArticleOfLaw({ article, locale }: { article: NonNullable<LawInWords['article']>; locale: Locale }) {
  const { laws, card } = messagesOf(locale)
  return (
    <p className="mt-3 print:hidden">
      <a
        href={routes.article(article.locale, article.slug)}
        hrefLang={article.locale === locale ? undefined : article.locale}
        className="inline-flex min-h-11 items-center font-semibold link"
      >
        <span>
          {laws.article}: <span lang={article.locale}>{article.title}</span>
        </span>
      </a>
      {article.locale !== locale && (
        <span className="block text-sm text-muted">
          ({fill(card.only, { language: languageNameIn(locale, article.locale) })})
        </span>
      )}
    </p>
  )
}

/** Who is bound, in words and in numbers. */
function Bound({ law: { locale, bound, thresholds, sources } }: { law: LawInWords }) {
  const words = messagesOf(locale).laws
  return (
    <Section id="bound" title={words.bound}>
      <p>
        <Statement statement={bound} sources={sources} locale={locale} />
      </p>
      {thresholds.length > 0 && (
        <>
          <h3 className="mt-4 font-bold">{words.thresholds}</h3>
          <ul className="mt-1 list-disc ps-6 marker:text-muted">
            {thresholds.map(threshold => (
              <li key={threshold}>{threshold}</li>
            ))}
          </ul>
        </>
      )}
      <p className="mt-3 print:hidden">
        <a href={routes.lawsTool(locale)} className="inline-flex min-h-11 items-center link">
          {words.tool}
        </a>
      </p>
    </Section>
  )
}

/** By when, with how sure each date is. */
function Dates({ law }: { law: LawInWords }) {
  const { locale, slug, dates, sources } = law
  const words = messagesOf(locale).laws
  return (
    <Section id="dates" title={words.dates}>
      <dl className="grid gap-3">
        {dates.map(date => (
          <div key={date.day + date.kind} className="border-s-2 border-line ps-4">
            <dt className="font-semibold">
              <LawMoment date={date} locale={locale} />
            </dt>
            <dd>
              <Statement statement={date} sources={sources} locale={locale} />
              <span className="block text-sm text-muted">
                {words.dateKinds[date.kind]} · {words.certainties[date.certainty]}
              </span>
            </dd>
          </div>
        ))}
      </dl>
      {calendarDates(law).length > 0 && (
        <p className="mt-3 print:hidden">
          <a href={routes.calendar(locale, slug)} download className="inline-flex min-h-11 items-center link">
            {words.calendar}
          </a>
        </p>
      )}
    </Section>
  )
}
