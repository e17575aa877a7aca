import { Breadcrumb } from '@/components/breadcrumb/breadcrumb'
import { AnyChart } from '@/components/chart/any-chart'
import { Files } from '@/components/chart/chart-frame'
import type { ViewProps } from '@/components/page/view'
import { SourceText } from '@/components/source-text/source-text'
import type { FigurePage } from '@/lib/collections/figures'
import { formatDay } from '@/lib/dates'
import { messagesOf } from '@/lib/i18n/messages'
import { routes } from '@/lib/routes'

/** One figure: the value, what it counts, how anybody knows, who says so, how to cite it, and where it is used. */
export function FigureView({ locale, data }: ViewProps<FigurePage>) {
  const { what, value, year, method, source, reviewBy, group, countries, now, before, usedIn, charts } = data
  const { figures: words, charts: chartWords } = messagesOf(locale)
  const all = { label: words.title, href: routes.figures(locale) }
  return (
    <>
      <Breadcrumb
        locale={locale}
        crumbs={[all, { label: group.title, href: `${routes.figures(locale)}#${group.id}` }]}
      />
      <article className="max-w-3xl">
        <h1 className="pt-5">
          <span className="block text-lg font-semibold">{what}</span>{' '}
          <span className="block font-serif text-3xl font-[650]">{value}</span>
        </h1>
        <p className="mt-2 text-lg text-muted">{year ?? words.noYear}</p>
        {now && (
          <p role="note" className="mt-4 border-s-4 border-blaze ps-3">
            {words.now}{' '}
            <a href={now.address} className="font-semibold link">
              {now.value}
            </a>{' '}
            {now.year && `(${now.year})`}
          </p>
        )}
        <dl className="print-address mt-5 grid gap-x-6 gap-y-2 sm:grid-cols-[10rem_minmax(0,1fr)]">
          <dt className="font-semibold">{chartWords.source}</dt>
          <dd>
            <SourceText source={source} />
          </dd>
          <dt className="font-semibold">{words.method}</dt>
          <dd>{method}.</dd>
          {before.length > 0 && (
            <>
              <dt className="font-semibold">{words.before}</dt>
              <dd>
                {before.map(({ value: earlier, year: of, address }) => (
                  <p key={address}>
                    <a href={address} className="link">
                      {earlier}
                    </a>{' '}
                    ({of ?? words.noYear})
                  </p>
                ))}
              </dd>
            </>
          )}
          {countries.length > 0 && (
            <>
              <dt className="font-semibold">{words.about}</dt>
              <dd className="flex flex-wrap gap-x-4">
                {countries.map(({ name, address }) => (
                  <a key={address} href={address} className="link">
                    {name}
                  </a>
                ))}
              </dd>
            </>
          )}
          {!now && (
            <>
              <dt className="font-semibold">{words.reviewBy}</dt>
              <dd>
                <time dateTime={reviewBy}>{formatDay(reviewBy, locale)}</time>
              </dd>
            </>
          )}
          <dt className="font-semibold">{words.cite}</dt>
          <dd>
            <p className="select-all">{data.citation}</p>
            <Files path={data.path} citation={data.citation} locale={locale} />
          </dd>
        </dl>
        {charts.map(chart => (
          <AnyChart key={chart.id} chart={chart} locale={locale} heading="h2" />
        ))}
        <h2 className="mt-8 font-serif text-xl font-[650]">{words.whereUsed}</h2>
        {usedIn.length > 0 ? (
          <ul className="mt-2">
            {usedIn.map(({ title, address }) => (
              <li key={address} className="border-t border-line py-2">
                <a href={address} className="link">
                  {title}
                </a>
              </li>
            ))}
          </ul>
        ) : (
          <p className="mt-2">{words.noUse}</p>
        )}
        <p className="mt-4 print:hidden">
          <a href={all.href} className="inline-flex min-h-11 items-center link">
            {words.all}
          </a>
        </p>
      </article>
    </>
  )
}
