import type { ReactNode } from 'react'
import { Blaze } from '@/components/blaze/blaze'
import { QuickExit } from '@/components/quick-exit/quick-exit'
import { SearchForm } from '@/components/search-form/search-form'
import type { Navigation, NavigationLink } from '@/lib/collections/navigation'
import type { Page } from '@/lib/collections/route'
import type { Alternates } from '@/lib/content/alternates'
import { locales, type Locale } from '@/lib/i18n/locales'
import { languageName, messagesOf } from '@/lib/i18n/messages'
import type { Licence } from '@/lib/licences'
import { routes } from '@/lib/routes'
import { site } from '@/lib/site'

interface PageFrameProps {
  page: Pick<Page, 'locale' | 'alternates' | 'licence' | 'hasNoSearch'>
  navigation: Navigation
  children: ReactNode
}

/** What every page has around its content: the way past it, the name, the ways on, the languages, the small print. */
export function PageFrame({ page, navigation, children }: PageFrameProps) {
  const { locale, alternates, licence, hasNoSearch } = page
  const messages = messagesOf(locale)
  return (
    <>
      <a
        href="#content"
        className="sr-only focus:not-sr-only focus:absolute focus:start-2 focus:top-1 focus:z-20 focus:bg-surface focus:px-4 focus:py-3"
      >
        {messages.skipToContent}
      </a>
      {/* Stays in sight, so that the way out is always in the same place. */}
      <header className="sticky top-0 z-10 border-b border-line bg-paper print:hidden">
        <div className="wrap flex items-center justify-between gap-x-4 py-1">
          <a href={routes.home(locale)} className="flex min-h-11 items-center gap-2.5 text-lg font-bold">
            <Blaze className="size-7" />
            {site.name}
          </a>
          <QuickExit locale={locale} />
        </div>
      </header>
      <div className="border-b border-line print:hidden">
        <div className="wrap flex flex-wrap items-center gap-x-8 py-1">
          <nav aria-label={messages.navigation.main}>
            <ul className="flex flex-wrap gap-x-4 sm:gap-x-6">
              <NavLinks links={navigation.main} />
            </ul>
          </nav>
          <LanguageLinks locale={locale} alternates={alternates} />
        </div>
        {!hasNoSearch && (
          <div className="wrap pb-4">
            <SearchForm locale={locale} id="search-header" />
          </div>
        )}
      </div>
      <main id="content" tabIndex={-1} className="wrap outline-none">
        <MissingLanguages locale={locale} alternates={alternates} />
        {children}
        {/* On paper there is no bar with an address: what is handed over says where it comes from. */}
        <p className="mt-8 hidden border-t border-line pt-3 text-sm text-muted print:block print:break-before-avoid">
          {site.name} · <span className="break-all">{site.url + (alternates[locale] ?? routes.home(locale))}</span> ·{' '}
          {licenceLine(locale, licence)}
        </p>
      </main>
      <Footer locale={locale} licence={licence} links={navigation.footer} />
    </>
  )
}

const NavLinks = ({ links }: { links: NavigationLink[] }) =>
  links.map(({ href, label }) => (
    <li key={href}>
      <a href={href} className="inline-flex min-h-11 items-center link-quiet">
        {label}
      </a>
    </li>
  ))

function LanguageLinks({ locale, alternates }: { locale: Locale; alternates: Alternates }) {
  return (
    <nav aria-label={messagesOf(locale).navigation.languages} className="ms-auto">
      <ul className="flex gap-x-5">
        {locales.map(other => (
          <li key={other}>
            <a
              href={alternates[other] ?? routes.home(other)}
              lang={other}
              hrefLang={other}
              aria-current={other === locale ? 'true' : undefined}
              className="inline-flex min-h-11 items-center link-quiet aria-[current]:font-bold"
            >
              {languageName(other)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

/** Says in each language that lacks this page that it does, and where that language begins: an aside, no word of the page. */
function MissingLanguages({ locale, alternates }: { locale: Locale; alternates: Alternates }) {
  const missing = locales.filter(other => other !== locale && !alternates[other])
  if (missing.length === 0) return null
  return (
    <aside role="note" className="text-sm text-muted print:hidden">
      {missing.map(other => {
        const { missing: says } = messagesOf(other)
        return (
          <p key={other} lang={other} className="mt-4 border-s-4 border-line-strong ps-3">
            {says.notice}{' '}
            <a href={routes.home(other)} hrefLang={other} className="link">
              {says.home}
            </a>
          </p>
        )
      })}
    </aside>
  )
}

/** What the words of a page are under; where it is no article's, those of the articles that it shows may be under another. */
function licenceLine(locale: Locale, licence: Licence | undefined): string {
  const { footer } = messagesOf(locale)
  return licence ? footer.licence(licence.name) : `${footer.licence(site.contentLicence.name)}, ${footer.otherLicences}`
}

interface FooterProps {
  locale: Locale
  licence: Licence | undefined
  links: NavigationLink[]
}

function Footer({ locale, licence, links }: FooterProps) {
  const { footer, navigation } = messagesOf(locale)
  return (
    <footer className="later mt-20 border-t-4 border-blaze bg-sunken print:hidden">
      <div className="wrap grid gap-6 py-10 md:grid-cols-[18rem_1fr]">
        <div className="grid gap-1">
          <p className="font-semibold">{footer.says}</p>
          <p>{footer.privacy}</p>
          <p>
            <a rel="license" href={(licence ?? site.contentLicence).url} className="link">
              {licenceLine(locale, licence)}
            </a>
          </p>
        </div>
        <nav aria-label={navigation.footer}>
          <ul className="flex flex-wrap gap-x-6 md:justify-end">
            <NavLinks links={links} />
          </ul>
        </nav>
      </div>
    </footer>
  )
}
