import type { Root } from 'hast'
import { toJsxRuntime, type Components } from 'hast-util-to-jsx-runtime'
import { Fragment, jsx, jsxs } from 'react/jsx-runtime'
import { Citation } from '@/components/citation/citation'
import { InShort } from '@/components/in-short/in-short'
import { Fact, ProjectFacts } from '@/components/project-facts/project-facts'
import { Sensitive } from '@/components/sensitive/sensitive'
import { Term } from '@/components/term/term'
import type { Locale } from '@/lib/i18n/locales'
import { messagesOf } from '@/lib/i18n/messages'

interface ProseProps {
  /** A body from `bodyToHast`. */
  hast: Root
  locale: Locale
  /** Ids of the sources in the order of their numbers. */
  cited: string[]
}

/** Renders an article's body with the components that articles may use. */
export function Prose({ hast, locale, cited }: ProseProps) {
  const components = {
    citation: ({ ids, first }: { ids: string; first: string }) => (
      <Citation ids={words(ids)} first={words(first)} cited={cited} locale={locale} />
    ),
    term: ({ id, children }: { id: string; children?: React.ReactNode }) => <Term id={id}>{children}</Term>,
    table: (props: { children?: React.ReactNode }) => (
      // A wide table scrolls by itself, so that the page never does; focusable, so that keys can scroll it.
      <div role="group" aria-label={messagesOf(locale).table} tabIndex={0} className="overflow-x-auto">
        <table>{props.children}</table>
      </div>
    ),
    th: (props: CellProps) => <Cell as="th" {...props} />,
    td: (props: CellProps) => <Cell as="td" {...props} />,
    InShort: (props: { children?: React.ReactNode }) => <InShort locale={locale}>{props.children}</InShort>,
    ProjectFacts: (props: { children?: React.ReactNode }) => (
      <ProjectFacts locale={locale}>{props.children}</ProjectFacts>
    ),
    Sensitive: (props: { children?: React.ReactNode }) => <Sensitive locale={locale}>{props.children}</Sensitive>,
    Fact: (props: { name: string; children?: React.ReactNode }) => <Fact {...props} locale={locale} />,
  }
  // The library's type knows HTML's own element names only.
  return toJsxRuntime(hast, {
    Fragment,
    jsx,
    jsxs,
    components: components as unknown as Partial<Components>,
    // As an attribute, for `Cell`: the pages' policy refuses styles in the text.
    tableCellAlignToStyle: false,
  })
}

interface CellProps {
  align?: 'left' | 'center' | 'right'
  children?: React.ReactNode
}

const alignment = { left: undefined, center: 'text-center!', right: 'text-end!' }

/** A cell of a table, aligned as its column's mark (`---:`) says. */
function Cell({ as: Name, align = 'left', children }: CellProps & { as: 'th' | 'td' }) {
  return <Name className={alignment[align]}>{children}</Name>
}

const words = (list: string) => list.split(' ').filter(Boolean)
