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
  const [data, setData] = useState<Fetched<Data>>(undefined)
  const [attempt, setAttempt] = useState(0)
  useEffect(() => {
    let isWanted = true
    setData(undefined)
    fetchJson<Data>(address).then(
      got => isWanted && setData(got),
      () => isWanted && setData(null),
    )
    return () => {
      isWanted = false
    }
  }, [address, attempt])
  return { data, retry: useCallback(() => setAttempt(count => count + 1), []) }
}

/** @throws where nothing comes, or no JSON */
export async function fetchJson<Data>(address: string): Promise<Data> {
  const answer = await fetch(address)
  if (!answer.ok) throw new Error(`${address}: ${answer.status}`)
  return (await answer.json()) as Data
}
