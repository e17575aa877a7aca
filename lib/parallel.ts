/** What Node hands to threads of its own (compressing, drawing) keeps them busy with so many at a time. */
const atOnce = 16

/** Works on all items, several at a time, without holding the results of all in memory. */
export async function inParallel<T>(items: Iterable<T>, work: (item: T) => Promise<void>): Promise<void> {
  // All take their next item from this one.
  const iterator = items[Symbol.iterator]()
  const queue = { [Symbol.iterator]: () => iterator }
  await Promise.all(
    Array.from({ length: atOnce }, async () => {
      for (const item of queue) await work(item)
    }),
  )
}
