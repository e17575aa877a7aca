/** Latin letters that are no letter with a sign on it, so that Unicode does not take them apart. */
const letters: Record<string, string> = {
  ß: 'ss',
  æ: 'ae',
  ǽ: 'ae',
  ǣ: 'ae',
  œ: 'oe',
  ĳ: 'ij',
  ŋ: 'ng',
  þ: 'th',
  đ: 'd',
  ð: 'd',
  ɖ: 'd',
  ł: 'l',
  ø: 'o',
  ǿ: 'o',
  ħ: 'h',
  ı: 'i',
  ŧ: 't',
  ĸ: 'k',
  ŉ: 'n',
  ſ: 's',
  ə: 'e',
  ɛ: 'e',
  ɔ: 'o',
  ƒ: 'f',
  ɓ: 'b',
  ɗ: 'd',
  ƙ: 'k',
  ƴ: 'y',
  ɲ: 'n',
  ɣ: 'g',
  ʋ: 'v',
  ɩ: 'i',
  ʊ: 'u',
}

const pattern = new RegExp(`[${Object.keys(letters).join('')}]`, 'gu')

/**
 * A text in small letters, those of Latin alphabets (also of Africa) written with a–z: "Łódź" becomes "lodz". Letters
 * of other scripts are left as they are.
 */
export const toAscii = (text: string): string =>
  text
    .toLowerCase()
    .replace(pattern, letter => letters[letter] ?? letter)
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(pattern, letter => letters[letter] ?? letter)
