import { fill } from '@/lib/i18n/fill'
import type { Locale } from '@/lib/i18n/locales'
import { messagesOf } from '@/lib/i18n/messages'
import { reportWays, whoAnswersId, type ReportForm, type Responsible } from '@/lib/responsible'
import { routes } from '@/lib/routes'

interface ReportProblemProps {
  locale: Locale
  /** Whole address of the page. */
  page: string
  form: ReportForm
  responsible: Responsible
}

/** At the end of every page: the form for what is wrong on it, and the address to write to; or what to do without either. */
export function ReportProblem({ locale, page, form, responsible }: ReportProblemProps) {
  const { report } = messagesOf(locale)
  const ways = reportWays(responsible, { page, form, subject: report.link })
  const href = ways.form?.href ?? ways.mail?.href ?? `${routes.corrections(locale)}#${whoAnswersId}`
  return (
    <p className="mt-12 border-t border-line pt-2 text-sm text-muted print:hidden">
      <a href={href} rel="noreferrer" className="me-2 inline-flex min-h-11 items-center link">
        {report.link}
      </a>
      {ways.form && <span className="me-2">{fill(report.onHost, { host: ways.form.host })}</span>}
      {ways.mail && (
        <span>
          {report.write}{' '}
          <a href={ways.mail.href} className="inline-block py-1 link">
            {ways.mail.address}
          </a>
        </span>
      )}
    </p>
  )
}
