import type { Paragraph, Root, RootContent } from 'mdast'
import remarkGfm from 'remark-gfm'
import remarkMdx from 'remark-mdx'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { SKIP, visit } from 'unist-util-visit'
import { cachedFile, filesIn, hashOfFiles } from '../disk-cache'
import { markCitations } from './citations'

/** How a body is written: with the hub's components, or in Markdown alone, whose HTML is left out. */
export type Markdown = 'mdx' | 'plain'

const parsers = {
  mdx: unified().use(remarkParse).use(remarkGfm).use(remarkMdx),
  plain: unified().use(remarkParse).use(remarkGfm),
}

/** A tree is only as good as the code and the packages that made it. */
const makers = hashOfFiles(['package-lock.json', ...filesIn('lib/markup')])

/**
 * The tree of an article's body. Check, page, contents list and search index all read this one tree,
 * so an anchor or a citation is the same thing to all of them. Nothing in it is ever evaluated.
 * Parsing takes nearly all the time of the check, so trees are kept between builds.
 *
 * @param body without its frontmatter
 * @returns mdast with `citation` nodes and components as elements of their own
 * @throws VFileMessage with line and column on an MDX syntax error
 */
export function parseBody(body: string, markdown: Markdown = 'mdx'): Root {
  const file = cachedFile('bodies', `${makers}${markdown}\n${body}`, '.json')
  const known = file.read()
  if (known) return JSON.parse(known.toString()) as Root
  const tree = parsers[markdown].parse(body)
  unwrapComponents(tree)
  keepBreaks(tree)
  markCitations(tree)
  file.write(JSON.stringify(tree))
  return tree
}

/** `<Fact>…</Fact>` alone on a line parses as a paragraph that holds it; here it becomes a block, as MDX has it. */
function unwrapComponents(tree: Root): void {
  visit(tree, 'paragraph', (paragraph, index, parent) => {
    if (!parent || index === undefined || !holdsOnlyComponents(paragraph)) return
    const blocks = paragraph.children.flatMap((child): RootContent[] =>
      child.type === 'mdxJsxTextElement'
        ? [
            {
              ...child,
              type: 'mdxJsxFlowElement',
              children: [{ type: 'paragraph', children: child.children }],
            },
          ]
        : [],
    )
    parent.children.splice(index, 1, ...blocks)
    return [SKIP, index + blocks.length]
  })
}

/** Of the HTML in plain Markdown one tag is kept: without the break, the words around it would be one. */
function keepBreaks(tree: Root): void {
  visit(tree, 'html', (html, index, parent) => {
    if (parent && index !== undefined && /^<br\s*\/?>$/i.test(html.value))
      parent.children.splice(index, 1, { type: 'break' })
  })
}

function holdsOnlyComponents(paragraph: Paragraph): boolean {
  return (
    paragraph.children.some(child => child.type === 'mdxJsxTextElement') &&
    paragraph.children.every(
      child => child.type === 'mdxJsxTextElement' || (child.type === 'text' && child.value.trim() === ''),
    )
  )
}
