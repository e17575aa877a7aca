import type { Source } from '../../content/schema/source'

/** What the tool rests on; its rules cite these by id. Where an id is `hub`, the rule is the hub's own advice. */
export const checklistSources = [
  {
    id: 'ilo-indicators',
    title: 'ILO indicators of forced labour',
    publisher: 'International Labour Organization',
    year: 2012,
    url: 'https://www.ilo.org/wcmsp5/groups/public/---ed_norm/---declaration/documents/publication/wcms_203832.pdf',
  },
  {
    id: 'palermo',
    title: 'Protocol to Prevent, Suppress and Punish Trafficking in Persons, Especially Women and Children',
    publisher: 'United Nations',
    year: 2000,
    url: 'https://www.ohchr.org/en/instruments-mechanisms/instruments/protocol-prevent-suppress-and-punish-trafficking-persons',
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

export type ChecklistSource = (typeof checklistSources)[number]['id'] | 'hub'
