import type { Article } from '@/lib/content/articles'
import { routes } from '@/lib/routes'
import { labelOf } from '@/lib/taxonomy/labels'

/** An article's types, each a label of its own that leads to its list. */
export function TypeChips({ article }: { article: Pick<Article, 'locale' | 'types'> }) {
  return (
    <ul className="flex flex-wrap gap-2 text-sm/[1.375rem]">
      {article.types.map(type => (
        <li key={type}>
          <a
            href={routes.type(article.locale, type)}
            className="inline-block rounded-full border border-line-strong px-3 hover:border-accent hover:text-accent"
          >
            {labelOf('type', type, article.locale)}
          </a>
        </li>
      ))}
    </ul>
  )
}
