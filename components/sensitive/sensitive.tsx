import type { ReactNode } from 'react'
import type { Locale } from '@/lib/i18n/locales'
import { messagesOf } from '@/lib/i18n/messages'

/** A passage that describes violence or abuse: folded until the reader opens it, and open on paper. */
export function Sensitive({ locale, children }: { locale: Locale; children?: ReactNode }) {
  return (
    <details className="sensitive border-s-4 border-line-strong ps-4">
      <summary className="cursor-pointer py-2 font-sans text-base font-semibold text-accent print:hidden">
        {messagesOf(locale).article.sensitive}
      </summary>
      {children}
    </details>
  )
}
