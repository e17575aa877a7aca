import type { Element, ElementContent, Root as Hast, RootContent } from 'hast'
import type { Heading, Root } from 'mdast'
import type { MdxJsxFlowElement } from 'mdast-util-mdx-jsx'
import { toHast, type State } from 'mdast-util-to-hast'
import { SKIP, visit } from 'unist-util-visit'
import type { Citation } from './citations'
import { anchoredHeadings } from './headings'
import type { TermUse } from './link-terms'

/** A body as trees of HTML elements, ready to be rendered with components. */
export interface RenderedBody {
  /** The "In short" list, which the page shows before the table of contents. */
  inShort: Hast
  main: Hast
}

/**
 * Turns a body into HTML elements. Headings carry the anchors of `anchoredHeadings` and those of sections lead to them; a citation becomes
 * `<citation ids="a b" first="a">`, where `first` names the sources cited here for the first time; a term of the
 * glossary becomes `<term id="a">`; components keep their names.
 */
export function bodyToHast(tree: Root): RenderedBody {
  const anchors = anchoredHeadings(tree)
  const cited = new Set<string>()
  const hast = toHast(tree, {
    handlers: {
      mdxJsxFlowElement: componentToElement,
      mdxJsxTextElement: componentToElement,
      citation(_state: State, { ids }: Citation) {
        const first = ids.filter(id => !cited.has(id))
        first.forEach(id => cited.add(id))
        return {
          type: 'element',
          tagName: 'citation',
          properties: { ids: ids.join(' '), first: first.join(' ') },
          children: [],
        }
      },
      term: (state: State, node: TermUse) => ({
        type: 'element',
        tagName: 'term',
        properties: { id: node.id },
        children: state.all(node),
      }),
      heading: (state: State, node: Heading) => ({
        type: 'element',
        tagName: `h${node.depth}`,
        properties: { id: anchors.get(node)?.id },
        children: node.depth === 2 ? linkedTo(anchors.get(node)?.id, state.all(node)) : state.all(node),
      }),
    },
  }) as Hast
  unnestLinks(hast)
  return {
    inShort: { type: 'root', children: hast.children.filter(isInShort) },
    main: { type: 'root', children: hast.children.filter(node => !isInShort(node)) },
  }
}

/**
 * The words of a section's heading as a link to its own place, for readers to pass that on. They are the link's name, too: a sign
 * beside them would have to be named, and would be read with the heading. One that holds links already stays as it is.
 */
function linkedTo(id: string | undefined, words: ElementContent[]): ElementContent[] {
  const holdsLink = words.some(word => {
    let found = false
    visit(word, 'element', element => {
      if (isLink(element)) found = true
    })
    return found
  })
  if (id === undefined || holdsLink) return words
  return [{ type: 'element', tagName: 'a', properties: { href: `#${id}` }, children: words }]
}

/** Links do not hold links: citations within one come after it, and whatever else would be one is its words alone. */
function unnestLinks(hast: Hast): void {
  visit(hast, 'element', (link, index, parent) => {
    if (link.tagName !== 'a' || !parent || index === undefined) return
    const citations: Element[] = []
    visit(link, 'element', (inner, at, holder) => {
      if (inner === link || !holder || at === undefined || !isLink(inner)) return
      if (inner.tagName === 'citation') citations.push(inner)
      holder.children.splice(at, 1, ...inner.children)
      return at
    })
    parent.children.splice(index + 1, 0, ...citations)
    return [SKIP, index + 1 + citations.length]
  })
}

const isLink = ({ tagName }: Element) => ['a', 'citation', 'term'].includes(tagName)

/** A component as an element of its name. Its attributes are words: `lib/check` lets no expressions through. */
function componentToElement(state: State, node: MdxJsxFlowElement): Element {
  const attributes = node.attributes.flatMap(attribute =>
    attribute.type === 'mdxJsxAttribute' && typeof attribute.value === 'string'
      ? [[attribute.name, attribute.value] as const]
      : [],
  )
  return {
    type: 'element',
    tagName: node.name ?? '',
    properties: Object.fromEntries(attributes),
    children: state.all(node),
  }
}

const isInShort = (node: RootContent) => node.type === 'element' && node.tagName === 'InShort'
