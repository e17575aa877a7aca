import { listAddress, untranslated, type Filter } from '@/lib/content/lists'
import { languageNameIn, type Locale } from '@/lib/i18n/locales'
import { messagesOf } from '@/lib/i18n/messages'
import { routes } from '@/lib/routes'

interface UntranslatedListProps {
  locale: Locale
  filter: Filter
  /** How many are named; the list in their own language has the rest. */
  most: number
}

/** The newest articles of a list that this language lacks, as links to the language that has them. */
export function UntranslatedList({ locale, filter, most }: UntranslatedListProps) {
  const articles = untranslated(locale, filter)
  const { list, card } = messagesOf(locale)
  const shown = articles.slice(0, most)
  const languages = [...new Set(articles.slice(most).map(article => article.locale))]
  if (articles.length === 0) return null
  return (
    <section className="mt-10 bg-sunken p-6">
      <h2 className="text-lg font-semibold">{list.elsewhere}</h2>
      <p className="mt-1 text-muted">{list.elsewhereSays}</p>
      <ul className="mt-4 grid gap-3">
        {shown.map(article => (
          <li key={article.slug}>
            <a
              lang={article.locale}
              hrefLang={article.locale}
              href={routes.article(article.locale, article.slug)}
              className="font-serif text-lg link"
            >
              {article.title}
            </a>{' '}
            <span className="text-sm whitespace-nowrap text-muted">
              ({card.only(languageNameIn(locale, article.locale))})
            </span>
          </li>
        ))}
        {languages.map(language => (
          <li key={language}>
            <a href={listAddress(language, filter)} lang={language} hrefLang={language} className="font-semibold link">
              {messagesOf(language).list.allHere}
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}
