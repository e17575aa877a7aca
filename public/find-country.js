// @ts-check
/* On the page of help: the field that narrows the list of countries. */

/**
 * A country, and its names by which readers of the hub look for it.
 *
 * @typedef {{ code: string, names: string[] }} Country
 */

/** Words that no name depends on, without accents. */
const articles = new Set('the of and el la los las de del y e le les l d du des et da das do dos'.split(' '))

/** Words of official names, which usual names leave out. */
const officialWords = new Set(
  (
    'republic republica republique kingdom reino royaume state estado etat federal federative federativa commonwealth ' +
    'mancomunidad socialist socialista democratic democratica people s popular islamic islamica sultanate sultanato'
  ).split(' '),
)

/** Languages whose names of countries are understood besides those of the hub, where the browser knows them. */
const languages = (
  'am ar bg bn cs da de el fa fi fil fr ga he hi hr hu id it ja km ko lo ms my ne nl no pl ps pt ro ru si sr sv sw ta ' +
  'th tr uk ur uz vi zh'
).split(' ')

/**
 * The words of a text, without case, accents and signs: "Côte d’Ivoire" has cote, d and ivoire.
 *
 * @param {string} text
 */
const wordsOf = text =>
  text
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/ß/g, 'ss')
    .replace(/ı/g, 'i')
    .replace(/đ/g, 'd')
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)

/**
 * Those words that are none of others, unless none would be left.
 *
 * @param {string[]} words
 * @param {Set<string>} others
 */
function without(words, others) {
  const rest = words.filter(word => !others.has(word))
  return rest.length > 0 ? rest : words
}

/**
 * A text in words, and what it is without the spaces between them, and without articles.
 *
 * @typedef {{ words: string[], joined: string, bare: string }} Name
 */

/**
 * @param {string[]} words
 * @returns {Name}
 */
const nameOf = words => ({ words, joined: words.join(''), bare: without(words, articles).join('') })

/**
 * Whether a name is what was typed, but for articles, spaces and dots: "U.K." is "UK".
 *
 * @param {Name} typed
 * @param {Name} name
 */
const isName = (typed, name) => typed.joined === name.joined || typed.bare === name.bare

/**
 * Whether the words of a name begin as those that were typed, in any order, or the whole name does.
 *
 * @param {Name} typed
 * @param {Name} name
 */
function begins(typed, name) {
  if (name.joined.startsWith(typed.joined)) return true
  const left = [...name.words]
  return without(typed.words, articles).every(word => {
    const at = left.findIndex(other => other.startsWith(word))
    if (at >= 0) left.splice(at, 1)
    return at >= 0
  })
}

/** @type {((code: string) => string | undefined)[] | undefined} */
let namers
/** @type {Map<string, Name[]>} the names of a country in languages that are not the hub's, by code */
const foreignNames = new Map()

/** @param {string} code */
function foreign(code) {
  namers ??= languages.map(language => namerOf(language))
  const known = foreignNames.get(code)
  if (known) return known
  const given = new Set(namers.map(name => name(code) ?? ''))
  const names = [...given].filter(Boolean).map(name => nameOf(wordsOf(name)))
  foreignNames.set(code, names)
  return names
}

/**
 * What names countries in a language; in a browser too old for it, nothing does.
 *
 * @param {string} language
 * @returns {(code: string) => string | undefined}
 */
function namerOf(language) {
  if (!Intl.DisplayNames) return () => undefined
  const names = new Intl.DisplayNames([language], { type: 'region', fallback: 'none' })
  return code => names.of(code)
}

/**
 * The countries of the list that a reader means: by a whole name, else by the beginnings of its words, else by their
 * names in other languages or their codes. Where the name is that of a country outside the list, none of the list is
 * shown in its place.
 *
 * @param {string} text what was typed
 * @param {Country[]} listed
 * @param {Country[]} unlisted all other countries
 * @returns {{ shown: Country[], unlisted?: Country }} and the one outside the list, if just one is meant
 */
function findCountries(text, listed, unlisted) {
  const words = wordsOf(text)
  if (words.every(word => articles.has(word))) return { shown: listed }
  const typed = nameOf(words)
  // "R.S.A." is no Argentine Republic: letters with dots are a whole name, or none.
  const isAbbreviation = words.length > 1 && words.every(word => word.length === 1)
  const found =
    meantBy(typed, listed, unlisted, isAbbreviation) ??
    meantBy(nameOf(without(words, officialWords)), listed, unlisted, isAbbreviation)
  if (found) return found
  if (isAbbreviation) return { shown: [] }
  const [only, ...others] = unlisted.filter(country => named(country).some(name => isNearly(typed, name)))
  return { shown: [], ...(only && others.length === 0 && { unlisted: only }) }
}

