import type { Unit } from '../claims/units'
import type { Day } from '../dates'
import type { Locale } from '../i18n/locales'
import type { Source } from './source'
import { onceABuild, yamlFile } from './yaml-file'

type Texts = Record<Locale, string>

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

const file = yamlFile('claims.yaml') as () => ClaimsFile

/** Every figure of the ledger, in the editors' order. */
export const claims = onceABuild((locale: Locale): Claim[] => {
  const { claims: entries, sources } = file()
  return entries.map(({ what, method, source, ...rest }) => ({
    ...rest,
    locale,
    what: what[locale],
    method: method[locale],
    source: sourceOf(source, sources),
  }))
})

function sourceOf(id: string, sources: Source[]): Source {
  const source = sources.find(candidate => candidate.id === id)
  if (!source) throw new Error(`content/claims.yaml lists no source "${id}"`)
  return source
}

/** The ledger in its groups, each with its charts. */
export function claimGroups(locale: Locale): ClaimGroup[] {
  const { groups, charts = [] } = file()
  const all = claims(locale)
  const chosen = (ids: string[]) => ids.flatMap(id => all.find(claim => claim.id === id) ?? [])
  return groups.map(({ id, title }) => ({
    id,
    title: title[locale],
    claims: all.filter(({ group }) => group === id),
    charts: charts
      .filter(({ group }) => group === id)
      .map(chart => ({
        id: chart.id,
        title: chart.title[locale],
        says: chart.says[locale],
        claims: chosen(chart.claims),
      })),
  }))
}
