import type { Chart } from '@/lib/charts/chart'
import type { Locale } from '@/lib/i18n/locales'
import { BarChart } from './bar-chart'
import { Timeline } from './timeline'

/** A chart of either kind. */
export function AnyChart({ chart, locale, heading }: { chart: Chart; locale: Locale; heading?: 'h2' | 'h3' }) {
  return chart.kind === 'bars' ? (
    <BarChart chart={chart} locale={locale} heading={heading} />
  ) : (
    <Timeline chart={chart} locale={locale} heading={heading} />
  )
}