/**
 * Whether so much of a name was typed that hardly another is meant: "portug" is Portugal, "american" not yet American
 * Samoa.
 *
 * @param {Name} typed
 * @param {Name} name
 */
const isNearly = (typed, name) => begins(typed, name) && typed.joined.length * 3 >= name.joined.length * 2

/** @type {WeakMap<Country, Name[]>} */
const ownNames = new WeakMap()

/** @param {Country} country */
function named(country) {
  const names = ownNames.get(country) ?? country.names.map(name => nameOf(wordsOf(name)))
  ownNames.set(country, names)
  return names
}

/**
 * @param {Name} typed
 * @param {Country[]} listed
 * @param {Country[]} unlisted
 * @param {boolean} isWhole whether only whole names and codes will do
 * @returns {{ shown: Country[], unlisted?: Country } | undefined}
 */
function meantBy(typed, listed, unlisted, isWhole) {
  /** @param {(name: Name) => boolean} fits */
  const own = fits => listed.filter(country => named(country).some(fits))
  /** @param {(name: Name) => boolean} fits */
  const inOther = fits => listed.filter(({ code }) => foreign(code).some(fits))
  const isIt = isName.bind(undefined, typed)
  const isBegun = begins.bind(undefined, typed)

  const whole = own(isIt)
  if (whole.length > 0) return { shown: whole }
  const outside = unlisted.filter(country => [...named(country), ...foreign(country.code)].some(isIt))
  if (outside.length > 0) return { shown: [], ...(outside.length === 1 && { unlisted: outside[0] }) }
  // "Uc" begins Ucrania, and is Australia in Vietnamese.
  const begun = new Set([...inOther(isIt), ...(isWhole ? [] : own(isBegun))])
  if (begun.size > 0) return { shown: [...begun] }
  const abroad = isWhole ? [] : inOther(isBegun)
  if (abroad.length > 0) return { shown: abroad }
  const coded = listed.filter(({ code }) => code.toLowerCase() === typed.joined)
  return coded.length > 0 ? { shown: coded } : undefined
}

/**
 * "Myanmar (Burma)" is both; "Hong Kong (China)" is not China, nor "Saint Martin (French part)" what its brackets say.
 *
 * @param {string[]} names
 */
function withBracketed(names) {
  const both = names.flatMap(name => {
    const [before = '', inside = ''] = name.split(/[()]/)
    return [name, before.trim(), ...(/^\p{Lu}/u.test(inside) && inside !== 'China' ? [inside] : [])]
  })
  return both.filter(Boolean)
}

/**
 * Narrows the list, and says so where it is empty. Names come from attributes: those on the page may be a translation
 * that the browser has made.
 *
 * @param {HTMLInputElement | null} field
 * @param {HTMLElement | null} list
 * @param {HTMLElement | null} answer
 */
function narrow(field, list, answer) {
  if (!field || !list || !answer) return
  const locale = field.dataset.filter ?? 'en'
  const items = [...list.querySelectorAll('li')]
  const listed = items.map(({ dataset: { code = '', names = '' } }) => ({ code, names: names.split('|') }))
  const ownNamers = ['en', 'es', locale].map(namerOf)
  const unlisted = (list.dataset.others ?? '').split(';').map(entry => {
    const [code = '', others = ''] = entry.split(':')
    return { code, names: withBracketed([...ownNamers.map(name => name(code) ?? ''), ...others.split('|')]) }
  })
  const union = items.find(item => item.dataset.members)

  const show = () => {
    const { shown, unlisted: outside } = findCountries(field.value, listed, unlisted)
    const codes = new Set(shown.map(({ code }) => code))
    const holds = outside && union?.dataset.members?.split(' ').includes(outside.code) ? union : undefined
    for (const item of items) item.hidden = !codes.has(item.dataset.code ?? '') && item !== holds
    const { none = '', unlisted: absent = '', union: instead = '' } = answer.dataset
    const sentence = codes.size > 0 ? '' : !outside ? none : holds ? instead : absent
    const country = outside ? (namerOf(locale)(outside.code) ?? outside.names[0] ?? '') : ''
    answer.textContent = sentence.replace('{country}', country)
  }
  field.parentElement?.removeAttribute('hidden')
  field.addEventListener('input', show)
  // The names in all languages are made once, which takes a slow phone a moment: before the first letter.
  field.addEventListener('focus', () => setTimeout(findCountries, 0, '0', listed, unlisted), { once: true })
  // What was typed before the reader came back.
  if (field.value) show()
}

narrow(
  document.querySelector('input[data-filter]'),
  document.querySelector('ul[data-others]'),
  document.querySelector('[data-none]'),
)
