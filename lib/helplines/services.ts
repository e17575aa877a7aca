import type { Service } from '../../content/schema/values'

/** What the reader is told of if no number calls it. */
const needed = ['police', 'ambulance'] as const

/** Those of the police and the ambulance that none of a country's emergency numbers calls. */
export const uncalled = (emergency: { services: Service[] }[]): ('police' | 'ambulance')[] =>
  needed.filter(service => !emergency.some(({ services: called }) => called.includes(service)))
