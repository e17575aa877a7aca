/** What an emergency number can be for, in the order in which readers see it. */
export const services = ['police', 'ambulance', 'fire'] as const
export type Service = (typeof services)[number]

/** What the reader is told of if no number calls it. */
const needed = ['police', 'ambulance'] as const

/** Those of the police and the ambulance that none of a country's emergency numbers calls. */
export const uncalled = (emergency: { services: Service[] }[]): ('police' | 'ambulance')[] =>
  needed.filter(service => !emergency.some(({ services: called }) => called.includes(service)))
