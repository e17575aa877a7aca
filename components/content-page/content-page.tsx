import { Breadcrumb } from '@/components/breadcrumb/breadcrumb'
import { PageFrame } from '@/components/page-frame/page-frame'
import { Prose } from '@/components/prose/prose'
import { StructuredDataBlock } from '@/components/structured-data/structured-data'
import { alternatesOfPage } from '@/lib/content/alternates'
import type { Page } from '@/lib/content/pages'
import { formatDay } from '@/lib/dates'
import { messagesOf } from '@/lib/i18n/messages'
import { parseBody } from '@/lib/markup/parse'
import { bodyToHast } from '@/lib/markup/to-hast'
import { pageData } from '@/lib/structured-data'

/** A page of the hub itself: about, accessibility, privacy, safety. */
export function ContentPage({ page }: { page: Page }) {
  const { locale } = page
  return (
    <PageFrame locale={locale} alternates={alternatesOfPage(page.slug)} search={!page.plainTitle}>
      <Breadcrumb locale={locale} crumbs={[]} />
      <h1 className="pt-5 font-serif text-3xl font-[650]">{page.title}</h1>
      <p className="mt-5 mb-8 max-w-3xl font-serif text-lg text-muted">{page.summary}</p>
      <div className="print-address prose">
        <Prose hast={bodyToHast(parseBody(page.body)).main} locale={locale} cited={[]} />
      </div>
      <p className="mt-10 text-sm text-muted">
        {messagesOf(locale).article.updated}: <time dateTime={page.updated}>{formatDay(page.updated, locale)}</time>
      </p>
      <StructuredDataBlock data={pageData(page)} />
    </PageFrame>
  )
}
