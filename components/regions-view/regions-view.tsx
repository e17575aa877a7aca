import { Breadcrumb } from '@/components/breadcrumb/breadcrumb'
import { FacetList } from '@/components/facet-nav/facet-list'
import type { ViewProps } from '@/components/page/view'
import type { RegionsPage } from '@/lib/collections/regions'
import { fill } from '@/lib/i18n/fill'
import { messagesOf } from '@/lib/i18n/messages'
import { routes } from '@/lib/routes'
import { descriptionOf } from '@/lib/taxonomy/labels'

/** Where articles apply: the regions on a map and in words, and the countries that have articles. */
export function RegionsView({ locale, data: { regions, countries } }: ViewProps<RegionsPage>) {
  const messages = messagesOf(locale)
  return (
    <>
      <Breadcrumb locale={locale} crumbs={[]} />
      <header className="max-w-4xl pt-1 pb-6">
        <h1 className="font-serif text-2xl font-[650]">{messages.regions.title}</h1>
        <p className="mt-1">{messages.regions.summary}</p>
      </header>
      <section aria-labelledby="all-regions">
        <h2 id="all-regions" className="font-serif text-xl font-[650]">
          {messages.regions.name}
        </h2>
        <ul className="mt-3 grid gap-x-10 sm:grid-cols-2 lg:grid-cols-4">
          {regions.map(({ value, label, count, href }) => (
            <li key={value} className="border-t border-line py-3">
              {href ? (
                <a href={href} className="inline-block py-1 font-semibold link">
                  {label}
                </a>
              ) : (
                <span className="font-semibold">{label}</span>
              )}{' '}
              <span className="text-sm whitespace-nowrap text-muted">({fill(messages.articleCount, { count })})</span>
              <p className="text-sm">{descriptionOf('region', value, locale)}</p>
            </li>
          ))}
        </ul>
      </section>
      <section aria-labelledby="countries" className="mt-8">
        <h2 id="countries" className="font-serif text-xl font-[650]">
          {messages.regions.countries}
        </h2>
        <p className="mb-3">
          <a href={routes.countries(locale)} className="inline-flex min-h-11 items-center link">
            {messages.worldMap.all}
          </a>
        </p>
        <div className="gap-x-14 sm:columns-2 lg:columns-4">
          <FacetList links={countries} locale={locale} />
        </div>
      </section>
    </>
  )
}
