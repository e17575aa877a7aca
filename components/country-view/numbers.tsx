import { EmergencyNumbers } from '@/components/help-view/emergency-numbers'
import type { Dossier } from '@/lib/collections/dossier'
import type { Locale } from '@/lib/i18n/locales'
import { messagesOf } from '@/lib/i18n/messages'
import { routes } from '@/lib/routes'
import { Section } from './section'

/** Whom to call: emergency numbers first, then lines, each with hours, cost and who runs it. */
export function CountryNumbers({ dossier: { help }, locale }: { dossier: Dossier; locale: Locale }) {
  const { countries: words } = messagesOf(locale)
  return (
    <Section id="help" title={words.help}>
      {help ? (
        <>
          <EmergencyNumbers buttons={help.emergency} gaps={help.gaps} />
          {help.lines.length > 0 && (
            <ul className="mt-5 grid gap-3 print:mt-1 print:gap-0">
              {help.lines.map(({ name, number, tel, facts, doubt }) => (
                <li key={tel}>
                  <a
                    href={`tel:${tel}`}
                    className="inline-block min-h-11 py-1.5 phone-number text-lg font-bold link print:min-h-0 print:py-0 print:text-[1em]"
                  >
                    {number}
                  </a>{' '}
                  {doubt && <strong>{doubt} </strong>}
                  {name}
                  {facts && <span className="text-muted"> · {facts}</span>}
                </li>
              ))}
            </ul>
          )}
          <p className="mt-2 print:hidden">
            <a href={help.address} className="inline-flex min-h-11 items-center font-semibold link">
              {words.allNumbers}
            </a>
          </p>
        </>
      ) : (
        <p>
          {words.noHelp}{' '}
          <a href={routes.help(locale)} className="inline-block py-2 font-semibold link">
            {words.helpElsewhere}
          </a>
        </p>
      )}
    </Section>
  )
}
