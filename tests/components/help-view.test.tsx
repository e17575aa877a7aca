import { describe, expect, it } from 'vitest'
import { Danger } from '@/components/help-view/danger'
import { HelplineCard } from '@/components/help-view/helpline-card'
import type { EmergencyNumber, Helpline } from '@/lib/helplines/read'
import { completeLocales } from '@/lib/i18n/locales'
import { messagesOf } from '@/lib/i18n/messages'
import { render } from './render'

const line: Helpline = {
  name: 'Line 1818',
  number: '1818',
  tel: '1818',
  page: { publisher: 'Ministry', url: 'https://example.org/1818', published: '2025-03' },
  recorded: '2026-11-23',
  confidence: 'official',
}
const undated: Helpline = { ...line, page: { publisher: 'Ministry', url: 'https://example.org/1818' } }

const boxWith = (emergency: EmergencyNumber[]) => render(<Danger locale="en" emergency={emergency} />)

describe('a number', () => {
  it('says from which page it is, how old that is, when it was noted, and that nobody has called it', () => {
    const { text, html } = render(<HelplineCard line={line} locale="en" />)
    expect(text).toContain(
      'Where from Ministry (example.org) , official page of March 2025. Noted on 23 November 2026. Nobody from this hub has called it.',
    )
    expect(html).toContain('href="tel:1818"')
    expect(html).toContain('href="https://example.org/1818"')
    expect(text).not.toMatch(/looked at|seen/i)
  })

  it.each([
    ['2025', 'page of 2025', 'página de 2025'],
    ['2025-03', 'page of March 2025', 'página de marzo de 2025'],
    ['2025-11-10', 'page of 10 November 2025', 'página del 10 de noviembre de 2025'],
    [undefined, 'page without a date', 'página sin fecha'],
  ])('says the age of a page of %s as far as it is known', (published, english, spanish) => {
    const of: Helpline = { ...line, page: { publisher: 'Post', published }, confidence: 'press' }
    expect(render(<HelplineCard line={of} locale="en" />).text).toContain(english)
    expect(render(<HelplineCard line={of} locale="es" />).text).toContain(spanish)
  })

  it('says on which day somebody called it, and then is no longer doubted', () => {
    const { text } = render(<HelplineCard line={{ ...undated, verified: '2026-12-01' }} locale="en" />)
    expect(text).toContain('Someone from this hub called it, or had it confirmed by the service, on 1 December 2026.')
    expect(text).not.toContain('Nobody from this hub')
    expect(text).not.toContain('Age not known')
  })

  describe.each(completeLocales)('in %s', locale => {
    const { doubts, noDate } = messagesOf(locale).help
    it.each([
      ['undated', undated, doubts.undated],
      ['of somebody else', { ...line, confidence: 'press' as const }, doubts.press],
      ['not confirmed', { ...line, confidence: 'unconfirmed' as const }, doubts.unconfirmed],
    ])('has its warning before it, visibly marked, if its page is %s', (_what, doubted, { mark, says }) => {
      const { html, text } = render(<HelplineCard line={doubted} locale={locale} />)
      expect(html).toContain(`<strong>${mark}</strong>`)
      expect(html.indexOf(mark)).toBeLessThan(html.indexOf('href="tel:'))
      expect(text.indexOf(says)).toBeLessThan(text.indexOf('1818', text.indexOf('1818') + 1))
      expect(text.split(mark)).toHaveLength(2)
    })

    it('says in the same place that the page of somebody else bears no date', () => {
      const { text } = render(<HelplineCard line={{ ...undated, confidence: 'press' }} locale={locale} />)
      expect(text).toContain(`${doubts.press.mark} ${doubts.press.says} ${noDate}`)
    })

    it('has no warning if it is on an official page with a date', () => {
      const { text } = render(<HelplineCard line={line} locale={locale} />)
      for (const { mark } of Object.values(doubts)) expect(text).not.toContain(mark)
    })
  })

  it('says once what is not known, and nothing of what is', () => {
    expect(render(<HelplineCard line={line} locale="en" />).text).toContain(
      'Not known hours, cost, languages, who runs it, what is kept or passed on',
    )
    const known = { free: true, hours: 'Days', languages: 'All', operator: 'Us', confidentiality: 'Nothing' }
    const { text } = render(<HelplineCard line={{ ...line, ...known, funder: 'The state' }} locale="en" />)
    expect(text).not.toContain('Not known')
    expect(text).toContain('Cost Free')
    expect(text).toContain('Who pays The state')
    expect(text).toContain('What is kept or passed on Nothing')
  })

  it('does not take a call that costs for one of which nobody knows', () => {
    expect(render(<HelplineCard line={{ ...line, free: false }} locale="en" />).text).toContain('Cost Not free')
  })
})

describe('the box for danger', () => {
  const police: EmergencyNumber = {
    services: ['police'],
    number: '105',
    pages: [
      { publisher: 'Police', url: 'https://example.org/105', published: '2025-11-10' },
      { publisher: 'Travel advice', url: 'https://example.org/peru' },
    ],
  }
  const rescue: EmergencyNumber = {
    services: ['ambulance', 'fire'],
    number: '116',
    pages: [{ publisher: 'Travel advice', url: 'https://example.org/peru' }],
    note: 'In Lima.',
  }

  it('has every number to press, with whom it calls', () => {
    const { html, text } = render(<Danger locale="en" emergency={[police, rescue]} />)
    expect(html.match(/href="tel:\d+"/g)).toEqual(['href="tel:105"', 'href="tel:116"'])
    expect(text).toContain('Police Call 105 Ambulance, fire Call 116 In Lima.')
    expect(render(<Danger locale="es" emergency={[rescue]} />).text).toContain('Ambulancia y bomberos Llamar al 116')
  })

  it('names both sources of each: the pages with their age, each once, and the numbering plan', () => {
    const { html, text } = render(<Danger locale="en" emergency={[police, rescue]} />)
    expect(text).toContain(
      'Police (example.org) , page of 10 November 2025: 105 Travel advice (example.org) , page without a date: 105, 116',
    )
    expect(html).toContain('href="https://github.com/google/libphonenumber"')
    expect(text).toContain('Nobody from this hub has called them.')
  })

  it('says plainly what has no number that two sources name', () => {
    const { danger } = messagesOf('en').help
    expect(boxWith([police]).text).toContain(danger.uncalled.ambulance)
    expect(boxWith([police]).text).not.toContain(danger.uncalled.police)
    expect(boxWith([rescue]).text).toContain(danger.uncalled.police)
    expect(boxWith([police, rescue]).text).not.toMatch(/We found no/)
    const nothing = boxWith([])
    expect(nothing.text).toContain(danger.none)
    expect(nothing.text).toContain(danger.says)
    expect(nothing.html).not.toMatch(/tel:|libphonenumber/)
  })

  it('leads on to the choice of country where it is about none', () => {
    const { html, text } = render(<Danger locale="en" />)
    expect(html).toContain('href="#countries"')
    expect(text).not.toMatch(/We found no|Where these numbers/)
  })
})
