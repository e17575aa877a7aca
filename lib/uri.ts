/** An address in the characters that RFC 3986 allows, as programs want it; editors and browsers take others too. */
export const toUri = (address: string): string => (URL.canParse(address) ? new URL(address).href : address)
