import { Breadcrumb } from '@/components/breadcrumb/breadcrumb'
import { Island } from '@/components/island/island'
import type { ViewProps } from '@/components/page/view'
import type { OfflinePage } from '@/lib/collections/offline'
import { fill } from '@/lib/i18n/fill'
import { messagesOf } from '@/lib/i18n/messages'
import { routes } from '@/lib/routes'
import { OfflineApp } from './offline-app.client'

/** Where readers choose what to keep on their device, see what is kept, and delete it. */
export function OfflineView({ locale, data: { labels, safety } }: ViewProps<OfflinePage>) {
  const { title, lead, before, noScript, zip, app } = messagesOf(locale).offline
  const given = { locale, words: app, labels }
  return (
    <>
      <Breadcrumb locale={locale} crumbs={[]} />
      <header className="max-w-3xl pt-4 pb-6">
        <h1 className="font-serif text-3xl font-[650]">{title}</h1>
        <p className="mt-4 text-lg">{lead}</p>
      </header>
      <p data-zip="only" className="max-w-3xl text-lg">
        {zip.inCopy}
      </p>
      <section
        data-zip="without"
        aria-labelledby="before"
        className="max-w-3xl border-s-[6px] border-blaze bg-sunken p-5"
      >
        <h2 id="before" className="text-xl font-bold">
          {before.title}
        </h2>
        <ul className="mt-2 grid list-disc gap-1.5 ps-6">
          {before.points.map(point => (
            <li key={point}>{point}</li>
          ))}
        </ul>
        {safety && (
          <p className="mt-2">
            <a href={safety} className="inline-flex min-h-11 items-center font-semibold link">
              {before.safety}
            </a>
          </p>
        )}
      </section>
      <noscript data-zip="without">
        <p className="mt-8 max-w-3xl text-lg">{noScript}</p>
      </noscript>
      <div data-zip="without">
        <Island name="offline-app" props={given}>
          <OfflineApp {...given} />
        </Island>
      </div>
      <section data-zip="without" aria-labelledby="zip" className="mt-10 max-w-3xl border-t border-line pt-5">
        <h2 id="zip" className="font-serif text-2xl font-[650]">
          {zip.title}
        </h2>
        <p className="mt-3">{zip.says}</p>
        <p className="mt-2">
          {/* lib/publish makes the file, and puts in what it weighs. */}
          <a href={routes.bundle} download className="inline-flex min-h-11 items-center font-semibold link">
            {fill(zip.link, { zip: '{zip}' })}
          </a>
        </p>
      </section>
    </>
  )
}
