import { useEffect, useState } from 'react'

/**
 * A value once the browser has painted what came with it: what stands beside the results need not hold them up.
 *
 * @returns undefined at first
 */
export function useAfterPaint<Value extends object>(value: Value): Value | undefined {
  const [painted, setPainted] = useState<Value>()
  // Effects may run before the paint; what a timer holds does not.
  useEffect(() => {
    const next = setTimeout(() => setPainted(value))
    return () => clearTimeout(next)
  }, [value])
  return painted
}
