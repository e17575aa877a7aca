import type { Root } from 'mdast'
import { gfmToMarkdown } from 'mdast-util-gfm'
import { toMarkdown, type Handlers } from 'mdast-util-to-markdown'
import type { Original } from '../../content/schema/original'
import type { Article } from '../content/articles'
import { correctionsOf } from '../content/corrections'
import { formatDay } from '../dates'
import { messagesOf } from '../i18n/messages'
import { citedIds } from '../markup/citations'
import { parseBody } from '../markup/parse'
import { keptPart } from '../parts'
import { routes } from '../routes'
import { site } from '../site'

/**
 * An article as plain text, whole: for readers on the poorest connection, for programs that read aloud or
 * translate, and for machines that would otherwise pick the words out of a page. It is Markdown without its
 * escapes, which nobody should have to read.
 */
export const articleText = (article: Article): string => keptPart('texts', [article], () => textOf(article))

function textOf(article: Article): string {
  const { locale, original, licence } = article
  const messages = messagesOf(locale).article
  const tree = parseBody(article.body, article.markdown)
  const cited = citedIds(tree)
  const days = [
    `${messages.published} ${formatDay(article.published, locale)}`,
    article.updated && `${messages.updated} ${formatDay(article.updated, locale)}`,
    article.reviewBy && `${messages.reviewBy} ${formatDay(article.reviewBy, locale)}`,
  ]
  const sources = cited.flatMap(id => article.sources.filter(source => source.id === id))
  return blocks([
    `# ${article.title}`,
    article.summary,
    days.filter(day => day).join('. ') + '.',
    original && `${messages.original}: ${workText(original)}`,
    correctionsOf(article)
      .map(({ date, note }) => `${messages.history.correction}, ${formatDay(date, locale)}: ${note}`)
      .join('\n'),
    article.contentNotice && `${messages.notice}: ${article.contentNotice}`,
    bodyText(tree, article, cited),
    sources.length > 0 && `## ${messages.sources}`,
    sources.map((source, index) => `[${index + 1}] ${workText(source)}`).join('\n'),
    '---',
    `${messages.address}: ${site.url}${routes.article(locale, article.slug)}`,
    `${site.name}. ${messages.licence} ${licence.name} (${licence.url}). ${messages.licenceSays[licence.id]}`,
  ])
}

/** Paragraphs that are there, with an empty line between each two. */
export const blocks = (parts: (string | false | undefined)[]) => `${parts.filter(part => part).join('\n\n')}\n`

const workText = ({ title, publisher, year, url }: Original) =>
  `${title}. ${publisher}${year ? `, ${year}` : ''}.${url ? ` ${url}` : ''}`

function bodyText(tree: Root, { locale }: Article, cited: string[]): string {
  const messages = messagesOf(locale)
  const inside = { before: '\n', after: '\n' }
  const handlers: Partial<Handlers> = {
    // Words as they are: nothing here is parsed again.
    text: ({ value }: { value: string }) => value,
    citation: ({ ids }: { ids: string[] }) => ` [${ids.map(id => cited.indexOf(id) + 1).join(', ')}]`,
    link: (node, parent, state, info) => {
      const words = state.containerPhrasing(node, { ...info, ...inside })
      const address = (node as { url: string }).url
      return words === address ? address : `${words} (${address.startsWith('/') ? site.url + address : address})`
    },
    mdxJsxFlowElement: (node: Component, _parent, state, info) => {
      const words = state.containerFlow(node as never, info)
      if (node.name === 'InShort') return `## ${messages.article.inShort}\n\n${words}`
      if (node.name === 'ProjectFacts') return `## ${messages.project.title}\n\n${words}`
      const name = node.attributes.find(attribute => attribute.name === 'name')?.value
      const labels: Record<string, string> = messages.project.facts
      return name ? `${labels[name] ?? name}: ${words}` : words
    },
    mdxJsxTextElement: (node: Component, _parent, state, info) =>
      state.containerPhrasing(node as never, { ...info, ...inside }),
    html: () => '',
  }
  return toMarkdown(tree, { bullet: '-', extensions: [gfmToMarkdown(), { handlers }] }).trim()
}

/** A component of the hub's in a body; `lib/check` lets no other kinds of attribute through. */
interface Component {
  name: string
  attributes: { name: string; value: string }[]
}
