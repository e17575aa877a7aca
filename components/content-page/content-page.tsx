import { Breadcrumb } from '@/components/breadcrumb/breadcrumb'
import type { ViewProps } from '@/components/page/view'
import { Prose } from '@/components/prose/prose'
import { StructuredDataBlock } from '@/components/structured-data/structured-data'
import type { ContentPageData } from '@/lib/collections/pages'
import { WhoAnswers } from '@/components/who-answers/who-answers'
import { formatDay } from '@/lib/dates'
import { messagesOf } from '@/lib/i18n/messages'

/** A page of the hub itself: about, accessibility, privacy, safety. */
export function ContentPage({ locale, data: page }: ViewProps<ContentPageData>) {
  return (
    <>
      <Breadcrumb locale={locale} crumbs={[]} />
      <h1 className="pt-5 font-serif text-3xl font-[650]">{page.title}</h1>
      <p className="mt-5 mb-8 max-w-3xl font-serif text-lg text-muted">{page.summary}</p>
      <div className="print-address prose">
        <Prose hast={page.main} locale={locale} cited={[]} />
      </div>
      {page.responsible && <WhoAnswers locale={locale} responsible={page.responsible} />}
      <p className="mt-10 text-sm text-muted">
        {messagesOf(locale).article.updated}: <time dateTime={page.updated}>{formatDay(page.updated, locale)}</time>
      </p>
      <StructuredDataBlock data={page.structured} />
    </>
  )
}
