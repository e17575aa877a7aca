import { describe, expect, it, vi } from 'vitest'
import { renderPage } from './render'

vi.mock('../../lib/content/documents', async () => {
  const { change, document, original, source } = await import('../fixtures/library')
  const sources = [
    source({ id: 'second', title: 'Second source', publisher: 'Publisher B' }),
    source({ id: 'first', title: 'First', publisher: 'Publisher A', year: 2020, url: 'https://a.example/' }),
  ]
  const body = {
    raw: '<InShort>\n\n- Point. [@first]\n\n</InShort>\n\n<ProjectFacts>\n\n<Fact name="amount">USD 2 [@second]</Fact>\n\n</ProjectFacts>\n\n## Why?\n\nBecause. [@second; @first] It is [debt **bondage [@first]**](https://b.example/).\n\n| a | b |\n| :-: | --: |\n| 1 | 2 |\n\n<Sensitive>\n\nWhat was done.\n\n</Sensitive>\n',
    html: '',
  }
  return {
    articleDocuments: () => [
      document('whole', {
        sources,
        body,
        contentNotice: 'Speaks of violence.',
        updated: '2026-05-01T00:00:00.000Z',
        changes: [
          change({ date: '2026-04-01T00:00:00.000Z', note: 'It had said six.', correction: true }),
          change({ date: '2026-05-01T00:00:00.000Z', note: 'Newer figures.' }),
        ],
        original: original({ title: 'The report', publisher: 'Somebody', year: 2022 }),
      }),
      document('whole', { title: 'Todo', sources, body, translatedFrom: '2026-01-01T00:00:00.000Z' }, 'es'),
    ],
    indicatorDocuments: () => [],
    pageDocuments: () => [],
  }
})

const { html, text } = renderPage('/en/articles/whole/')

describe('an article', () => {
  it('folds what describes violence until the reader opens it', () => {
    expect(html).toMatch(
      /<details class="sensitive[^"]*"><summary[^>]*>Show a passage [^<]*<\/summary><p>What was done\.<\/p>/,
    )
  })

  it('numbers its sources by first citation and lists them in that order', () => {
    expect(text).toMatch(/First \(a\.example\) \. Publisher A, 2020\..*Second source \. Publisher B/)
    expect(html).toContain('aria-label="Source 1"')
    expect(html).toMatch(/id="cited-first" href="#source-first"/)
    expect(html.match(/id="cited-first"/g)).toHaveLength(1)
    expect(html).toContain('id="source-second"')
  })

  it('has the marks of one place in the order of the sources, with a comma between', () => {
    expect(text).toContain('Because. 1 , 2 It is')
  })

  it('has no link in a link', () => {
    expect(html).toMatch(/<a href="https:\/\/b\.example\/">debt <strong>bondage<\/strong><\/a><sup/)
  })

  it('aligns columns of tables by classes, for the policy of the pages refuses styles in the text', () => {
    expect(html).toContain('<td class="text-center!">1</td><td class="text-end!">2</td>')
    expect(html).toContain('<th class="text-center!">a</th>')
    expect(html).not.toMatch(/ (style|align)=/)
  })

  it('links a source only where an address is known', () => {
    expect(html).toContain('<a href="https://a.example/"')
    expect(html).toMatch(/<cite[^>]*>Second source<\/cite>/)
  })

  it('has its facts box with names in words', () => {
    expect(text).toMatch(/Amount USD 2/)
  })

  it('shows the notice before the text, the dates and the original publication', () => {
    expect(html.indexOf('Speaks of violence.')).toBeLessThan(html.indexOf('In short'))
    expect(text).toContain('Somebody, 2022 · 1 min to read · Updated 1 May 2026 · To be checked again by')
    expect(text).toContain('The report . Somebody, 2022.')
  })

  it('says before its text that it was corrected, and at its end all that became of it, the latest first', () => {
    const notice = html.indexOf('It had said six.')
    expect(notice).toBeGreaterThan(0)
    expect(notice).toBeLessThan(html.indexOf('In short'))
    expect(text).toMatch(
      /History of this article 1 May 2026 : Newer figures\. Correction · 1 April 2026 : It had said six\. 1 January 2026 : First published\./,
    )
    expect(html).toContain('href="/en/corrections/"')
  })

  it('has no notice where nothing was wrong', () => {
    const spanish = renderPage('/es/articles/whole/')
    expect(spanish.html).not.toContain('Corrección')
    expect(spanish.text).toContain('1 de enero de 2026 : Primera publicación.')
  })

  it('lists its headings and its sources on top', () => {
    expect(html).toMatch(/href="#why"[^>]*>Why\?/)
    expect(html).toContain('id="why"')
    expect(html).toMatch(/href="#sources"[^>]*>Sources/)
  })

  it('folds its contents where there is no room beside the text, under a line that says how long they are', () => {
    expect(html).toMatch(/<details class="[^"]*"><summary[^>]*>On this page, 2 sections<\/summary><ol/)
  })

  it('has headings that lead to themselves, named by their words alone', () => {
    expect(html).toContain('<h2 id="why"><a href="#why">Why?</a></h2>')
    expect(html).not.toMatch(/<h2[^>]*><a[^>]*aria-label/)
  })

  it('has at its end a step for each kind of reader that it has something for, before what else there is to read', () => {
    expect(html).toMatch(/<a href="\/en\/for\/workers\/"[^>]*>If it is about your own work<\/a>/)
    expect(text).toContain('If it is about your own work : Numbers to call, by country History')
    expect(text).not.toContain('If you answer for a company')
  })

  it('says on paper, before all else, whose it is, where it stands and of which day it is', () => {
    expect(html).toMatch(
      /<main[^>]*><p[^>]* class="[^"]*hidden [^"]*print:block"><b>Waymark<\/b> · http:\/\/localhost:3000\/en\/articles\/whole\/ · 1 May 2026/,
    )
  })

  it('tells the reader of a translation that the original has changed since', () => {
    const spanish = renderPage('/es/articles/whole/')
    expect(spanish.text).toContain('Traducción de la versión del 1 de enero de 2026.')
    expect(spanish.text).toContain('El original cambió el 1 de mayo de 2026')
  })
})
