/**
 * How long the bars of values are that stand side by side, as parts of the longest, which is 100.
 *
 * @param values none below zero
 */
export function barLengths(values: readonly number[]): number[] {
  const longest = Math.max(...values)
  return values.map(value => (longest === 0 ? 0 : Math.round((value / longest) * 1000) / 10))
}
