import { readers, type ReaderId } from '../../content/schema/values'
import { articlesIn, type Article } from '../content/articles'
import { filterArticles } from '../content/lists'
import { countryName } from '../taxonomy/countries'
import { figuresIn } from '../figures/read'
import { formatValue } from '../figures/format-value'
import { goodName } from '../goods/read'
import { helpIn } from '../helplines/read'
import { fill } from '../i18n/fill'
import { messagesOf } from '../i18n/messages'
import { lawsOf } from '../laws/read'
import { routes } from '../routes'
import type { Filter } from '../taxonomy/facets'
import { labelOf } from '../taxonomy/labels'
import type { Lead } from './article-lines'

/** Where one kind of reader goes from an article, besides the page that is theirs. */
export interface NextStep {
  reader: ReaderId
  leads: Lead[]
}

/** What of an article tells that a reader came for it. Whether they are in danger no article tells: workers always have a way on. */
const topicsOf: Record<Exclude<ReaderId, 'workers'>, readonly string[]> = {
  inspectors: ['indicators', 'labour-inspection', 'law-enforcement', 'identification-referral', 'capacity-building'],
  companies: [
    'employers',
    'due-diligence',
    'supply-chains',
    'fair-recruitment',
    'recruitment-agencies',
    'public-procurement',
    'corporate-reporting',
    'trade-measures',
    'company-benchmarks',
    'grievance-mechanisms',
  ],
  caseworkers: [
    'identification-referral',
    'trauma-informed-practice',
    'lived-experience',
    'access-to-justice',
    'remedy',
    'sexual-exploitation',
    'child-labour',
    'displacement',
  ],
  press: ['statistics'],
}

/** So many ways a reader gets at once; more would be a list to choose from. */
const most = 2

/**
 * Where readers of each kind go from an article: derived from its types, topics, indicators, countries, goods and laws,
 * and from the figures in its text. A kind that the article has nothing for is not among them.
 */
export function nextStepsOf(article: Article): NextStep[] {
  const has = (reader: Exclude<ReaderId, 'workers'>) => article.topics.some(topic => topicsOf[reader].includes(topic))
  const leadsOf: Record<ReaderId, () => Lead[]> = {
    workers: () => helpOf(article),
    inspectors: () =>
      article.indicators.length > 0 || has('inspectors') ? [checklistOf(article), ...indicatorsOf(article)] : [],
    companies: () => {
      const named = [...lawLeads(article), ...goodLeads(article)]
      return named.length > 0 || has('companies') ? [...named.slice(0, 1), ...toolsOf(article)] : []
    },
    caseworkers: () => (article.types.includes('good-practices') || has('caseworkers') ? practicesOf(article) : []),
    press: () =>
      article.types.includes('publications') || (article.stated ?? []).length > 0 || has('press')
        ? figureLeads(article)
        : [],
  }
  return readers
    .map(reader => ({ reader, leads: leadsOf[reader]().slice(0, most) }))
    .filter(({ leads }) => leads.length > 0)
}

/** Whom to call in its countries, as far as that is known; else where every country is. */
function helpOf({ locale, countries }: Article): Lead[] {
  const { article, help } = messagesOf(locale)
  const known = new Set(helpIn(locale).map(({ code }) => code))
  const own = countries
    .filter(code => known.has(code))
    .map(code => ({
      title: fill(help.inCountry, { country: countryName(code, locale) }),
      address: routes.countryHelp(locale, code),
    }))
  return own.length > 0 && own.length <= most ? own : [{ title: article.next.allHelp, address: routes.help(locale) }]
}

const checklistOf = ({ locale }: Article): Lead => ({
  title: messagesOf(locale).indicators.checklist,
  address: routes.checklist(locale),
})

/** The sign that it speaks of; an article on many speaks of none in particular. */
const indicatorsOf = ({ locale, indicators }: Article): Lead[] =>
  indicators.length > 3
    ? [{ title: messagesOf(locale).indicators.title, address: routes.indicators(locale) }]
    : indicators.slice(0, 1).map(indicator => ({
        title: labelOf('indicator', indicator, locale),
        address: routes.indicator(locale, indicator),
      }))

const lawLeads = (article: Article): Lead[] =>
  lawsOf(article).map(({ slug, name }) => ({ title: name, address: routes.law(article.locale, slug) }))

const goodLeads = ({ locale, goods = [] }: Article): Lead[] =>
  goods.map(id => ({ title: goodName(locale, id), address: routes.good(locale, id) }))

/** What is bought and from where, if the article is about goods; else which laws bind. */
const toolsOf = ({ locale, goods = [] }: Article): Lead[] => {
  const { laws, menu } = messagesOf(locale)
  return goods.length > 0
    ? [{ title: menu.rooms.sourcing.label, address: routes.sourcing(locale) }]
    : [{ title: laws.app.title, address: routes.lawsTool(locale) }]
}

/** What has worked in its region, or anywhere, as far as there are articles on that. */
function practicesOf({ locale, regions }: Article): Lead[] {
  const type = 'good-practices'
  const practices = labelOf('type', type, locale)
  const region = regions.length === 1 ? regions[0] : undefined
  const isListed = (filter: Filter) => filterArticles(articlesIn(locale), filter).length > 0
  if (region && region !== 'global' && isListed({ region, type }))
    return [
      { title: `${practices}: ${labelOf('region', region, locale)}`, address: routes.regionType(locale, region, type) },
    ]
  return isListed({ type }) ? [{ title: practices, address: routes.type(locale, type) }] : []
}

/** The figures that its text states, each to be cited by itself; where there are none, all that the hub has. */
function figureLeads({ locale, stated = [] }: Article): Lead[] {
  const { figures } = messagesOf(locale)
  const ids = stated.map(({ figure }) => figure)
  const own = figuresIn(locale)
    .filter(({ id }) => ids.includes(id))
    .map(({ id, value, unit, what }) => ({
      title: formatValue(value, unit, locale),
      says: what,
      address: routes.figure(locale, id),
    }))
  return own.length > 0 ? own : [{ title: figures.title, address: routes.figures(locale) }]
}
