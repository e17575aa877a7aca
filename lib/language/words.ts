import { fold } from './fold'
import { stopWordsOf } from './stop-words'

/** A word of a text: as it stands, where, and as the search knows it. */
export interface Word {
  text: string
  index: number
  folded: string
}

// Letters between which a text from a PDF may have signs that nobody sees: soft hyphens, zero-width spaces.
const letter = '[\\p{L}\\p{M}\\u00AD\\u200B-\\u200D\\u2060]'

// One of them, with the vowel that is written on it.
const sign = '\\p{L}\\p{M}*'

// No word is longer than 40 characters; what is pasted as one is cut, in texts and queries alike. Letters and digits
// are words apart, so that "C29", "C 29" and "C.29" are the same.
const pattern = new RegExp(
  [
    // "n.º 30924": no word of a question.
    '(?<ordinal>\\b[nN]\\.?[º°ª]\\.?)',
    // "U.K.", "I.L.O.", "EE.UU.", "वि.सं.": letters with dots between them.
    `(?<dotted>(?<![\\p{L}\\p{N}])(?:${sign}(?:\\.${sign})+|\\p{L}{2}(?:\\.\\p{L}{2})+)(?!${letter}))`,
    `(?<letters>\\p{L}${letter}{0,39})`,
    '(?<digits>\\p{N}{1,40})',
  ].join('|'),
  'gu',
)

/** "dont" is "don't", which is two words. */
const withoutApostrophe = /^(?:ca|do|does|did|is|are|was|were|has|have|had|would|could|should|wo)nt$/

/** The words of a text, each with its place. */
export function wordsOf(text: string, language: string): Word[] {
  // Where all is in capitals, a word in capitals is no abbreviation.
  const shouted = !/\p{Ll}/u.test(text) && /\p{L}\P{L}+\p{L}/u.test(text)
  const words: Word[] = []
  let end = 0
  for (const match of text.matchAll(pattern)) {
    const { dotted, letters, digits } = match.groups ?? {}
    const [found] = match
    const afterLetters = end === match.index && words.length > 0
    end = match.index + found.length
    const folded = dotted
      ? abbreviated(fold(dotted).replaceAll('.', ''), language)
      : letters && !shouted && /^\p{Lu}{2,4}$/u.test(letters)
        ? abbreviated(fold(letters), language)
        : letters
          ? fold(letters.replace(/[ºª]/g, ''))
          : // "C029" is "C29".
            digits && fold(afterLetters ? digits.replace(/^0+(?=.)/, '') : digits)
    if (!folded) continue
    if (language === 'en' && withoutApostrophe.test(folded)) {
      const cut = found.length - 1
      words.push({ text: found.slice(0, cut), index: match.index, folded: folded.slice(0, -1) })
      words.push({ text: found.slice(cut), index: match.index + cut, folded: 't' })
    } else words.push({ text: found, index: match.index, folded })
  }
  return words
}

/** "US" and "WHO" are names, though "us" and "who" are words that every text has: they keep the dots. */
const abbreviated = (letters: string, language: string) =>
  stopWordsOf(language).has(letters) ? [...letters].join('.') : letters

/** The words of a text in order, folded. */
export const foldedWords = (text: string, language: string): string[] =>
  wordsOf(text, language).map(({ folded }) => folded)
