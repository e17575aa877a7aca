import type { Article } from '@/lib/content/articles'
import { changedOn, formatDay } from '@/lib/dates'
import { routes } from '@/lib/routes'
import { site } from '@/lib/site'

/** On paper, at the head of the first page: whose it is, where it stands, and of which day it is. */
export const Letterhead = ({ article }: { article: Article }) => (
  <p aria-hidden="true" className="hidden text-sm print:block">
    <b>{site.name}</b> · {site.url + routes.article(article.locale, article.slug)} ·{' '}
    {formatDay(changedOn(article), article.locale)}
  </p>
)
