import type { ReactNode } from 'react'
import { Logo } from '@/components/logo/logo'
import { QuickExit } from '@/components/quick-exit/quick-exit'
import { Rooms } from '@/components/rooms/rooms'
import { SearchForm } from '@/components/search-form/search-form'
import type { LanguageLink, Navigation } from '@/lib/collections/navigation'
import type { Page } from '@/lib/collections/route'
import { formatDay } from '@/lib/dates'
import { fill } from '@/lib/i18n/fill'
import { defaultLocale, languageName, type Locale } from '@/lib/i18n/locales'
import { messagesOf } from '@/lib/i18n/messages'
import { translationOf } from '@/lib/i18n/translation'
import type { Licence } from '@/lib/licences'
import { routes } from '@/lib/routes'
import { site } from '@/lib/site'

interface PageFrameProps {
  page: Pick<Page, 'locale' | 'address' | 'changed' | 'licence' | 'hasNoSearch' | 'translation'>
  navigation: Navigation
  children: ReactNode
}

/** What every page has around its content: the way past it, the name, the ways on, the languages, the small print. */
export function PageFrame({ page, navigation, children }: PageFrameProps) {
  const { locale, address, changed, licence } = page
  return (
    <>
      <a href="#content" className="skip">
        {messagesOf(locale).skipToContent}
      </a>
      <Header page={page} navigation={navigation} />
      <main id="content" tabIndex={-1} className="wrap outline-none">
        {/* On paper there is no bar: what is handed over says whose it is, where it stands, of which day it is, and what may be done with it. */}
        <p aria-hidden="true" className="hidden text-sm print:block">
          <b>{site.name}</b> · {site.url + address} · {changed && `${formatDay(changed, locale)} · `}
          {licenceLine(locale, licence)}
        </p>
        {children}
        <MissingLanguages languages={navigation.languages} />
        <Provenance page={page} languages={navigation.languages} />
      </main>
      <Footer locale={locale} licence={licence}>
        <Rooms locale={locale} menu={navigation.menu} address={address} here={navigation.here} />
      </Footer>
    </>
  )
}

/**
 * One row, which stays in sight with the way out at its end. On a narrow screen there are two, and the first stays: a
 * phone has no room for both. The way out comes before menu and search to those who go by keyboard, at any width.
 */
export function Header({ page, navigation }: Omit<PageFrameProps, 'children'>) {
  const { locale, address, hasNoSearch } = page
  const { menu, navigation: names } = messagesOf(locale)
  return (
    <header className="bar">
      <div className="bar-top">
        <a href={routes.home(locale)} className="flex min-h-11 items-center gap-2 font-bold md:text-lg">
          <Logo className="size-7" />
          <span className="max-[22rem]:sr-only">{site.name}</span>
        </a>
        <a href={routes.help(locale)} className="inline-flex min-h-11 items-center font-semibold link-quiet">
          {names.help}
        </a>
        <QuickExit locale={locale} />
      </div>
      <div className="bar-rest">
        <details data-menu>
          <summary>{menu.label}</summary>
          <nav aria-label={names.main}>
            <Rooms locale={locale} menu={navigation.menu} address={address} here={navigation.here} />
          </nav>
        </details>
        {!hasNoSearch && navigation.isSearched && <SearchForm locale={locale} id="search-header" isInBar />}
        <Languages label={names.languages} languages={navigation.languages} />
      </div>
    </header>
  )
}

/** So many fit into the bar of a phone beside the search; more are folded. */
const mostInBar = 1

function Languages({ label, languages }: { label: string; languages: LanguageLink[] }) {
  const links = languages.map(language => <Language key={language.locale} {...language} />)
  return languages.length > mostInBar ? (
    <details data-menu className="ms-auto">
      <summary>{label}</summary>
      <nav aria-label={label} className="wrap flex flex-wrap gap-x-6 py-2">
        {links}
      </nav>
    </details>
  ) : (
    <nav aria-label={label} className="ms-auto flex gap-x-4">
      {links}
    </nav>
  )
}

/** The way to another language says in that language where it lacks the page. */
const Language = ({ locale, href, isOther }: LanguageLink) => (
  <a
    href={href}
    lang={locale}
    hrefLang={locale}
    title={isOther && messagesOf(locale).missing.notice}
    className={`inline-flex min-h-11 items-center link-quiet ${isOther ? 'text-muted' : ''}`}
  >
    {languageName(locale)}
  </a>
)

/** Says below the content, in each language that lacks this page, that it does, and what is nearest there: an aside, no word of the page. */
function MissingLanguages({ languages }: { languages: LanguageLink[] }) {
  const missing = languages.filter(({ isOther }) => isOther)
  if (missing.length === 0) return null
  return (
    <aside role="note" className="mt-12 text-sm text-muted print:hidden">
      {missing.map(({ locale, href }) => {
        const { missing: says } = messagesOf(locale)
        return (
          <p key={locale} lang={locale} className="border-s-4 border-line-strong ps-3">
            {says.notice}{' '}
            <a href={href} hrefLang={locale} className="link">
              {says.nearest}
            </a>
          </p>
        )
      })}
    </aside>
  )
}

/** How the words of a translated page came about, and the way to the original; of a translation nobody has checked, that too. */
function Provenance({ page, languages }: { page: PageFrameProps['page']; languages: LanguageLink[] }) {
  const { locale, translation = translationOf(locale) } = page
  if (!translation || translation === 'said') return null
  const { translation: words } = messagesOf(locale)
  const original = languages.find(language => language.locale === defaultLocale && !language.isOther)
  return (
    <p role="note" className="mt-12 text-sm text-muted print:mt-1">
      {fill(words[translation.by], { day: formatDay(translation.on, locale) })}{' '}
      {translation.outdated && (
        <strong>{fill(words.changed, { day: formatDay(translation.outdated, locale) })} </strong>
      )}
      {original && (
        <>
          {words.original}{' '}
          <a href={original.href} lang={original.locale} hrefLang={original.locale} className="link">
            {languageName(original.locale)}
          </a>
        </>
      )}
    </p>
  )
}

/** What the words of a page are under; where it is no article's, those of the articles that it shows may be under another. */
function licenceLine(locale: Locale, licence: Licence | undefined): string {
  const { footer } = messagesOf(locale)
  return licence
    ? fill(footer.licence, { name: licence.name })
    : `${fill(footer.licence, { name: site.contentLicence.name })}, ${footer.otherLicences}`
}

interface FooterProps {
  locale: Locale
  licence: Licence | undefined
  children: ReactNode
}

function Footer({ locale, licence, children }: FooterProps) {
  const { footer, menu } = messagesOf(locale)
  return (
    <footer className="later mt-20 border-t-4 border-blaze bg-sunken print:hidden">
      <div className="wrap py-10">
        <nav aria-label={menu.footer}>{children}</nav>
        <p className="mt-6 border-t border-line pt-4 text-sm text-muted">
          {footer.says} {footer.privacy}{' '}
          <a rel="license" href={(licence ?? site.contentLicence).url} className="link">
            {licenceLine(locale, licence)}
          </a>
        </p>
      </div>
    </footer>
  )
}
