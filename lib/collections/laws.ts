import { lawDatesTable, lawsTable } from '../api/tables/laws'
import { joinWords, type Collection } from './collection'
import { alternatesOfAll } from '../content/alternates'
import { conditionWords, obligationsIn, placeName, type Obligation } from '../obligations/read'
import { newest } from '../dates'
import type { Locale } from '../i18n/locales'
import { messagesOf } from '../i18n/messages'
import { metadataOf, withFeed } from '../metadata'
import { obligationFiles } from '../obligations/files'
import { toolLaws, type ToolLaw } from '../obligations/tool-laws'
import { thresholdsOf, type ConditionWords } from '../obligations/words'
import { routes } from '../routes'
import { singlePage, type Page, type Route } from './route'

/** A law with what its rule and place are in words. */
export interface LawInWords extends Omit<Obligation, 'article'> {
  place: string
  thresholds: string[]
  /** The hub's article about it. */
  article?: { locale: Locale; slug: string; title: string }
}

function inWords(law: Obligation): LawInWords {
  const { locale, jurisdiction, rule, article } = law
  return {
    ...law,
    place: placeName(jurisdiction, locale),
    thresholds: thresholdsOf(rule, conditionWords(locale)),
    article: article && { locale: article.locale, slug: article.slug, title: article.title },
  }
}

/** What the page of all laws is given. */
export interface LawsPage {
  laws: LawInWords[]
}

const changedOf = ({ changes }: Obligation) => changes[0]?.day

const obligations = singlePage({
  address: routes.obligations,
  template: 'tool',
  menus: ['footer'],
  title: locale => messagesOf(locale).obligations.title,
  changed: locale => newest(obligationsIn(locale).map(changedOf)),
  beside: obligationFiles,
  head: facts => {
    const { title, summary } = messagesOf(facts.locale).obligations
    return withFeed(metadataOf({ ...facts, title, summary }), routes.obligationChanges(facts.locale))
  },
  data: (locale): LawsPage => ({ laws: obligationsIn(locale).map(inWords) }),
})

/** A page for every law that binds companies. */
const obligation: Route<LawInWords> = {
  template: 'tool',
  pages: locale =>
    obligationsIn(locale).map((law): Page<LawInWords> => {
      const { slug, name, bound } = law
      const facts = {
        locale,
        address: routes.obligation(locale, slug),
        alternates: alternatesOfAll(other => routes.obligation(other, slug)),
      }
      return {
        ...facts,
        title: name,
        changed: changedOf(law),
        packs: ['rest'],
        head: () => metadataOf({ ...facts, title: name, summary: bound.says }),
        data: () => inWords(law),
      }
    }),
}

/** What the tool that tells which laws bind a company is given. */
export interface LawsTool {
  conditionWords: ConditionWords
  tool: ToolLaw[]
  laws: LawInWords[]
}

const obligationsTool = singlePage({
  address: routes.obligationsTool,
  template: 'tool',
  pack: 'basic',
  hasNoSearch: true,
  title: locale => messagesOf(locale).obligations.app.title,
  head: facts => {
    const { title, lead } = messagesOf(facts.locale).obligations.app
    return metadataOf({ ...facts, title, summary: lead })
  },
  data: (locale): LawsTool => ({
    conditionWords: conditionWords(locale),
    tool: toolLaws(locale),
    laws: obligationsIn(locale).map(inWords),
  }),
})

/** The laws that bind companies, and the tool that asks which do. */
export const laws = {
  room: 'obligations',
  routes: { obligations, obligation, obligationsTool },
  tables: [lawsTable, lawDatesTable],
  searched: locale =>
    obligationsIn(locale).map(({ slug, name, short, jurisdiction, bound, asks, dates, penalties }) => ({
      title: name,
      text: joinWords(
        short,
        placeName(jurisdiction, locale),
        bound.says,
        ...[...asks, ...dates].map(({ says }) => says),
        penalties.says,
      ),
      address: routes.obligation(locale, slug),
    })),
} satisfies Collection
