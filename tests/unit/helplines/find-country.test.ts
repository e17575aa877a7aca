import { readFileSync } from 'node:fs'
import { createContext, runInContext } from 'node:vm'
import { describe, expect, it } from 'vitest'
import { countryNamer, otherCountries, type OtherCountry } from '../../../lib/helplines/country-names'
import { completeLocales } from '../../../lib/i18n/locales'
import { countryName } from '../../../lib/taxonomy/countries'

type FindCountries = (
  text: string,
  listed: OtherCountry[],
  unlisted: OtherCountry[],
) => { shown: OtherCountry[]; unlisted?: OtherCountry }

/** The script of the page as a browser runs it, on a page without the field. */
function loaded() {
  const page = createContext({ document: { querySelector: () => null }, Intl })
  runInContext(readFileSync(new URL('../../../public/find-country.js', import.meta.url), 'utf8'), page)
  return page as { findCountries: FindCountries; withBracketed: (names: string[]) => string[] }
}

// Function declarations are seen from outside a script.
const { findCountries, withBracketed } = loaded()
const namesOf = countryNamer()
const codes =
  'AE AR AU BR CA CL CO DE ES EU FR GB GH GM GR IE IL IN IT KE KH LB LR MX MY NG NL NP PE PH QA RO RS SA TH UA UG US VN ZA'
const listed = codes.split(' ').map(code => ({ code, names: namesOf(code) }))
/** As the page gives them: with the names that the browser has. */
const unlisted = otherCountries(codes.split(' ')).map(({ code, names }) => ({
  code,
  names: withBracketed([...completeLocales.map(locale => countryName(code, locale)), ...names]),
}))
const find = (text: string) => findCountries(text, listed, unlisted)
const shown = (text: string) => find(text).shown.map(({ code }) => code)

/** What of each text is found, so that one that is not stands in the message. */
const foundBy = (texts: string[]) => texts.map(text => [text, shown(text), find(text).unlisted?.code])

