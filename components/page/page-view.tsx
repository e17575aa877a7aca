import type { ReactElement } from 'react'
import { PageFrame } from '@/components/page-frame/page-frame'
import { ReportProblem } from '@/components/report-problem/report-problem'
import { navigationOf } from '@/lib/collections/navigation'
import type { RouteData, RouteName, SitePage } from '@/lib/collections/site-pages'
import { responsible, type ReportForm } from '@/lib/responsible'
import { site } from '@/lib/site'
import type { View } from './view'
import { views } from './views'

/** What has a form of its own to be reported with; all else is reported as a correction. */
const forms: Partial<Record<RouteName, ReportForm>> = { help: 'helpline', countryHelp: 'helpline' }

/** A page, whole: what every page has around its content, and the content as the view of its route shows it. */
export function PageView({ page, data = page.data() }: { page: SitePage; data?: unknown }): ReactElement {
  // Which data belong to which view is known to the table of views alone.
  const Content = views[page.route] as View<RouteData<RouteName>>
  return (
    <PageFrame page={page} navigation={navigationOf(page)}>
      <Content locale={page.locale} data={data as RouteData<RouteName>} />
      <ReportProblem
        locale={page.locale}
        page={site.url + page.address}
        form={forms[page.route] ?? 'correction'}
        responsible={responsible}
      />
    </PageFrame>
  )
}
