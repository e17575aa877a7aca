import { useEffect, useState } from 'react'

/**
 * A value once the browser has painted what came with it: what stands beside results need not hold them up.
 *
 * @param first what it is until then
 */
export function useAfterPaint<Value, First = Value>(value: Value, first: First): Value | First {
  const [painted, setPainted] = useState<Value | First>(first)
  // Effects of a press run before its paint, and so may a timer that they set; one that the frame sets does not.
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout>
    const frame = requestAnimationFrame(() => {
      timer = setTimeout(setPainted, 0, value)
    })
    return () => {
      cancelAnimationFrame(frame)
      clearTimeout(timer)
    }
  }, [value])
  return painted
}
