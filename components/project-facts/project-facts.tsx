import type { ReactNode } from 'react'
import type { Locale } from '@/lib/i18n/locales'
import { messagesOf } from '@/lib/i18n/messages'
import type { Messages } from '@/lib/i18n/messages'

type FactName = keyof Messages['project']['facts']

/** The facts box of an article about a project: amount, dates, donor, grantee, partners, places. No aside, which reader views drop. */
export function ProjectFacts({ locale, children }: { locale: Locale; children?: ReactNode }) {
  const { project } = messagesOf(locale)
  return (
    <section aria-label={project.title} className="border-t-2 border-ink text-base">
      <dl>{children}</dl>
    </section>
  )
}

/** One fact of the box; `lib/check` has seen to it that its name is known. */
export function Fact({ locale, name, children }: { locale: Locale; name: string; children?: ReactNode }) {
  return (
    <div className="grid gap-x-6 border-b border-line py-2.5 sm:grid-cols-[7.5rem_1fr]">
      <dt className="font-sans font-semibold text-muted">{messagesOf(locale).project.facts[name as FactName]}</dt>
      <dd className="[&_ul]:list-disc [&_ul]:ps-5">{children}</dd>
    </div>
  )
}
