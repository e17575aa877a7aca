import { languageOf, type Locale } from '@/lib/i18n/locales'
import { messagesOf } from '@/lib/i18n/messages'

/**
 * The way out, in the same place on every page: a plain link, so that it works in any browser. With script,
 * `public/page.js` covers the page at once and takes it out of the history's last place, and the Shift key pressed
 * three times does the same; the texts it says then stand here, in the page's language.
 */
export function QuickExit({ locale }: { locale: Locale }) {
  const { label, loading, two, one, expired } = messagesOf(locale).exit
  return (
    <div>
      <a
        href={languageOf(locale).exit}
        rel="noreferrer external"
        data-exit={loading}
        className="inline-flex min-h-11 items-center rounded-md border-2 border-ink bg-surface px-3 font-bold hover:bg-ink hover:text-paper"
      >
        {label}
      </a>
      <span role="status" data-two={two} data-one={one} data-expired={expired} className="sr-only" />
    </div>
  )
}
