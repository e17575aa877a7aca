import type { Source } from '../content/source'

/** What the tool rests on; its rules cite these by id. Where an id is `hub`, the rule is the hub's own advice. */
export const screeningSources = [
  {
    id: 'respect',
    title: 'Indicators of Forced Labour',
    publisher: 'RESPECT',
    url: 'https://respect.international/indicators-of-forced-labour',
  },
  {
    id: 'ilo-indicators',
    title: 'ILO indicators of forced labour',
    publisher: 'International Labour Organization',
    year: 2012,
  },
  {
    id: 'seafish',
    title: 'Indicators of forced labour (record among the tools for ethical seafood sourcing)',
    publisher: 'Seafish',
    url: 'https://seafish.org/responsible-sourcing/tools-for-ethical-seafood-sourcing/records/ilo-programme-indicators-of-forced-labour',
  },
  {
    id: 'intertek',
    title: "The ILO's 2025 Forced Labour Indicator Update: What Stood Out to Me",
    publisher: 'Intertek',
    url: 'https://assuranceinaction.intertek.com/post/102ly7s/the-ilos-2025-forced-labour-indicator-update-what-stood-out-to-me',
  },
] as const satisfies Source[]

export type ScreeningSource = (typeof screeningSources)[number]['id'] | 'hub'
