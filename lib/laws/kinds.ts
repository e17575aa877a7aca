/** What a law asks for: to tell, to act, to keep products out; or nothing, where it is a list for awareness. */
export const lawKinds = ['report', 'conduct', 'goods', 'list'] as const
export type LawKind = (typeof lawKinds)[number]

/** What happens on a date of a law. */
export const dateKinds = ['made', 'in-force', 'applies', 'report', 'milestone', 'change'] as const
export type DateKind = (typeof dateKinds)[number]

/**
 * How well a date is known: the sources agree; they give several days; it is set for a day to come; or that day has
 * passed and we could not find whether it came.
 */
export const certainties = ['certain', 'disputed', 'announced', 'unverified'] as const
export type Certainty = (typeof certainties)[number]

/** What is counted in money. */
export const measures = ['turnover', 'assets', 'balance'] as const

/** What a company does, as far as some law asks. */
export const sectors = ['retail', 'manufacturing', 'goods', 'services'] as const
export type Sector = (typeof sectors)[number]
