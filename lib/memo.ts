/*
 * What is worked out once and asked for often: a list on every page, a format for every day. There is one way to keep
 * it in memory, and one on disk (`disk-cache.ts`).
 */

interface Options<Arguments extends unknown[]> {
  /** What tells arguments apart: the first of them, unless said otherwise. */
  key?: (...given: Arguments) => unknown
  /** What the values rest on: when it has changed, all of them are forgotten. */
  version?: () => unknown
}

/**
 * Keeps what a function returns for each key. What it says of an object is kept for as long as that object is in use;
 * a promise that fails is forgotten, so that it can be tried again.
 */
export function memoize<Arguments extends unknown[], Value>(
  make: (...given: Arguments) => Value,
  { key = (...[first]) => first, version }: Options<Arguments> = {},
): (...given: Arguments) => Value {
  let known = createStore<Value>()
  let of = version?.()
  return (...given) => {
    const now = version?.()
    if (now !== of) known = createStore()
    of = now
    const name = key(...given)
    const values = known(name)
    if (values.has(name)) return values.get(name)!
    const value = make(...given)
    values.set(name, value)
    if (value instanceof Promise) value.catch(() => values.delete(name))
    return value
  }
}

function createStore<Value>() {
  const values = new Map<unknown, Value>()
  const ofObjects = new WeakMap<object, Value>() as unknown as Map<unknown, Value>
  return (name: unknown) => (typeof name === 'object' && name !== null ? ofObjects : values)
}

/** Keeps what a function returns for as long as a build lasts; while one edits, it is made afresh at every call. */
export const memoizePerBuild: typeof memoize = (make, options) =>
  process.env.NODE_ENV === 'development' ? make : memoize(make, options)
