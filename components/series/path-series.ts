import { pageSeries } from '@/components/content-page/page-series'
import { helpSeries } from '@/components/help-view/help-series'
import { listSeries } from '@/components/list-view/list-series'
import { obligationSeries } from '@/components/obligations-view/obligation-series'
import type { Series } from './series'

/** The kinds of pages that `app/[locale]/[...path]` serves. */
export const pathSeries: readonly Series[] = [listSeries, helpSeries, obligationSeries, pageSeries]
