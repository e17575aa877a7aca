import { describe, expect, it, vi } from 'vitest'
import { formatValue } from '../../lib/figures/format-value'
import { figureGroups, figuresIn } from '../../lib/figures/read'
import { completeLocales } from '../../lib/i18n/locales'
import { messagesOf } from '../../lib/i18n/messages'
import { renderPage } from './render'

vi.mock('../../lib/content/documents', async () => {
  const { document } = await import('../fixtures/library')
  const raw =
    '<InShort>\n\n- A.\n- B.\n- C.\n\n</InShort>\n\n## Who?\n\nOf <Figure id="forced-labour-2021" /> people.\n'
  return {
    articleDocuments: () => [document('stating', { title: 'One that states it', body: { raw, html: '' } })],
    indicatorDocuments: () => [],
    pageDocuments: () => [],
  }
})

describe('an article that states a figure of the ledger', () => {
  const { html, text } = renderPage('/en/articles/stating/')

  it('shows its value and cites its source, which joins those of the article', () => {
    expect(text).toMatch(/Of 27\.6 million 1 people\./)
    expect(html).toMatch(/<li id="source-estimates-2022"/)
  })

  it('says beside the source which figure of which year it took, and leads to it', () => {
    expect(html).toMatch(/<a href="\/en\/figures\/forced-labour-2021\/"[^>]*>27\.6 million<\/a> \(2021\)/)
  })
})

describe.each(completeLocales)('the figures in %s', locale => {
  const { html, text } = renderPage(`/${locale}/figures/`)

  it('are all there, each with its number, its year and its source', () => {
    const charts = figureGroups(locale).flatMap(group => group.charts)
    for (const { id, what: name, value, unit, year, source } of figuresIn(locale)) {
      // One that is a part of something says of what: "Girls" alone says nothing.
      const whole = charts.find(chart => chart.figures.some(figure => figure.id === id))
      const what = whole ? `${whole.title}: ${name}` : name
      expect(html).toContain(`<li id="${id}"`)
      expect(text.replaceAll('&#x27;', "'")).toContain(
        `${formatValue(value, unit, locale).replace(/\s/g, ' ')} ${what}`,
      )
      expect(text).toContain(year ?? messagesOf(locale).figures.noYear)
      expect(html).toContain(`<li id="source-${source.id}"`)
    }
    for (const [, target = ''] of html.matchAll(/href="#([^"]+)"/g)) expect(html).toContain(` id="${target}"`)
  })

  it('have charts with a name, a sentence, a table and a bar for each row', () => {
    const charts = figureGroups(locale).flatMap(group => group.charts)
    expect(charts.length).toBeGreaterThan(0)
    for (const { id, title, says, figures: shown } of charts) {
      const [figure = ''] = new RegExp(`<figure aria-labelledby="${id}".*?</figure>`, 's').exec(html) ?? []
      expect(figure).toContain(`${title}</h3>`)
      expect(figure).toContain(says)
      expect(figure.match(/<th scope="row"/g)).toHaveLength(shown.length)
      expect(figure.match(/<svg[^>]* aria-hidden="true"/g)).toHaveLength(shown.length)
      expect(figure).toContain('<rect width="100"')
    }
    expect(html).not.toContain('style=')
  })
})

it('the figures say in which articles they are used', () => {
  const { html } = renderPage('/en/figures/')
  const [entry = ''] = /<li id="forced-labour-2021".*?<\/li>/s.exec(html) ?? []
  expect(entry).toMatch(/<details.*<summary[^>]*>Used in 1 article<\/summary>/s)
  expect(entry).toMatch(/<a href="\/en\/articles\/stating\/"[^>]*>One that states it<\/a>/)
})
