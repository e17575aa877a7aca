import type { Locale } from '@/lib/i18n/locales'
import { messagesOf } from '@/lib/i18n/messages'
import { routes } from '@/lib/routes'

interface SearchFormProps {
  locale: Locale
  id: string
  placeholder?: string
  isInBar?: true
}

/**
 * A plain form that leads to the search page. The field has no name, so that without script nothing typed
 * can reach a server's log; with script, `public/page.js` hands the words over in the fragment.
 *
 * @param placeholder examples of what may be sought, where they are not those of every page
 * @param isInBar whether it stands in the bar of every page, which has less room: its button has a sign in the place of
 *   a word, and on a phone suggestions are as wide as the bar
 */
export function SearchForm({ locale, id, placeholder, isInBar }: SearchFormProps) {
  const { search } = messagesOf(locale)
  const height = isInBar ? 'min-h-11' : 'min-h-12'
  const place = isInBar ? 'min-w-0 grow basis-0 md:relative' : 'relative w-full print:hidden'
  return (
    <form action={routes.search(locale)} role="search" data-search className={`flex max-w-xl ${place}`}>
      <label htmlFor={id} className="sr-only">
        {search.label}
      </label>
      <input
        id={id}
        type="search"
        maxLength={200}
        placeholder={placeholder ?? search.placeholder}
        autoComplete="off"
        className={`${height} w-full min-w-0 grow rounded-s-md border border-e-0 border-line-strong bg-surface px-3 placeholder:text-muted`}
      />
      <button
        aria-label={search.submit}
        className={`${height} rounded-e-md bg-accent px-4 font-semibold text-on-accent hover:bg-accent-strong`}
      >
        {isInBar ? '»' : search.submit}
      </button>
    </form>
  )
}
