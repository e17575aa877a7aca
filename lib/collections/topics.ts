import { topicGroups, type TopicGroup } from '../../content/schema/values'
import { facetLinks, type FacetLink } from '../content/facets'
import { messagesOf } from '../i18n/messages'
import { metadataOf } from '../metadata'
import { routes } from '../routes'
import { descriptionOf, termOf } from '../taxonomy/labels'
import type { Collection } from './collection'
import { singlePage } from './route'

/** A topic with what it holds, in a sentence. */
export interface TopicLink extends FacetLink {
  says?: string
}

/** What the page of all topics is given: those that have articles, group by group, and at last those without one. */
export interface TopicsPage {
  groups: { group?: TopicGroup; links: TopicLink[] }[]
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
    const links = facetLinks(locale, {}, 'topic').map(link => {
      const { group } = termOf('topic', link.value)
      return { group, link: { ...link, says: descriptionOf('topic', link.value, locale) } }
    })
    return {
      groups: [...topicGroups, undefined].flatMap(group => {
        const own = links.filter(one => one.group === group).map(({ link }) => link)
        return own.length > 0 ? [{ group, links: own }] : []
      }),
    }
  },
})

/** All topics on one page. */
export const topicsCollection = { routes: { topics } } satisfies Collection
