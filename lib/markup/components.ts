/** What a `<Fact name="…">` of a facts box may be about. */
const factNames = ['amount', 'dates', 'donor', 'grantee', 'partners', 'places'] as const

/** An attribute whose values are looked up elsewhere, such as the id of a figure. */
export const anyValue = 'any'

/** The components that a text may use, each with its attributes and the values that these may have. */
export const components: Record<string, Record<string, readonly string[] | typeof anyValue>> = {
  InShort: {},
  ProjectFacts: {},
  Fact: { name: factNames },
  Figure: { id: anyValue },
  Sensitive: {},
}

/** Those that stand within a sentence. */
export const inlineComponents: readonly string[] = ['Figure']
