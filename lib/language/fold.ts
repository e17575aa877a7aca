/** Latin letters, also of Africa, that are no letter with a sign on it, so that Unicode does not take them apart. */
const letters = new Map(
  (
    'ß ss, æ ae, œ oe, ŋ ng, þ th, đ d, ð d, ɖ d, ɗ d, ł l, ø o, ɔ o, ħ h, ı i, ɩ i, ŧ t, ĸ k, ƙ k, ə e, ɛ e, ƒ f, ' +
    'ɓ b, ƴ y, ɲ n, ɣ g, ʋ v, ʊ u'
  )
    .split(', ')
    .map(pair => pair.split(' ') as [letter: string, plain: string]),
)

const pattern = new RegExp(`[${[...letters.keys()].join('')}]`, 'gu')

/**
 * A text without accents, capitals and signs that nobody sees, Latin letters written with a–z: "Perú" and "peru" are
 * the same, and "Łódź" is "lodz"; so are a ligature and its letters, and letters of full width and plain ones (Unicode's
 * compatibility forms, NFKD). Letters of other scripts are left as they are.
 */
export const fold = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/[\p{M}\u00AD\u200B-\u200D\u2060]/gu, '')
    .toLowerCase()
    .replace(pattern, letter => letters.get(letter)!)
