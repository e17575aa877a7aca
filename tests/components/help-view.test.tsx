import { expect, it } from 'vitest'
import { Danger } from '@/components/help-view/danger'
import { HelplineCard } from '@/components/help-view/helpline-card'
import type { Helpline } from '@/lib/content/helplines'
import { render } from './render'

const line: Helpline = {
  name: 'Line 1818',
  number: '1818',
  tel: '1818',
  page: { publisher: 'Ministry', url: 'https://example.org/1818', year: 2020 },
  seen: '2026-11-23',
  confidence: 'unconfirmed',
}

it('says how sure we are of a number, where it was seen and when', () => {
  const { text, html } = render(<HelplineCard line={line} locale="en" />)
  expect(text).toContain('Not confirmed: seen only on an old page or in a copy.')
  expect(text).toContain('Ministry , page of 2020, looked at on 23 November 2026')
  expect(html).toContain('href="tel:1818"')
})

it('says once what is not known, and nothing of what is', () => {
  expect(render(<HelplineCard line={line} locale="en" />).text).toContain(
    'Not known hours, cost, languages, who runs it',
  )
  const { text } = render(
    <HelplineCard line={{ ...line, free: true, hours: 'Days', languages: 'All', operator: 'Us' }} locale="en" />,
  )
  expect(text).not.toContain('Not known')
  expect(text).toContain('Cost Free')
})

it('does not take a call that costs for one of which nobody knows', () => {
  expect(render(<HelplineCard line={{ ...line, free: false }} locale="en" />).text).toContain('Cost Not free')
})

it('puts every emergency number into the box that comes first', () => {
  const also = [
    { label: 'Or', shown: '112', link: 'tel:112' },
    { label: 'E-mail', shown: 'a@example.org', link: 'mailto:a@example.org' },
  ]
  const { html } = render(<Danger locale="en" emergency={[{ ...line, also }]} />)
  expect(html.match(/href="tel:\d+"/g)).toEqual(['href="tel:1818"', 'href="tel:112"'])
  expect(html).not.toContain('mailto')
})
