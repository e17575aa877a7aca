import { articlesIn, type Article } from '../content/articles'
import { fill } from '../i18n/fill'
import { defaultLocale, languageName, locales, type Locale } from '../i18n/locales'
import { messagesOf } from '../i18n/messages'
import { routes } from '../routes'
import { site } from '../site'
import { labelOf } from '../taxonomy/labels'
import { slugsOf } from '../taxonomy/terms'
import { blocks } from './article-text'

/*
 * llms.txt (llmstxt.org): what the hub is and where its words are as plain text, for programs that answer
 * questions. What they repeat, people act on; so they are told first how to repeat it.
 */

/** Of the whole hub: what it is, on what terms, and the index of each language. */
export function hubIndex(): string {
  const messages = messagesOf(defaultLocale)
  const terms = { licence: site.contentLicence.name, url: site.contentLicence.url }
  return blocks([
    `# ${site.name}`,
    `> ${messages.tagline}. ${messages.home.lead}`,
    messages.plainText.terms.map(term => fill(term, terms)).join('\n\n'),
    `## ${messages.plainText.languages}`,
    locales
      .filter(locale => articlesIn(locale).length > 0)
      .map(locale => {
        const count = fill(messages.articleCount, { count: articlesIn(locale).length })
        return `- [${languageName(locale)}](${site.url}${routes.text(routes.articles(locale))}): ${count}`
      })
      .join('\n'),
    `## ${messages.plainText.pages}`,
    [
      [messages.help.title, messages.plainText.help, routes.help(defaultLocale)],
      [messages.search.title, messages.searchPage.summary, routes.search(defaultLocale)],
      [messages.list.all, messages.list.allSummary, routes.articles(defaultLocale)],
    ]
      .map(([title, says, address]) => `- [${title}](${site.url}${address}): ${says}`)
      .join('\n'),
  ])
}

/** Of one language: every article, under the first of its types. */
export function languageIndex(locale: Locale): string {
  const messages = messagesOf(locale)
  const sections = slugsOf('types').flatMap(type => {
    const articles = articlesIn(locale).filter(article => article.types[0] === type)
    return articles.length > 0 ? [`## ${labelOf('type', type, locale)}`, articles.map(entry).join('\n')] : []
  })
  return blocks([`# ${site.name}: ${languageName(locale)}`, `> ${messages.tagline}`, ...sections])
}

function entry({ locale, slug, title, summary, licence }: Article): string {
  const ownLicence = licence === site.contentLicence ? '' : ` ${messagesOf(locale).article.licence} ${licence.name}.`
  return `- [${title}](${site.url}${routes.text(routes.article(locale, slug))}): ${summary}${ownLicence}`
}
