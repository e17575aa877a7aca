import { facetLinks, type FacetLink } from '../content/facets'
import { messagesOf } from '../i18n/messages'
import { metadataOf } from '../metadata'
import { routes } from '../routes'
import { termOf } from '../taxonomy/labels'
import { sectorSlugs } from '../taxonomy/terms'
import type { Collection } from './collection'
import { singlePage } from './route'

/** A topic with what it holds, in a sentence. */
export interface TopicLink extends FacetLink {
  says?: string
}

/** What the page of all topics is given: those that have articles, sectors of the economy apart. */
export interface TopicsPage {
  subjects: TopicLink[]
  sectors: TopicLink[]
}

const topics = singlePage({
  address: routes.topics,
  template: 'list',
  menu: [{ group: 'look', room: 'topics' }],
  title: locale => messagesOf(locale).topics.title,
  head: facts => {
    const { title, summary } = messagesOf(facts.locale).topics
    return metadataOf({ ...facts, title, summary })
  },
  data: (locale): TopicsPage => {
    const links = facetLinks(locale, {}, 'topic').map(link => ({
      ...link,
      says: termOf('topic', link.value).description?.[locale],
    }))
    const sectors = new Set(sectorSlugs())
    return {
      subjects: links.filter(({ value }) => !sectors.has(value)),
      sectors: links.filter(({ value }) => sectors.has(value)),
    }
  },
})

/** All topics on one page. */
export const topicsCollection = { routes: { topics } } satisfies Collection
