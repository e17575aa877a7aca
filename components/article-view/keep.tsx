import { Button } from '@/components/button/button'
import { Cite } from '@/components/cite/cite'
import type { Article } from '@/lib/content/articles'
import { messagesOf } from '@/lib/i18n/messages'
import { routes } from '@/lib/routes'
import { site } from '@/lib/site'

/** Beside the text: the page's address to copy, print, and licence. Buttons appear with script only. */
export function Keep({ article }: { article: Article }) {
  const { locale, slug, licence } = article
  const messages = messagesOf(locale).article
  const address = site.url + routes.article(locale, slug)
  return (
    <aside aria-labelledby="keep" className="later mt-14 border-t border-line pt-5 text-sm print:hidden">
      <h2 id="keep" className="text-lg font-bold">
        {messages.keep}
      </h2>
      <p className="mt-3">
        {messages.address}: <span className="break-all select-all">{address}</span>
      </p>
      <p className="mt-3 flex flex-wrap gap-3">
        <Button hidden data-copy={address} data-copied={messages.copied}>
          {messages.copy}
        </Button>
        <Button hidden data-print>
          {messages.print}
        </Button>
        <span role="status" className="sr-only" />
      </p>
      <Cite article={article} />
      <p>
        <a href={routes.text(routes.article(locale, slug))} className="inline-flex min-h-11 items-center link">
          {messages.plainText}
        </a>
      </p>
      <p className="mt-3">
        {messages.licence}{' '}
        <a rel="license" href={licence.url} className="link">
          {licence.name}
        </a>
        . {messages.licenceSays[licence.id]}
      </p>
    </aside>
  )
}
