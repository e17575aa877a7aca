import type { Locale } from '../i18n/locales'
import { messagesOf } from '../i18n/messages'
import { routes } from '../routes'
import { screeningWords } from '../screening/read-words'
import { articlesIn } from './articles'
import { describeList } from './describe'
import { helpIn } from '../helplines/read'
import { listPagesIn } from './lists'
import { obligationsIn } from '../obligations/read'
import { pagesIn } from './pages'

/** An address of the hub and what stands there. */
export interface SiteAddress {
  address: string
  title: string
}

/** Every page of a language, later pages of lists left out. */
export function addressesIn(locale: Locale): SiteAddress[] {
  const messages = messagesOf(locale)
  const lists = [...listPagesIn(locale).values()].filter(list => list.page === 1)
  return [
    { address: routes.home(locale), title: messages.home.name },
    { address: routes.search(locale), title: messages.search.title },
    ...articlesIn(locale).map(({ slug, title }) => ({ address: routes.article(locale, slug), title })),
    { address: routes.indicators(locale), title: messages.indicators.title },
    { address: routes.regions(locale), title: messages.regions.title },
    ...lists.map(({ address, filter }) => ({ address, title: describeList(locale, filter).title })),
    { address: routes.glossary(locale), title: messages.glossary.title },
    { address: routes.figures(locale), title: messages.figures.title },
    { address: routes.corrections(locale), title: messages.corrections.title },
    { address: routes.screening(locale), title: screeningWords(locale).page.title },
    { address: routes.offline(locale), title: messages.offline.title },
    { address: routes.obligations(locale), title: messages.obligations.title },
    { address: routes.obligationsTool(locale), title: messages.obligations.app.title },
    ...obligationsIn(locale).map(({ slug, name }) => ({ address: routes.obligation(locale, slug), title: name })),
    { address: routes.data(locale), title: messages.footer.data },
    { address: routes.help(locale), title: messages.help.title },
    ...helpIn(locale).map(({ code, country }) => ({
      address: routes.countryHelp(locale, code),
      title: messages.help.inCountry(country),
    })),
    ...pagesIn(locale).map(({ slug, title }) => ({ address: routes.page(locale, slug), title })),
  ]
}
