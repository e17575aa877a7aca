import { Breadcrumb } from '@/components/breadcrumb/breadcrumb'
import type { ViewProps } from '@/components/page/view'
import type { HelpPage } from '@/lib/collections/helplines'
import { messagesOf } from '@/lib/i18n/messages'
import { routes } from '@/lib/routes'
import { BeforeYouCall } from './before-you-call'
import { CountryList } from './country-list'
import { Danger } from './danger'
import { WaysOn } from './ways-on'

/** Whom to call: in danger, and country by country. */
export function HelpView({ locale, data: { countries, safety } }: ViewProps<HelpPage>) {
  const { help, offline } = messagesOf(locale)
  return (
    <>
      <Breadcrumb locale={locale} crumbs={[]} />
      <header className="max-w-3xl pt-4 pb-6">
        <h1 className="font-serif text-3xl font-[650]">{help.title}</h1>
        <p className="mt-3 text-lg">{help.lead}</p>
      </header>
      <div className="grid gap-y-10">
        <Danger locale={locale} />
        {countries.length > 0 && <CountryList countries={countries} locale={locale} />}
        <section aria-labelledby="absent" className="max-w-3xl">
          <h2 id="absent" className="text-xl font-bold">
            {help.absent.title}
          </h2>
          <p className="mt-2">{help.absent.says}</p>
        </section>
        <WaysOn locale={locale} />
        <BeforeYouCall locale={locale} safety={safety} />
        <p className="print:hidden">
          <a href={routes.offline(locale)} className="inline-flex min-h-11 items-center font-semibold link">
            {offline.title}
          </a>
        </p>
      </div>
    </>
  )
}
