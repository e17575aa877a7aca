import { useCallback, useEffect, useState } from 'react'

/** What a file of this host holds; undefined while it is on its way, null where it did not come. */
type Fetched<Data> = Data | null | undefined

/**
 * A file of data of this host, fetched when the component is there.
 *
 * @param address of the file, as the browser needs it
 * @returns what it holds, and what asks for it once more
 */
export function useFetched<Data>(address: string): { data: Fetched<Data>; retry: () => void } {
  const [attempt, setAttempt] = useState(0)
  const [came, setCame] = useState<{ attempt: number; data: Data | null }>()
  useEffect(() => {
    let isWanted = true
    const keep = (data: Data | null) => {
      if (isWanted) setCame({ attempt, data })
    }
    fetchJson<Data>(address).then(keep, () => keep(null))
    return () => {
      isWanted = false
    }
  }, [address, attempt])
  const retry = useCallback(() => setAttempt(count => count + 1), [])
  return { data: came?.attempt === attempt ? came.data : undefined, retry }
}

/** @throws where nothing comes, or no JSON */
export async function fetchJson<Data>(address: string): Promise<Data> {
  const answer = await fetch(address)
  if (!answer.ok) throw new Error(`${address}: ${answer.status}`)
  return (await answer.json()) as Data
}
