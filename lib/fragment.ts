/** Parameters as the fragment of an address: `#q=work&region=europe`; nothing where there are none. */
export function fragmentOf(parameters: URLSearchParams): string {
  const fragment = parameters.toString()
  return fragment && `#${fragment}`
}

/** The parameters that a fragment holds. */
export const parametersOf = (fragment: string): URLSearchParams => new URLSearchParams(fragment.replace(/^#/, ''))
