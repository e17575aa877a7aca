import type { ReactNode } from 'react'
import type { Locale } from '@/lib/i18n/locales'
import { messagesOf } from '@/lib/i18n/messages'

/** The three to five points that open an article. */
export function InShort({ locale, children }: { locale: Locale; children?: ReactNode }) {
  return (
    <section
      aria-labelledby="in-short"
      className="border-s-[6px] border-blaze bg-sunken px-5 py-5 print:mb-6 [&_li+li]:mt-2.5 [&_ul]:mt-2.5 [&_ul]:list-disc [&_ul]:ps-5 [&_ul]:font-serif"
    >
      <h2 id="in-short" className="text-lg font-bold">
        {messagesOf(locale).article.inShort}
      </h2>
      {children}
    </section>
  )
}
