import type { ClaimsFile } from '../../content/schema/claims'
import type { Source } from '../../content/schema/source'
import type { Locale } from '../i18n/locales'
import { localize, type Localized } from '../i18n/localize'
import { roomOf } from '../library'
import { memoizePerBuild } from '../memo'
import { readYaml } from '../read-yaml'

/** What a list of the ledger holds, as readers of one language see it. */
type Entry<List extends keyof ClaimsFile> = Localized<NonNullable<ClaimsFile[List]>[number]>

/** A figure that several texts may use. */
export interface Claim extends Omit<Entry<'claims'>, 'source'> {
  locale: Locale
  source: Source
}

/** Figures of one unit, set side by side. */
export interface ClaimChart extends Omit<Entry<'charts'>, 'group' | 'claims'> {
  claims: Claim[]
}

/** Figures about one thing. */
export interface ClaimGroup extends Entry<'groups'> {
  claims: Claim[]
  charts: ClaimChart[]
}

const ledger = memoizePerBuild((locale: Locale) => localize(readYaml(roomOf('claims.yaml')) as ClaimsFile, locale))

/** Every figure of the ledger, in the editors' order. */
export const claims = memoizePerBuild((locale: Locale): Claim[] => {
  const { claims: entries, sources } = ledger(locale)
  return entries.map(entry => ({ ...entry, locale, source: sourceOf(entry.source, sources) }))
})

function sourceOf(id: string, sources: Source[]): Source {
  const source = sources.find(candidate => candidate.id === id)
  if (!source) throw new Error(`content/claims.yaml lists no source "${id}"`)
  return source
}

/** The ledger in its groups, each with its charts. */
export function claimGroups(locale: Locale): ClaimGroup[] {
  const { groups, charts = [] } = ledger(locale)
  const all = claims(locale)
  const chosen = (ids: string[]) => ids.flatMap(id => all.find(claim => claim.id === id) ?? [])
  return groups.map(group => ({
    ...group,
    claims: all.filter(claim => claim.group === group.id),
    charts: charts
      .filter(chart => chart.group === group.id)
      .map(({ id, title, says, claims: ids }) => ({ id, title, says, claims: chosen(ids) })),
  }))
}
