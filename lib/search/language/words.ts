// No word is longer than 40 characters; what is pasted as one is cut, in texts and queries alike.
const word = /[\p{L}\p{M}\p{N}]{1,40}/gu

/** A text without accents and capitals: "Perú" and "peru" are the same word to the search. */
export function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
}

/** The words of a text as they stand, each with its place. */
export function wordsOf(text: string): { text: string; index: number }[] {
  return [...text.matchAll(word)].map(match => ({ text: match[0], index: match.index }))
}

/** The words of a text in order, folded. */
export function foldedWords(text: string): string[] {
  return (text.match(word) ?? []).map(fold).filter(Boolean)
}
