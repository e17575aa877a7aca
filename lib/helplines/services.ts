/** What an emergency number can be for, in the order in which readers see it. */
export const services = ['police', 'ambulance', 'fire'] as const
export type Service = (typeof services)[number]
