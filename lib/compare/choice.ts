import { fragmentOf, parametersOf } from '../fragment'

/** So many countries stand side by side at most. */
export const most = 4

/** The codes that a fragment names, each once; what the hub does not know it leaves out. */
export const codesFromFragment = (fragment: string, known: readonly string[]): string[] =>
  [...new Set((parametersOf(fragment).get('countries') ?? '').toUpperCase().split('.'))]
    .filter(code => known.includes(code))
    .slice(0, most)

/** The choice as the fragment of an address; nothing where nothing was chosen. */
export const codesToFragment = (codes: readonly string[]): string =>
  fragmentOf(new URLSearchParams(codes.length > 0 ? { countries: codes.join('.') } : {}))
