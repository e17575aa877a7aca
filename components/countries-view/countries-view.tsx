import { Breadcrumb } from '@/components/breadcrumb/breadcrumb'
import { Files, SourceNames } from '@/components/chart/chart-frame'
import type { ViewProps } from '@/components/page/view'
import { citationOf } from '@/lib/charts/cite'
import type { CountriesPage } from '@/lib/collections/countries-index'
import { fill } from '@/lib/i18n/fill'
import { messagesOf } from '@/lib/i18n/messages'
import { routes } from '@/lib/routes'
import { Swatch, WorldMap } from './world-map'

/** All countries: the map, shaded by one measure, and the table that says the same. */
export function CountriesView({ locale, data }: ViewProps<CountriesPage>) {
  const { measure, measures, heading, says, classes, sources, address, path } = data
  const words = messagesOf(locale).worldMap
  const shown = classes.filter(({ countries }) => countries.length > 0)
  return (
    <>
      <Breadcrumb locale={locale} crumbs={[]} />
      <header className="max-w-3xl pt-4">
        <h1 className="font-serif text-3xl font-[650]">{words.title}</h1>
        <p className="mt-3 text-lg">{words.lead}</p>
      </header>
      <nav aria-labelledby="shaded" className="mt-3 flex flex-wrap items-center gap-x-5 print:hidden">
        <h2 id="shaded" className="text-muted">
          {words.shadedBy}
        </h2>
        <ul className="flex flex-wrap gap-x-5">
          {measures.map(other => (
            <li key={other.measure}>
              <a
                href={other.address}
                aria-current={other.measure === measure ? 'page' : undefined}
                className="inline-flex min-h-11 items-center link aria-[current=page]:font-bold aria-[current=page]:text-ink aria-[current=page]:no-underline"
              >
                {other.title}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <figure aria-labelledby="map" className="mt-3 break-inside-avoid">
        <h2 id="map" className="font-serif text-xl font-[650]">
          {heading}
        </h2>
        <div className="mt-3 grid grid-cols-1 gap-x-10 gap-y-4 lg:grid-cols-[minmax(0,1fr)_20rem]">
          <WorldMap classes={shown} locale={locale} />
          <div>
            <ul>
              {shown.map(({ shade, label, countries }) => (
                <li key={shade} className="flex items-center gap-3 py-1">
                  <Swatch shade={shade} />
                  <a href={`#${shade}`} className="link-quiet">
                    {label}
                  </a>
                  <span className="ms-auto text-sm whitespace-nowrap text-muted">
                    {fill(words.count, { countries: countries.length })}
                  </span>
                </li>
              ))}
            </ul>
            <p className="mt-3 border-s-4 border-blaze ps-3 text-sm">{says}</p>
          </div>
        </div>
        <figcaption className="mt-3 text-sm text-muted">
          {sources.length > 0 && <SourceNames sources={sources} locale={locale} />}
          <p>{words.borders}</p>
          <Files path={path} citation={citationOf(heading, sources, address)} locale={locale} />
        </figcaption>
      </figure>
      <p className="print:hidden">
        <a href={routes.compare(locale)} className="inline-flex min-h-11 items-center link">
          {words.compare}
        </a>
      </p>
      <CountriesTable data={data} locale={locale} />
    </>
  )
}

/** Every country with its value, class by class, in as many columns as there is room for. */
function CountriesTable({ data: { classes, value }, locale }: ViewProps<CountriesPage>) {
  const words = messagesOf(locale).worldMap
  return (
    <section aria-labelledby="all" className="mt-8">
      <h2 id="all" className="font-serif text-2xl font-[650]">
        {words.table}
      </h2>
      {classes
        .filter(({ countries }) => countries.length > 0)
        .map(({ shade, label, countries }) => (
          <div key={shade} className="mt-5 gap-x-10 sm:columns-2 lg:columns-4 print:columns-3">
            <table className="w-full text-table">
              <caption id={shade} className="pb-2 text-start font-bold">
                {label}{' '}
                <span className="font-normal text-muted">({fill(words.count, { countries: countries.length })})</span>
              </caption>
              <thead className="sr-only">
                <tr>
                  <th scope="col">{words.country}</th>
                  <th scope="col">{value}</th>
                </tr>
              </thead>
              <tbody className="[&_a]:link [&_td]:text-end [&_th]:py-1 [&_th]:text-start [&_th]:font-normal [&_tr]:border-t [&_tr]:border-line">
                {countries.map(({ code, name, value: count }) => (
                  <tr key={code}>
                    <th scope="row">
                      <a href={routes.country(locale, code)}>{name}</a>
                    </th>
                    <td>{count}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        ))}
    </section>
  )
}
