import localFont from 'next/font/local'
import type { ReactNode } from 'react'
import { languageOf, type Locale } from '@/lib/i18n/locales'
import './globals.css'

// Nothing on a page ever moves for a font: one that comes late waits for the next page. None is asked for ahead, for a
// browser holds back the first paint for a preloaded font, which on a first visit comes too late even so. Fallback faces
// of the same measure, which next/font makes, would not do on phones, which have neither Arial nor Times.
const reading = localFont({
  src: './fonts/source-serif-4.woff2',
  weight: '400 700',
  variable: '--font-reading',
  adjustFontFallback: false,
  display: 'optional',
  preload: false,
})
const interfaceFont = localFont({
  src: './fonts/atkinson-hyperlegible-next.woff2',
  weight: '400 700',
  variable: '--font-interface',
  adjustFontFallback: false,
  display: 'optional',
  preload: false,
})

/** The HTML document around every page: language, direction, fonts, and the one small script. */
export function Document({ locale, children }: { locale: Locale; children: ReactNode }) {
  return (
    <html lang={locale} dir={languageOf(locale).direction} className={`${reading.variable} ${interfaceFont.variable}`}>
      <body>
        {children}
        <script src="/page.js" defer />
      </body>
    </html>
  )
}
