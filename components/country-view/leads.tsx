import type { ArticleLine as Line, Lead } from '@/lib/collections/article-lines'
import { fill } from '@/lib/i18n/fill'
import { languageNameIn } from '@/lib/i18n/language-name'
import { type Locale } from '@/lib/i18n/locales'
import { messagesOf } from '@/lib/i18n/messages'

/** Ways to other pages in a row, each with a word beside it. */
export function Leads({ leads }: { leads: Lead[] }) {
  return (
    <ul className="flex flex-wrap gap-x-5 print:gap-x-3">
      {leads.map(({ title, address, says }) => (
        <li key={address}>
          <a href={address} className="inline-block py-1.5 link print:py-0">
            {title}
          </a>
          {says && <span className="text-muted"> ({says})</span>}
        </li>
      ))}
    </ul>
  )
}

/** An article in a list of titles, with its types and day. */
export function ArticleLine({ article, locale }: { article: Line; locale: Locale }) {
  const { title, address, types, day, language } = article
  return (
    <li className="border-b border-line py-2 print:border-0 print:py-0">
      <a href={address} hrefLang={language} lang={language} className="font-serif text-lg link print:text-[1em]">
        {title}
      </a>{' '}
      <span className="text-sm text-muted print:text-[0.9em]">
        {types.join(', ')} · {day.slice(0, 4)}
        {language && ` · ${fill(messagesOf(locale).card.only, { language: languageNameIn(locale, language) })}`}
      </span>
    </li>
  )
}
