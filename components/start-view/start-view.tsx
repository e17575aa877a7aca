import type { ViewProps } from '@/components/page/view'
import { Rooms } from '@/components/rooms/rooms'
import type { StartPage } from '@/lib/collections/start'
import { messagesOf } from '@/lib/i18n/messages'
import { routes } from '@/lib/routes'

/** The way in where a language has a part of the hub: help, then all that there is, then the way to the whole. */
export function StartView({ locale, data: { menu, help, whole } }: ViewProps<StartPage>) {
  const { start, help: words } = messagesOf(locale)
  const address = routes.home(locale)
  return (
    <>
      <header className="max-w-3xl pt-6 pb-6">
        <h1 className="font-serif text-3xl font-[650]">{start.title}</h1>
        <p className="mt-3 text-lg">{start.lead}</p>
      </header>
      <section aria-labelledby="danger" className="mb-10 max-w-3xl border-s-[6px] border-blaze bg-sunken p-5">
        <h2 id="danger" className="text-xl font-bold">
          {words.danger.title}
        </h2>
        <p className="mt-1">{words.danger.says}</p>
        <p className="mt-2">
          <a href={help} className="inline-flex min-h-11 items-center font-semibold link">
            {start.choose}
          </a>
        </p>
      </section>
      <Rooms locale={locale} menu={menu} address={address} />
      <p className="mt-10 border-t border-line pt-5">
        {start.more}{' '}
        <a
          href={whole.address}
          lang={whole.locale}
          hrefLang={whole.locale}
          className="inline-flex min-h-11 items-center font-semibold link"
        >
          {whole.name}
        </a>
      </p>
    </>
  )
}
