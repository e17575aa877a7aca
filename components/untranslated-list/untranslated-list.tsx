import type { Untranslated } from '@/lib/collections/lists'
import { fill } from '@/lib/i18n/fill'
import { languageNameIn } from '@/lib/i18n/language-name'
import { type Locale } from '@/lib/i18n/locales'
import { messagesOf } from '@/lib/i18n/messages'
import { routes } from '@/lib/routes'

interface UntranslatedListProps {
  locale: Locale
  articles: Untranslated
}

/** The newest articles of a list that this language lacks, as links to the language that has them. */
export function UntranslatedList({ locale, articles: { shown, rest } }: UntranslatedListProps) {
  const { list, card } = messagesOf(locale)
  if (shown.length === 0) return null
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
              ({fill(card.only, { language: languageNameIn(locale, article.locale) })})
            </span>
          </li>
        ))}
        {rest.map(({ locale: language, href }) => (
          <li key={language}>
            <a href={href} lang={language} hrefLang={language} className="font-semibold link">
              {messagesOf(language).list.allHere}
            </a>
          </li>
        ))}
      </ul>
    </section>
  )
}
