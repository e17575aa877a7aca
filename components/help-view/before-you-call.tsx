import type { Locale } from '@/lib/i18n/locales'
import { messagesOf } from '@/lib/i18n/messages'

/**
 * What to think of before a call, and how to leave this page quickly.
 *
 * @param safety address of the hub's words on staying safe, where it has them
 */
export function BeforeYouCall({ locale, safety }: { locale: Locale; safety?: string }) {
  const { help } = messagesOf(locale)
  return (
    <section aria-labelledby="before" className="max-w-3xl">
      <h2 id="before" className="text-xl font-bold">
        {help.before.title}
      </h2>
      <ul className="mt-2 grid list-disc gap-1.5 ps-6">
        {help.before.points.map(point => (
          <li key={point}>{point}</li>
        ))}
      </ul>
      <p className="mt-4 print:hidden">{help.leave}</p>
      {safety && (
        <p className="print:hidden">
          <a href={safety} className="inline-flex min-h-11 items-center font-semibold link">
            {help.safety}
          </a>
        </p>
      )}
    </section>
  )
}
