/**
 * Letters that Unicode does not take apart: Latin ones, also of Africa, that are no letter with a sign on it; Arabic ones
 * that are written for each other, and the stroke that only stretches a line; in Devanagari, as Lucene's normalisers for
 * Indic scripts have it, long vowels that are written for short ones, and dots that come and go. Digits of all three.
 */
const letters = new Map(
  [
    'ß ss, æ ae, œ oe, ŋ ng, þ th, đ d, ð d, ɖ d, ɗ d, ł l, ø o, ɔ o, ħ h, ı i, ɩ i, ŧ t, ĸ k, ƙ k, ə e, ɛ e, ƒ f, ' +
      'ɓ b, ƴ y, ɲ n, ɣ g, ʋ v, ʊ u',
    'ٱ ا, ى ي, ی ي, ک ك, ة ه, ـ , ٠ 0, ١ 1, ٢ 2, ٣ 3, ٤ 4, ٥ 5, ٦ 6, ٧ 7, ٨ 8, ٩ 9, ۰ 0, ۱ 1, ۲ 2, ۳ 3, ۴ 4, ۵ 5, ' +
      '۶ 6, ۷ 7, ۸ 8, ۹ 9',
    'ई इ, ऊ उ, \u0940 \u093F, \u0942 \u0941, \u0901 \u0902, \u093C , ० 0, १ 1, २ 2, ३ 3, ४ 4, ५ 5, ६ 6, ७ 7, ८ 8, ९ 9',
  ]
    .flatMap(pairs => pairs.split(', '))
    .map(pair => pair.split(' ') as [letter: string, plain: string]),
)

/** A nasal without a vowel before a consonant, "बन्धुवा", is as well written as a dot, "बंधुवा". */
const nasal = '[ङञणनम]\u094D(?=[क-भ])'

const pattern = new RegExp(`[${[...letters.keys()].join('')}]|${nasal}`, 'gu')

/** Signs that nobody sees, and those on letters that are as well left out; of Indic scripts they are vowels, and stay. */
const signs = /[\p{sc=Zinh}\u00AD\u200B\u2060]|(?=\p{M})[\p{sc=Arab}\p{sc=Cyrl}\p{sc=Hebr}]/gu

/**
 * A text without accents, capitals and signs that nobody sees, Latin letters written with a–z: "Perú" and "peru" are
 * the same, and "Łódź" is "lodz"; so are a ligature and its letters, and letters of full width and plain ones (Unicode's
 * compatibility forms, NFKD). Letters of other scripts stay, but for those that are written for each other.
 */
export const fold = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(signs, '')
    .toLowerCase()
    .replace(pattern, letter => letters.get(letter) ?? '\u0902')
