import type { IndicatorFrontmatter } from '../../content/schema/indicator'
import type { Locale } from '../i18n/locales'
import { indicatorDocuments } from './documents'
import { memoizePerContent } from './memo'

/** What the hub says of an indicator of forced labour, in one language. */
export interface IndicatorText extends Required<Pick<IndicatorFrontmatter, 'summary' | 'updated' | 'sources'>> {
  /** MDX, without its frontmatter. */
  body: string
}

/** The page of all indicators, beside those of each. */
export const allIndicators = 'all'

const texts = memoizePerContent(
  () =>
    new Map(
      indicatorDocuments().map(({ _raw, summary, updated, sources = [], body }): [string, IndicatorText] => [
        _raw.flattenedPath,
        { summary: summary.trim(), updated: updated.slice(0, 10), sources, body: body.raw },
      ]),
    ),
)

/**
 * The text of an indicator's page; none where a library has an indicator of its own without words for it.
 *
 * @param slug of `content/taxonomy/indicators.yaml`, or `all`
 */
export const indicatorText = (locale: Locale, slug: string) => texts().get(`indicators/${locale}/${slug}`)
