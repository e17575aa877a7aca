/** An address in the characters that RFC 3986 allows, as programs want it; editors and browsers take others too. */
export const toUri = (address: string): string => (URL.canParse(address) ? new URL(address).href : address)

/** The host of a web address as readers know it: "ilo.org". */
export const hostOf = (address: string): string => new URL(address).hostname.replace(/^www\./, '')
