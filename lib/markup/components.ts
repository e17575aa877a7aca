/** What a `<Fact name="…">` of a facts box may be about. */
export const factNames = ['amount', 'dates', 'donor', 'grantee', 'partners', 'places'] as const

/** The components that a text may use, each with its attributes and the values that these may have. */
export const components: Record<string, Record<string, readonly string[]>> = {
  InShort: {},
  ProjectFacts: {},
  Fact: { name: factNames },
}
