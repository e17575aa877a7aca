import { claims } from '../claims/read'
import type { Locale } from '../i18n/locales'
import { routes } from '../routes'
import { site } from '../site'
import { byteOrderMark, csvLine } from './csv'
import type { FigureRecord, FiguresRecord } from './schemas'

/** The ledger in one language, as programs get it. */
export const figuresRecord = (locale: Locale): FiguresRecord => ({
  url: site.url + routes.figures(locale),
  language: locale,
  licence: site.contentLicence,
  figures: claims(locale).map(({ locale: _locale, ...claim }) => ({
    ...claim,
    url: site.url + routes.figure(locale, claim.id),
  })),
})

/** The columns of the table of figures. New ones come last. */
const columns: Record<string, (figure: FigureRecord) => string | number | undefined> = {
  id: figure => figure.id,
  url: figure => figure.url,
  what: figure => figure.what,
  value: figure => figure.value,
  unit: figure => figure.unit,
  year: figure => figure.year,
  method: figure => figure.method,
  sourceTitle: figure => figure.source.title,
  sourcePublisher: figure => figure.source.publisher,
  sourceYear: figure => figure.source.year,
  sourceUrl: figure => figure.source.url,
  reviewBy: figure => figure.reviewBy,
  supersededBy: figure => figure.supersededBy,
}

/** The ledger as a table. */
export function figuresCsv(locale: Locale): string {
  const rows = figuresRecord(locale).figures.map(figure => Object.values(columns).map(cell => cell(figure)))
  return byteOrderMark + [Object.keys(columns), ...rows].map(csvLine).join('')
}
