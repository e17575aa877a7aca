import { describe, expect, it } from 'vitest'
import { CompareTable } from '../../components/compare-view/compare-table'
import { compareWords } from '../../components/compare-view/compare-words'
import { SheetLists } from '../../components/sourcing-view/sheet-parts'
import { sheetWords } from '../../components/sourcing-view/sheet-words'
import { countryRecord } from '../../lib/api/country-record'
import { goodsPage } from '../../lib/collections/goods-explorer'
import { sourcingFacts, supplierQuestions } from '../../lib/collections/sourcing'
import { compareRows } from '../../lib/compare/rows'
import { helpWords } from '../../lib/helplines/help-countries'
import { fill } from '@/lib/i18n/fill'
import { completeLocales } from '../../lib/i18n/locales'
import { messagesOf } from '../../lib/i18n/messages'
import { nothingTold } from '../../lib/laws/company'
import { sheetOf } from '../../lib/sourcing/sheet'
import { render, renderPage } from './render'

describe.each(completeLocales)('in %s', locale => {
  it('the page of all goods has each of them with its countries, and a button that only a script shows', () => {
    const data = goodsPage(locale)
    const { html, text } = renderPage(`/${locale}/goods/`)
    for (const { goods } of data.sectors) for (const { id } of goods) expect(html).toContain(`/${locale}/goods/${id}/"`)
    expect(html).toContain('data-waits=""')
    expect(html).toMatch(/<button[^>]* hidden=""/)
    const { short, in: inCountries } = messagesOf(locale).goods
    expect(text).toContain(`${fill(inCountries, { countries: 1 })}: ${short.forced} 1 · ${short.input} 1`)
  })

  it('the sheet says of what is not listed that this means little', () => {
    const facts = sourcingFacts(locale)
    const words = sheetWords(locale)
    const sheet = sheetOf(facts, { goods: ['palm-oil'], countries: ['TH', 'MY'] }, nothingTold)
    const { text } = render(<SheetLists sheet={sheet} facts={facts} words={words} locale={locale} />)
    expect(text).toContain(words.notListed)
    expect(text).toContain(`${words.labour.child}, ${words.labour.forced}`)
  })

  it('the page of the sheet names no article in another language without saying so', () => {
    const { html } = renderPage(`/${locale}/tools/sourcing/`)
    const others = completeLocales.filter(other => other !== locale)
    const foreign = others.flatMap(other => [...html.matchAll(new RegExp(`href="/${other}/articles/`, 'g'))])
    const said = supplierQuestions(locale).flatMap(({ articles }) => articles.filter(({ language }) => language))
    expect(foreign).toHaveLength(said.length)
  })

  it('countries side by side say of what is not known that it is not', () => {
    const words = compareWords(locale, helpWords(locale))
    const records = ['PE', 'NR'].map(code => countryRecord(locale, code))
    const rows = compareRows(records, words.rows, locale)
    const { html, text } = render(
      <CompareTable records={records} rows={rows} words={words} locale={locale} host="http://localhost:3000" />,
    )
    expect(text).toContain(words.unknownSays)
    expect(html).toContain(`href="/${locale}/countries/pe/"`)
    expect(html).not.toContain('href="http://localhost')
  })
})
