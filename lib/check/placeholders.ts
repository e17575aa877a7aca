import type { Locale } from '../i18n/locales'

/** Words that begin texts which are still to be written, long enough for the check. */
const toWrite: Record<Locale, { summary: string; points: string[]; heading: string; text: string }> = {
  en: {
    summary:
      'To be written: one or two whole sentences that say what the reader will find, where it holds, and what it means for them.',
    points: ['The most important point, in one sentence.', 'The second.', 'The third.'],
    heading: 'What happened',
    text: 'Cite a source after the sentence that it bears out: its id behind @, in square brackets. List it under “sources”.',
  },
  es: {
    summary:
      'Por escribir: una o dos oraciones completas que digan qué encontrará quien lee, dónde vale y qué significa para esa persona.',
    points: ['El punto más importante, en una oración.', 'El segundo.', 'El tercero.'],
    heading: 'Qué ocurrió',
    text: 'Cite la fuente después de la oración que sostiene: su id detrás de @, entre corchetes. Anótela en “sources”.',
  },
}

/** What begins a text in a language; in English where that one has no such words. */
export const toWriteIn = (locale: Locale) => toWrite[locale] ?? toWrite.en!

/** The same, as they are read: what still says this is not written yet. */
export function placeholders(locale: Locale): Set<string> {
  const { summary, points, text } = toWriteIn(locale)
  return new Set([summary, ...points, text])
}
