import { Fragment } from 'react'
import type { ArticlePage } from '@/lib/collections/articles'
import { messagesOf } from '@/lib/i18n/messages'
import { routes } from '@/lib/routes'

/** Where each kind of reader goes from here: the page that is theirs, and the next step from this article. */
export function NextSteps({ article, next }: Pick<ArticlePage, 'article' | 'next'>) {
  const words = messagesOf(article.locale).article.next
  if (next.length === 0) return null
  return (
    <section aria-labelledby="next" className="mt-14 border-t-4 border-blaze pt-5 print:hidden">
      <h2 id="next" className="text-lg font-bold">
        {words.title}
      </h2>
      {next.map(({ reader, leads }) => (
        <p key={reader} className="mt-3">
          <a href={routes.reader(article.locale, reader)} className="link">
            {words.readers[reader]}
          </a>
          :{' '}
          {leads.map(({ title, address, says }, index) => (
            <Fragment key={address}>
              {index > 0 && ' · '}
              <a href={address} className="link">
                {title}
              </a>
              {says && ` ${says}`}
            </Fragment>
          ))}
        </p>
      ))}
    </section>
  )
}
