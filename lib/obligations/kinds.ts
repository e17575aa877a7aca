/** What a law asks for: to tell, to act, to keep products out; or nothing, where it is a list for awareness. */
export const obligationKinds = ['report', 'conduct', 'goods', 'list'] as const
export type ObligationKind = (typeof obligationKinds)[number]

/** What happens on a date of a law. */
export const dateKinds = ['made', 'in-force', 'applies', 'report', 'milestone', 'change'] as const
export type DateKind = (typeof dateKinds)[number]

/** How well a date is known: the sources agree, give several days, or tell of a plan that we have not seen carried out. */
export const certainties = ['certain', 'disputed', 'announced'] as const
export type Certainty = (typeof certainties)[number]
