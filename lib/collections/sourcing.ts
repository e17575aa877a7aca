import { findArticle } from '../content/articles'
import { familiesIn, goodsIn, listingsEdition, ordersCount, ordersIn, ordersSources } from '../goods/read'
import type { Edition } from '../editions'
import { listedGoods } from '../goods/listed-goods'
import { helpCountries, helpWords, type HelpWords } from '../helplines/help-countries'
import { languageName, locales, type Locale } from '../i18n/locales'
import { messagesOf } from '../i18n/messages'
import { lawsIn } from '../laws/read'
import { toolLaws } from '../laws/tool-laws'
import { metadataOf } from '../metadata'
import { routes, sourcingFactsFile } from '../routes'
import type { SourcingFacts, SupplierQuestion } from '../sourcing/facts'
import { countryName } from '../taxonomy/countries'
import { knownCountries } from './dossier'
import { singlePage } from './route'

/** The questions to a supplier, each with the hub's articles that it rests on. */
const questionArticles = {
  map: ['oecd-due-diligence-guidance'],
  agencies: ['supplier-toolkit-forced-labour', 'iom-iris-ethical-recruitment'],
  fees: ['fair-recruitment-employer-pays'],
  repay: ['remediation-fee-repayment'],
  documents: ['ilo-indicators-of-forced-labour', 'supplier-toolkit-forced-labour'],
  leave: ['ilo-indicators-of-forced-labour', 'supplier-toolkit-forced-labour'],
  pay: ['ilo-indicators-of-forced-labour', 'supplier-toolkit-forced-labour'],
  hours: ['ilo-indicators-of-forced-labour'],
  voice: ['oecd-due-diligence-guidance', 'un-guiding-principles'],
  children: ['us-list-of-goods-2024', 'oecd-due-diligence-guidance'],
  remedy: ['supplier-toolkit-forced-labour', 'remediation-fee-repayment'],
  price: ['oecd-due-diligence-guidance', 'supplier-toolkit-forced-labour'],
} as const

/** An article in a language, or else in another that has it. */
const articleIn = (locale: Locale, slug: string): SupplierQuestion['articles'] =>
  [locale, ...locales.filter(other => other !== locale)]
    .flatMap(other => findArticle(other, slug) ?? [])
    .slice(0, 1)
    .map(({ locale: language, title }) => ({
      title,
      address: routes.article(language, slug),
      ...(language !== locale && { language: languageName(language) }),
    }))

/** What to ask a supplier. */
export function supplierQuestions(locale: Locale): SupplierQuestion[] {
  const { questions } = messagesOf(locale).sourcing
  return Object.entries(questionArticles).map(([id, slugs]) => ({
    id,
    says: questions[id as keyof typeof questionArticles],
    articles: slugs.flatMap(slug => articleIn(locale, slug)),
  }))
}

/** All that a sheet can be made of. */
export function sourcingFacts(locale: Locale): SourcingFacts {
  const byLaw = new Map(lawsIn(locale).map(law => [law.slug, law]))
  return {
    listed: listedGoods(locale),
    goods: goodsIn(locale).map(({ id, name, family }) => ({ id, name, family })),
    families: familiesIn(locale).map(({ id, name }) => ({ id, name })),
    countries: knownCountries(locale).map(code => ({ code, name: countryName(code, locale) })),
    orders: ordersIn(locale),
    count: ordersCount(locale),
    ordersSources: ordersSources(locale),
    laws: toolLaws(locale).map(law => {
      const { kind = 'list', origins } = byLaw.get(law.slug) ?? {}
      return { ...law, kind, origins }
    }),
    help: helpCountries(locale),
    questions: supplierQuestions(locale),
  }
}

/** What the page of the sheet is given. */
export interface SourcingPage {
  edition: Edition
  questions: SupplierQuestion[]
  helpWords: HelpWords
}

/** The sheet on goods and places, with all that it can be made of beside it. */
export const sourcing = singlePage<SourcingPage>({
  kind: 'tool',
  answer: locale => {
    const { title, lead } = messagesOf(locale).sourcing
    return { kind: 'tool', title, says: lead }
  },
  address: routes.sourcing,
  template: 'list',
  pack: 'places',
  hasNoSearch: true,
  menu: [{ group: 'companies', room: 'sourcing' }],
  title: locale => messagesOf(locale).sourcing.title,
  beside: locale => [[sourcingFactsFile(locale), JSON.stringify(sourcingFacts(locale))]],
  head: facts => {
    const { title, lead } = messagesOf(facts.locale).sourcing
    return metadataOf({ ...facts, title, summary: lead })
  },
  data: locale => ({
    edition: listingsEdition(locale),
    questions: supplierQuestions(locale),
    helpWords: helpWords(locale),
  }),
})
