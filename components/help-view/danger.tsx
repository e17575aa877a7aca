import type { EmergencyNumber } from '@/lib/helplines/read'
import { emergencyButtons, gapsOf } from '@/lib/helplines/buttons'
import { emergencyWords } from '@/lib/helplines/emergency-words'
import type { Locale } from '@/lib/i18n/locales'
import { messagesOf } from '@/lib/i18n/messages'
import { DangerBox } from './danger-box'
import { EmergencyNumbers } from './emergency-numbers'
import { EmergencySources } from './emergency-sources'

interface DangerProps {
  locale: Locale
  /** Of the country that the page is about; none where it is about none. */
  emergency?: EmergencyNumber[]
}

/** What comes before everything else: whom to call in danger, and a word for those who do not trust the police. */
export function Danger({ locale, emergency }: DangerProps) {
  const { danger } = messagesOf(locale).help
  const words = emergencyWords(locale)
  return (
    <DangerBox title={danger.title}>
      {!emergency?.length && <p className="mt-3 text-lg">{danger.says}</p>}
      {emergency ? (
        <EmergencyNumbers buttons={emergencyButtons(locale, words, emergency)} gaps={gapsOf(words, emergency)} />
      ) : (
        <p className="mt-2 print:hidden">
          <a href="#countries" className="inline-flex min-h-11 items-center text-lg font-bold link">
            {danger.toCountry}
          </a>
        </p>
      )}
      <p className="mt-4">{danger.noTrust}</p>
      {emergency && emergency.length > 0 && <EmergencySources locale={locale} emergency={emergency} />}
    </DangerBox>
  )
}