describe('the field that narrows the list of countries', () => {
  it.each([
    ['GB', ['U.K.', 'UK', 'u. k.', 'United Kingdom', 'the united kingdom', 'Reino Unido', 'el Reino Unido', 'Britain']],
    ['GB', ['Great Britain', 'England', 'Inglaterra', 'Kingdom United', 'unit king', 'Royaume-Uni', 'Großbritannien']],
    ['GB', ['Northern Ireland', 'Vereinigtes Königreich', 'Scotland']],
    [
      'US',
      ['U.S.', 'US', 'U.S.A.', 'usa', 'United States of America', 'the United States', 'Estados Unidos', 'America'],
    ],
    ['US', ['EE.UU.', 'EE. UU.', 'EEUU', 'ee uu', 'Estados Unidos de América', 'États-Unis', 'Vereinigte Staaten']],
    ['VN', ['Viet Nam', 'Vietnam', 'viet-nam', 'VIỆT NAM', 'Socialist Republic of Viet Nam', 'Вьетнам']],
    ['SA', ['KSA', 'K.S.A.', 'Saudi Arabia', 'Kingdom of Saudi Arabia', 'Arabia Saudí', 'arabia saudi', 'السعودية']],
    ['AE', ['UAE', 'U.A.E.', 'Emirates', 'the Emirates', 'Emiratos', 'los Emiratos Árabes Unidos', 'Arab Emirates']],
    ['MX', ['Méjico', 'Mejico', 'México', 'MEXICO', 'United Mexican States', 'Estados Unidos Mexicanos', 'Mexique']],
    ['NL', ['the Netherlands', 'Netherlands', 'los Países Bajos', 'paises bajos', 'Holland', 'Holanda', 'Nederland']],
    ['NL', ['Kingdom of the Netherlands', 'Bajos Países', 'Pays-Bas', 'Niederlande']],
    ['PE', ['peru', 'PERÚ', ' Perú ', 'Republic of Peru', 'República del Perú', 'el Perú', 'Pérou']],
    ['DE', ['Germany', 'alemania', 'Deutschland', 'Allemagne', 'Federal Republic of Germany', 'Germania', 'ألمانيا']],
    ['IN', ['India', 'la India', 'Bharat', 'भारत', 'Inde', 'ind']],
    ['GR', ['Greece', 'Hellas', 'Hellenic Republic', 'Ελλάδα']],
    ['TH', ['Thailand', 'Tailandia', 'ไทย']],
    ['QA', ['Qatar', 'Catar', 'State of Qatar', 'قطر']],
    ['NP', ['Nepal', 'नेपाल', 'Federal Democratic Republic of Nepal']],
    ['UA', ['Ukraine', 'Ucrania', 'Україна', 'ukr']],
    ['GM', ['Gambia', 'The Gambia', 'Republic of the Gambia']],
    ['ZA', ['South Africa', 'Africa South', 'Sudáfrica', 'south afr']],
    ['PH', ['Philippines', 'the Philippines', 'Filipinas', 'Pilipinas', 'las Filipinas']],
    ['KH', ['Cambodia', 'Kampuchea', 'Kingdom of Cambodia', 'Camboya']],
    ['ES', ['Spain', 'España', 'Reino de España', 'espana', 'Spanien']],
    ['NG', ['Nigeria', 'Federal Republic of Nigeria', 'nigeri']],
    ['RO', ['Romania', 'Rumanía', 'rumania', 'România']],
  ])('finds %s by %j', (code, texts) => {
    expect(foundBy(texts)).toEqual(texts.map(text => [text, [code], undefined]))
  })

  it.each([
    ['OM', ['Oman', 'Omán', 'OMAN', 'the Sultanate of Oman', 'عمان', 'Sultanato de Omán', 'oma']],
    ['NE', ['Niger', 'Níger', 'Republic of Niger', 'the Niger', 'Republic of the Niger']],
    ['ML', ['Mali', 'Malí', 'Republic of Mali']],
    ['GN', ['Guinea', 'Guinée', 'la Guinea', 'Republic of Guinea']],
    ['DM', ['Dominica', 'Commonwealth of Dominica']],
    ['DO', ['Dominican Republic', 'República Dominicana', 'the Dominican Republic', 'republica dominic']],
    ['CI', ['Côte d’Ivoire', "Cote d'Ivoire", 'cote divoire', 'Ivory Coast', 'Costa de Marfil']],
    ['MM', ['Myanmar', 'Burma', 'Birmania']],
    ['SZ', ['Eswatini', 'Swaziland']],
    ['SO', ['Somalia', 'Federal Republic of Somalia']],
    ['KR', ['South Korea', 'Republic of Korea', 'Corea del Sur', '대한민국']],
    ['CD', ['Democratic Republic of the Congo', 'DR Congo', 'Zaire']],
    ['SD', ['Sudan', 'Sudán']],
    ['SS', ['South Sudan', 'Sudán del Sur']],
    ['CZ', ['Czechia', 'Czech Republic']],
    ['PG', ['Papua New Guinea', 'papua new gui']],
    ['PT', ['Portugal', 'portug']],
    ['TR', ['Turkey', 'Türkiye', 'Turquía']],
  ])('shows none, but names %s, for %j', (code, texts) => {
    expect(foundBy(texts)).toEqual(texts.map(text => [text, [], code]))
  })

  it('takes letters with dots for a whole name, not for the beginnings of another', () => {
    const texts = ['R.S.A.', 'D.R.C.', 'C.A.R.', 'U.S.S.R.', 'G.D.R.', 'U.A.R.', 'S.L.', 'R.U.', 'E.U.A.']
    expect(foundBy(texts)).toEqual(texts.map(text => [text, [], undefined]))
    expect(foundBy(['U.A.E.', 'K.S.A.', 'E.U.'])).toEqual([
      ['U.A.E.', ['AE'], undefined],
      ['K.S.A.', ['SA'], undefined],
      ['E.U.', ['EU'], undefined],
    ])
  })

  it('names no other absent country than the one that was typed', () => {
    expect(foundBy(['China', 'china', '中国']).map(([, , code]) => code)).toEqual(['CN', 'CN', 'CN'])
    expect(foundBy(["Democratic People's Republic of Korea"])).toEqual([
      ["Democratic People's Republic of Korea", [], 'KP'],
    ])
    const texts = ['CAR', 'Danish', 'American']
    expect(foundBy(texts)).toEqual(texts.map(text => [text, [], undefined]))
    expect(shown('Éire')).toEqual(['IE'])
  })

  it('shows none, and names none, for what is no country or may be several', () => {
    const texts = ['atlantis', 'zzz', 'Congo']
    expect(foundBy(texts)).toEqual(texts.map(text => [text, [], undefined]))
  })

  it('shows all while nothing is asked for', () => {
    const texts = ['', '  ', '.', 'the', 'de la', '¿?', 'los']
    expect(texts.filter(text => shown(text).length < listed.length)).toEqual([])
  })

  it('shows none but those whose words begin so, for parts of words are names of others', () => {
    expect(shown('man')).toEqual([])
    expect(shown('land')).toEqual([])
    expect(shown('ni').toSorted()).toEqual(['NG'])
    expect(shown('ir').toSorted()).toEqual(['GB', 'IE'])
    expect(shown('united').toSorted()).toEqual(['AE', 'GB', 'MX', 'US'])
  })

  it('keeps each country in sight while its name is typed, unless what stands there is the name of another', () => {
    const whole = new Set([...listed, ...unlisted].flatMap(({ names }) => names.map(name => name.toLowerCase())))
    const typed = listed.flatMap(({ code, names }) =>
      names.slice(0, 2).flatMap(name => [...name].map((_, at) => ({ code, text: name.slice(0, at + 1) }))),
    )
    expect(typed.length).toBeGreaterThan(500)
    const lost = typed.filter(({ code, text }) => !whole.has(text.toLowerCase()) && !shown(text).includes(code))
    expect(lost).toEqual([])
  })

  it('never shows a country for the name of another one', () => {
    const others = unlisted.flatMap(({ code, names }) => names.map(text => [text, [], code] as const))
    // Two states are called Congo, and some languages write the names of both halves of Saint Martin alike.
    const alike = ['Congo', 'Kongo', 'São Martinho']
    const certain = others.filter(
      ([text, , code]) => !alike.includes(text) && !others.some(other => other[0] === text && other[2] !== code),
    )
    expect(certain.length).toBeGreaterThan(400)
    expect(foundBy(certain.map(([text]) => text))).toEqual(certain)
  })
})
