import { Breadcrumb } from '@/components/breadcrumb/breadcrumb'
import type { ViewProps } from '@/components/page/view'
import type { WithdrawnPage } from '@/lib/collections/articles'
import { messagesOf } from '@/lib/i18n/messages'
import { routes } from '@/lib/routes'

/** What stands at the address of an article that was taken back: that it was, why, and where to look instead. */
export function WithdrawnView({ locale, data: { article, lists } }: ViewProps<WithdrawnPage>) {
  const { because } = article
  const { articles, withdrawn } = messagesOf(locale)
  return (
    <>
      <Breadcrumb locale={locale} crumbs={[{ label: articles, href: routes.articles(locale) }]} />
      <div className="max-w-3xl pt-5">
        <h1 className="font-serif text-3xl font-[650]">{withdrawn.title}</h1>
        <p className="mt-5 text-lg">{withdrawn.says}</p>
        {because && (
          <div role="note" className="mt-6 border-2 border-line-strong p-5">
            <p className="font-bold">{withdrawn.because}</p>
            <p className="mt-1">{because}</p>
          </div>
        )}
        {lists.length > 0 && (
          <section aria-labelledby="instead" className="mt-10">
            <h2 id="instead" className="mb-2 text-lg font-bold">
              {withdrawn.instead}
            </h2>
            <ul>
              {lists.map(({ address, title }) => (
                <li key={address}>
                  <a href={address} className="inline-flex min-h-9 items-center link">
                    {title}
                  </a>
                </li>
              ))}
            </ul>
          </section>
        )}
      </div>
    </>
  )
}
