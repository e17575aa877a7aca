import { Breadcrumb } from '@/components/breadcrumb/breadcrumb'
import { ListFiles } from '@/components/list-files/list-files'
import type { ViewProps } from '@/components/page/view'
import { SourceList } from '@/components/source-text/source-list'
import type { CountryPage } from '@/lib/collections/countries'
import type { Dossier } from '@/lib/collections/dossier'
import { fill } from '@/lib/i18n/fill'
import { messagesOf } from '@/lib/i18n/messages'
import type { Locale } from '@/lib/i18n/locales'
import { countryKnown, routes } from '@/lib/routes'
import { site } from '@/lib/site'
import { Glance } from './glance'
import { CountryGoods, CountryOrders } from './goods'
import { CountryNumbers } from './numbers'
import { ArticleLine, Leads } from './leads'
import { Section } from './section'

/** What is known of a country: whom to call first, then its law, goods, figures, articles, and what is not known. */
export function CountryView({ locale, data: { dossier, articles, more, hasList } }: ViewProps<CountryPage>) {
  const { country, code, sources } = dossier
  const { countries: words } = messagesOf(locale)
  const address = routes.country(locale, code)
  return (
    <>
      <Breadcrumb locale={locale} crumbs={[{ label: words.title, href: routes.countries(locale) }]} />
      <header className="max-w-3xl pt-4 print:pt-0">
        <h1 className="font-serif text-3xl font-[650] print:text-xl">{country}</h1>
        <p className="mt-3 text-lg print:text-sm">{words.lead}</p>
      </header>
      <div className="gap-x-14 lg:grid lg:grid-cols-[minmax(0,1fr)_13rem] print:block print:text-[7.5pt] print:leading-[1.2]">
        <Parts dossier={dossier} locale={locale} />
        <div className="text-pretty">
          <CountryNumbers dossier={dossier} locale={locale} />
          <Glance dossier={dossier} locale={locale} />
          {dossier.goods.length > 0 && <CountryGoods dossier={dossier} locale={locale} />}
          {dossier.orders.length > 0 && <CountryOrders dossier={dossier} locale={locale} />}
          {dossier.figures.length > 0 && (
            <Section id="figures" title={words.figures}>
              <ul className="grid gap-2 print:gap-0">
                {dossier.figures.map(({ title, value, says, address: to }) => (
                  <li key={to}>
                    <a href={to} className="font-semibold link">
                      {value}
                    </a>{' '}
                    {title} <span className="text-sm text-muted print:text-[0.9em]">({says})</span>
                  </li>
                ))}
              </ul>
            </Section>
          )}
          {dossier.indicators.length > 0 && (
            <div className="print:hidden">
              <Section id="indicators" title={words.indicators}>
                <Leads leads={dossier.indicators} />
              </Section>
            </div>
          )}
          {articles.length > 0 && (
            <Section id="articles" title={words.articles}>
              <ul>
                {articles.map(article => (
                  <ArticleLine key={article.address} article={article} locale={locale} />
                ))}
              </ul>
              {more && (
                <p className="mt-3">
                  <a href={more.address} className="inline-block py-2 font-semibold link">
                    {fill(words.moreArticles, { count: more.count })}
                  </a>
                </p>
              )}
            </Section>
          )}
          <Section id="unknown" title={words.unknown}>
            <ul className="grid list-disc gap-1.5 ps-6 marker:text-muted print:gap-0">
              {dossier.unknown.map(says => (
                <li key={says}>{says}</li>
              ))}
            </ul>
          </Section>
          <div className="print:columns-2 print:text-[6pt] print:*:mt-2 print:*:max-w-none">
            <SourceList sources={sources} locale={locale} />
          </div>
          <PageFiles dossier={dossier} locale={locale} />
          {hasList && <ListFiles locale={locale} address={address} />}
        </div>
      </div>
    </>
  )
}

/** The ways to the parts of the page that it has. */
function Parts({ dossier, locale }: { dossier: Dossier; locale: Locale }) {
  const { countries: words } = messagesOf(locale)
  const parts: [id: string, title: string, has: boolean][] = [
    ['help', words.help, true],
    ['glance', words.glance, true],
    ['goods', words.goods, dossier.goods.length > 0],
    ['orders', words.orders, dossier.orders.length > 0],
    ['figures', words.figures, dossier.figures.length > 0],
    ['articles', words.articles, dossier.articles.length > 0],
    ['unknown', words.unknown, true],
    ['sources', words.sources, dossier.sources.length > 0],
  ]
  return (
    <nav aria-label={words.contents} className="mt-5 lg:order-last lg:mt-10 print:hidden">
      <ul className="flex flex-wrap gap-x-5 border-y border-line py-1 lg:sticky lg:top-4 lg:block lg:border-y-0 lg:border-s-2 lg:ps-4">
        {parts.flatMap(([id, title, has]) =>
          has
            ? [
                <li key={id}>
                  <a href={`#${id}`} className="inline-block py-2 link">
                    {title}
                  </a>
                </li>,
              ]
            : [],
        )}
      </ul>
    </nav>
  )
}

/** The page as data, how to cite it, and the way to other countries beside it. */
function PageFiles({ dossier: { code, country }, locale }: { dossier: Dossier; locale: Locale }) {
  const { countries: words, goodsPages } = messagesOf(locale)
  const links = [
    [words.json, countryKnown(locale, code)],
    [words.csv, countryKnown(locale, code, 'csv')],
    [goodsPages.sheet, `${routes.sourcing(locale)}#countries=${code}`],
    [words.compare, `${routes.compare(locale)}#countries=${code}`],
    [words.all, routes.countries(locale)],
  ] as const
  return (
    <section aria-labelledby="data" className="mt-10 text-sm print:mt-2 print:text-[0.9em]">
      <h2 id="data" className="font-semibold text-muted print:hidden">
        {words.files}
      </h2>
      <ul className="mt-1 flex flex-wrap gap-x-5 print:hidden">
        {links.map(([title, href]) => (
          <li key={href}>
            <a href={href} className="inline-flex min-h-11 items-center link">
              {title}
            </a>
          </li>
        ))}
      </ul>
      <p className="mt-2">
        <span className="text-muted">{words.cite}:</span> {site.name}, “{country}”, {site.url}
        {routes.country(locale, code)}
      </p>
    </section>
  )
}
