import type { IndicatorFrontmatter } from '../../content/schema/indicator'
import { defaultLocale, type Locale } from '../i18n/locales'
import { translationOfDocument, type Translation } from '../i18n/translation'
import { indicatorDocuments } from './documents'
import { memoizePerContent } from './memo'

/** What the hub says of an indicator of forced labour, in one language. */
export interface IndicatorText extends Required<Pick<IndicatorFrontmatter, 'summary' | 'updated' | 'sources'>> {
  /** How it came into its language. */
  translation?: Translation
  /** MDX, without its frontmatter. */
  body: string
}

/** The page of all indicators, beside those of each. */
export const allIndicators = 'all'

const texts = memoizePerContent(
  () =>
    new Map(
      indicatorDocuments().map((document): [string, IndicatorText] => {
        const { _raw, summary, updated, sources = [], body } = document
        const original = `indicators/${defaultLocale}/${_raw.flattenedPath.split('/').at(-1)}`
        const changed = indicatorDocuments()
          .find(other => other._raw.flattenedPath === original)
          ?.updated.slice(0, 10)
        return [
          _raw.flattenedPath,
          {
            summary: summary.trim(),
            updated: updated.slice(0, 10),
            sources,
            translation: translationOfDocument(document, changed),
            body: body.raw,
          },
        ]
      }),
    ),
)

/**
 * The text of an indicator's page; none where a library has an indicator of its own without words for it.
 *
 * @param slug of `content/taxonomy/indicators.yaml`, or `all`
 */
export const indicatorText = (locale: Locale, slug: string) => texts().get(`indicators/${locale}/${slug}`)
