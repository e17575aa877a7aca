import { Citation } from '@/components/citation/citation'
import type { Source } from '@/content/schema/source'
import type { Locale } from '@/lib/i18n/locales'

interface StatementProps {
  statement: { says: string; sources: string[] }
  /** The page's sources in the order of their numbers. */
  sources: Source[]
  locale: Locale
}

/** What a law says, with the marks of the sources for it. */
export function Statement({ statement, sources, locale }: StatementProps) {
  return (
    <>
      {statement.says}
      <Citation ids={statement.sources} first={[]} cited={sources.map(({ id }) => id)} locale={locale} />
    </>
  )
}
