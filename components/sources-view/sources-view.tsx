import { Fragment } from 'react'
import { Breadcrumb } from '@/components/breadcrumb/breadcrumb'
import type { ViewProps } from '@/components/page/view'
import { Pagination } from '@/components/pagination/pagination'
import { SourceText } from '@/components/source-text/source-text'
import type { Kind, KindLink, Publication, SourceKindPage, SourcesPage } from '@/lib/collections/sources'
import { formatDay } from '@/lib/dates'
import { fill } from '@/lib/i18n/fill'
import type { Locale } from '@/lib/i18n/locales'
import { messagesOf } from '@/lib/i18n/messages'
import { routes } from '@/lib/routes'

/** The kinds of sources that the hub cites, each with what it is and the way to its publications. */
export function SourcesView({ locale, data: { kinds } }: ViewProps<SourcesPage>) {
  const { sources } = messagesOf(locale)
  return (
    <>
      <Breadcrumb locale={locale} crumbs={[]} />
      <h1 className="pt-5 font-serif text-3xl font-[650]">{sources.title}</h1>
      <p className="mt-5 max-w-3xl font-serif text-lg text-muted">{sources.summary}</p>
      <KindNav locale={locale} kinds={kinds} />
      {kinds.map(({ kind, address, count }) => (
        <section key={kind} aria-labelledby={kind} className="max-w-3xl">
          <h2 id={kind} className="mt-10 border-b border-line font-serif text-2xl font-[650]">
            <a href={address} className="link">
              {sources.kinds[kind].title}
            </a>
          </h2>
          <p className="mt-3">{sources.kinds[kind].says}</p>
          <p className="mt-1 text-muted">{fill(sources.count, { count })}</p>
        </section>
      ))}
    </>
  )
}

/** The publications of one kind, each with all that cites it. */
export function SourceKindView({ locale, data }: ViewProps<SourceKindPage>) {
  const { kinds, kind, address, page, pages, shown } = data
  const { sources, list } = messagesOf(locale)
  const { title, says } = sources.kinds[kind]
  return (
    <>
      <Breadcrumb
        locale={locale}
        crumbs={[
          { label: sources.title, href: routes.sources(locale) },
          ...(page === 1 ? [] : [{ label: title, href: address }]),
        ]}
      />
      <h1 className="pt-5 font-serif text-3xl font-[650]">{title}</h1>
      <p className="mt-5 max-w-3xl font-serif text-lg text-muted">{says}</p>
      <p className="mt-2 text-muted">
        {fill(sources.count, { count: kinds.find(one => one.kind === kind)?.count ?? 0 })}
        {pages > 1 && ` · ${fill(list.page, { page, pages })}`}
      </p>
      <KindNav locale={locale} kinds={kinds} current={kind} />
      <ul className="print-address mt-8 mb-10 grid max-w-3xl gap-3">
        {shown.map(publication => (
          <Entry key={publication.id} locale={locale} publication={publication} />
        ))}
      </ul>
      <Pagination locale={locale} address={address} page={page} pages={pages} />
    </>
  )
}

function KindNav({ locale, kinds, current }: { locale: Locale; kinds: KindLink[]; current?: Kind }) {
  const { sources } = messagesOf(locale)
  return (
    <nav aria-label={sources.kindsLabel} className="mt-6 print:hidden">
      <ul className="flex flex-wrap gap-x-4 sm:gap-x-6">
        {kinds.map(({ kind, address }) => (
          <li key={kind}>
            <a
              href={address}
              aria-current={kind === current ? 'page' : undefined}
              className="inline-flex min-h-11 items-center link aria-[current]:font-bold"
            >
              {sources.kinds[kind].title}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

/** A publication. A dead address leads nowhere, but stands there: archives may know it. */
function Entry({ locale, publication }: { locale: Locale; publication: Publication }) {
  const { id, url, dead, citedBy } = publication
  const { sources } = messagesOf(locale)
  return (
    <li id={id} className="target:bg-mark">
      <p>
        <SourceText source={dead ? { ...publication, url: undefined } : publication} />
      </p>
      {dead && (
        <p>
          {fill(sources.dead, { day: formatDay(dead, locale) })} <span className="break-all text-muted">{url}</span>
        </p>
      )}
      <p className="text-sm text-muted">
        {sources.citedIn}{' '}
        {citedBy.map(({ title, address }, index) => (
          <Fragment key={address}>
            {index > 0 && ' · '}
            <a href={address} className="link">
              {title}
            </a>
          </Fragment>
        ))}
      </p>
    </li>
  )
}
