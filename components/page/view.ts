import type { ReactNode } from 'react'
import type { Locale } from '@/lib/i18n/locales'

/** What a view is given: the language of its page, and what its route says. */
export interface ViewProps<Data> {
  locale: Locale
  data: Data
}

/** What stands within the frame of a page. */
export type View<Data> = (props: ViewProps<Data>) => ReactNode
