import type { Unit } from './units'
import type { Day } from '../dates'
import type { Locale } from '../i18n/locales'
import { localize, type Texts } from '../i18n/localize'
import { roomOf } from '../library'
import { memoizePerBuild } from '../memo'
import { readYaml } from '../read-yaml'
import type { Source } from '../source'

/** What `content/claims.yaml` holds, as `content/schema/claim.ts` describes it. */
interface ClaimsFile {
  sources: Source[]
  groups: { id: string; title: Texts }[]
  claims: {
    id: string
    group: string
    what: Texts
    value: number
    unit: Unit
    year?: string
    method: Texts
    source: string
    reviewBy: Day
    supersededBy?: string
  }[]
  charts?: { id: string; group: string; title: Texts; says: Texts; claims: string[] }[]
}

/** A figure that several texts may use, as readers of one language see it. */
export interface Claim {
  locale: Locale
  /** Its anchor on the figures' page, the same in every language. */
  id: string
  /** Id of the group that it stands in. */
  group: string
  /** What is counted or measured: "People in forced labour on any given day". */
  what: string
  value: number
  unit: Unit
  /** The year or years that it speaks of, if known: "2021", "2020–2023". */
  year?: string
  /** How anybody knows, in a few words. */
  method: string
  source: Source
  /** Day by which somebody looks for a newer figure. */
  reviewBy: Day
  /** Id of the figure that has taken its place. */
  supersededBy?: string
}

/** Figures of one unit, set side by side. */
export interface ClaimChart {
  id: string
  title: string
  /** One sentence: what it shows. */
  says: string
  claims: Claim[]
}

/** Figures about one thing. */
export interface ClaimGroup {
  id: string
  title: string
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
