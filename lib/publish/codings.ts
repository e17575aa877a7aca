/** How a file can be sent, and what its name then ends in: the smallest first. */
export const codings = [
  { coding: 'br', ending: '.br' },
  { coding: 'gzip', ending: '.gz' },
] as const

export type Coding = (typeof codings)[number]

/**
 * The codings that a client takes, by RFC 9110, section 12.5.3, what it likes best first and of several that it likes
 * as much the smallest; uncompressed is what remains, whatever it says.
 *
 * @param header the value of `Accept-Encoding`
 */
export function acceptedCodings(header = ''): Coding[] {
  const weights = new Map(header.split(',').map(weighted))
  const weightOf = (coding: string) => weights.get(coding) ?? weights.get('*') ?? 0
  const plain = weights.get('identity') ?? 0
  return codings
    .filter(({ coding }) => weightOf(coding) > 0 && weightOf(coding) >= plain)
    .toSorted((a, b) => weightOf(b.coding) - weightOf(a.coding))
}

function weighted(item: string): [coding: string, weight: number] {
  const [coding = '', ...parameters] = item.toLowerCase().split(';')
  const weight = parameters.find(parameter => /^\s*q\s*=/.test(parameter))?.split('=')[1]
  return [coding.trim().replace(/^x-/, ''), weight === undefined ? 1 : Number(weight) || 0]
}
