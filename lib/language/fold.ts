/**
 * Letters that Unicode does not take apart, each with what is written for it: Latin ones, also of Africa, that are no
 * letter with a sign on it; Arabic ones that are written for each other, and the stroke that only stretches a line; in
 * Devanagari, as Lucene's normalisers for Indic scripts have it, long vowels, and dots that come and go.
 */
const pairs =
  'ßss æae œoe ŋng þth đd ðd ɖd ɗd łl øo ɔo ħh ıi ɩi ŧt ĸk ƙk əe ɛe ƒf ɓb ƴy ɲn ɣg ʋv ʊu ' +
  'ٱا ىي یي کك ةه ـ ईइ ऊउ \u0940\u093F \u0942\u0941 \u0901\u0902 \u093C'

const letters = new Map(pairs.split(' ').map(pair => [pair[0]!, pair.slice(1)]))
for (const zero of '٠۰०') {
  for (let digit = 0; digit < 10; digit++) letters.set(String.fromCodePoint(zero.codePointAt(0)! + digit), `${digit}`)
}

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
