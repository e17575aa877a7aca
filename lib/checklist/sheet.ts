import {
  answers,
  indicatorSlugs,
  voices,
  type Answer,
  type IndicatorSlug,
  type Voice,
} from '../../content/schema/values'
import { fragmentOf, parametersOf } from '../fragment'

/** What was found on one indicator. */
export interface Finding {
  answer?: Answer
  note: string
}

/** One checklist, as the device holds it while the page is open. */
export interface Sheet {
  voice: Voice
  findings: Record<IndicatorSlug, Finding>
}

/** A note is no longer than this, in characters: a sheet of paper has no more room. */
export const longestNote = 500

/** Where a device keeps a sheet, if the reader asks for it. The name says nothing of what it is. */
export const sheetPlace = 'checklist'

/** Who asks, as an address says it after "#"; none where it names nobody. */
export function askedVoice(fragment: string): Voice | undefined {
  const who = parametersOf(fragment).get('who')
  return voices.find(voice => voice === who)
}

/** The same the other way round: `#who=self`. */
export const voiceFragment = (voice: Voice): string => fragmentOf(new URLSearchParams({ who: voice }))

/** A sheet on which nothing has been answered. */
export const emptySheet = (voice: Voice = 'inspector'): Sheet => ({
  voice,
  findings: Object.fromEntries(indicatorSlugs.map(slug => [slug, { note: '' }])) as Sheet['findings'],
})

/** Whether anything at all stands on a sheet. */
export const isTouched = ({ findings }: Sheet): boolean =>
  indicatorSlugs.some(slug => findings[slug].answer !== undefined || findings[slug].note.trim() !== '')

/** The sheet with one finding changed. */
export const withFinding = (sheet: Sheet, slug: IndicatorSlug, change: Partial<Finding>): Sheet => ({
  ...sheet,
  findings: { ...sheet.findings, [slug]: { ...sheet.findings[slug], ...change } },
})

/**
 * A sheet from text that was kept earlier. Whatever does not look like one is left out, since anybody who can use
 * the device can have changed it; text that is no sheet at all gives none.
 */
export function parseSheet(text: string | null): Sheet | undefined {
  let found: unknown
  try {
    found = JSON.parse(text ?? '')
  } catch {
    return undefined
  }
  if (!isRecord(found) || !isRecord(found.findings)) return undefined
  const kept = found.findings
  const voice = voices.find(known => known === found.voice)
  const findings = indicatorSlugs.map(slug => [slug, toFinding(Object.hasOwn(kept, slug) ? kept[slug] : undefined)])
  return { voice: voice ?? 'inspector', findings: Object.fromEntries(findings) as Sheet['findings'] }
}

function toFinding(value: unknown): Finding {
  if (!isRecord(value)) return { note: '' }
  const answer = answers.find(known => known === value.answer)
  const note = typeof value.note === 'string' ? value.note.slice(0, longestNote) : ''
  return answer ? { answer, note } : { note }
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
