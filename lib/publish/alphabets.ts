import { existsSync, readFileSync } from 'node:fs'
import { transformSync } from 'esbuild'
import type { Locale } from '../i18n/locales'
import { memoizePerBuild } from '../memo'

/**
 * What pages of a language have of styles because of the letters that it is written in, by the name that ISO 15924 gives
 * these: `app/alphabets/arab.css`. Nothing for most. No other page carries them.
 */
export const stylesOfAlphabet = memoizePerBuild((locale: Locale): string => {
  const file = `app/alphabets/${new Intl.Locale(locale).maximize().script?.toLowerCase()}.css`
  return existsSync(file) ? transformSync(readFileSync(file, 'utf8'), { loader: 'css', minify: true }).code.trim() : ''
})
