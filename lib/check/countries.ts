import isoCountries from 'i18n-iso-countries'
import { locales } from '../i18n/locales'
import { countryName } from '../taxonomy/countries'
import { nearest, type Candidate } from './nearest'

const codes = Object.keys(isoCountries.getAlpha2Codes())

/** Codes in common use that are not those of ISO 3166-1. */
const usual: Record<string, string> = { UK: 'GB', EL: 'GR', UAE: 'AE' }

/** Whether a text is an ISO 3166-1 alpha-2 code in upper case. */
export const isCountryCode = (text: string) => codes.includes(text)

/** The code that somebody most likely meant by another code or by a country's name. */
export function nearestCountry(text: string): string | undefined {
  const code = text.trim().toUpperCase()
  if (isCountryCode(code)) return code
  return (
    usual[code] ?? isoCountries.alpha3ToAlpha2(code) ?? (code.length > 3 ? nearest(text, namedCountries()) : undefined)
  )
}

const namedCountries = (): Candidate[] =>
  codes.map(code => ({ value: code, names: locales.map(locale => countryName(code, locale)) }))
