import type { Locale } from '@/lib/i18n/locales'
import { messagesOf } from '@/lib/i18n/messages'
import { routes } from '@/lib/routes'

/**
 * A plain form that leads to the search page. The field has no name, so that without script nothing typed
 * can reach a server's log; with script, `public/page.js` hands the words over in the fragment.
 *
 * @param placeholder examples of what may be sought, where they are not those of every page
 */
export function SearchForm({ locale, id, placeholder }: { locale: Locale; id: string; placeholder?: string }) {
  const { search } = messagesOf(locale)
  return (
    <form action={routes.search(locale)} role="search" data-search className="flex w-full max-w-xl print:hidden">
      <label htmlFor={id} className="sr-only">
        {search.label}
      </label>
      <input
        id={id}
        type="search"
        maxLength={200}
        placeholder={placeholder ?? search.placeholder}
        autoComplete="off"
        className="min-h-12 min-w-0 grow rounded-s-md border border-e-0 border-line-strong bg-surface px-4 placeholder:text-muted"
      />
      <button className="min-h-12 rounded-e-md bg-accent px-5 font-semibold text-on-accent hover:bg-accent-strong">
        {search.submit}
      </button>
    </form>
  )
}
