import tailwind from '@tailwindcss/postcss'
import { readFileSync } from 'node:fs'
import postcss from 'postcss'
import { stylePage } from '../../components/style-page/style-page'
import { defaultLocale, isLocale, languageOf } from '../i18n/locales'

// `node lib/cli/start.mjs style es`: the page of styles as one HTML file, for `npm run dev` and for the tests that
// compare its pictures. It is no route, so no build has it.

const locale = process.argv.slice(2).find(isLocale) ?? defaultLocale

/** As in `app/document.tsx`, but in the file itself, and shown as soon as it is read. */
const fontFace = (variable: string, file: string) => `
  @font-face {
    font-family: ${file};
    src: url(data:font/woff2;base64,${readFileSync(`app/fonts/${file}.woff2`, 'base64')});
    font-weight: 400 700;
    font-display: block;
  }
  :root { ${variable}: ${file} }`

const from = 'app/globals.css'
const { css } = await postcss([tailwind({ optimize: false })]).process(readFileSync(from, 'utf8'), { from })

// What is laid out only when a reader comes near is laid out at once; of the many bars on this page none stays in sight.
process.stdout.write(`<!doctype html>
<html lang="${locale}" dir="${languageOf(locale).direction}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>Styles</title>
<style>
${fontFace('--font-reading', 'source-serif-4')}
${fontFace('--font-interface', 'atkinson-hyperlegible-next')}
${css}
.later { content-visibility: visible }
.bar, .bar > div { position: relative }
</style>
</head>
<body>${stylePage(locale)}</body>
</html>
`)
