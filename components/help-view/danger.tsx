import type { Helpline } from '@/lib/content/helplines'
import type { Locale } from '@/lib/i18n/locales'
import { messagesOf } from '@/lib/i18n/messages'
import { CallLink } from './call-link'
import { SeenOn } from './seen-on'

/** What comes before everything else: whom to call in danger, and a word for those who do not trust the police. */
export function Danger({ locale, emergency = [] }: { locale: Locale; emergency?: Helpline[] }) {
  const { danger } = messagesOf(locale).help
  return (
    <section aria-labelledby="danger" className="max-w-3xl border-s-[6px] border-blaze bg-sunken p-5">
      <h2 id="danger" className="text-xl font-bold">
        {danger.title}
      </h2>
      <p className="mt-2 text-lg">{danger.says}</p>
      {emergency.map(line => (
        <EmergencyNumbers key={line.tel} line={line} locale={locale} />
      ))}
      <p className="mt-4">{danger.noTrust}</p>
    </section>
  )
}

function EmergencyNumbers({ line, locale }: { line: Helpline; locale: Locale }) {
  const { call, confidence } = messagesOf(locale).help
  const numbers = [
    { name: line.name, shown: line.number, link: `tel:${line.tel}` },
    ...(line.also ?? []).flatMap(({ label, shown, link }) =>
      link?.startsWith('tel:') ? [{ name: label, shown, link }] : [],
    ),
  ]
  return (
    <>
      <ul className="mt-4 flex flex-wrap gap-3">
        {numbers.map(({ name, shown, link }) => (
          <li key={shown}>
            <CallLink href={link}>
              {call(shown)}
              <span className="sr-only"> ({name})</span>
            </CallLink>
          </li>
        ))}
      </ul>
      <p className="mt-3 text-sm">
        {line.note} {confidence[line.confidence]} <SeenOn line={line} locale={locale} />.
      </p>
    </>
  )
}
