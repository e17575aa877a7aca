import { expect, it } from 'vitest'
import { ReportProblem } from '../../components/report-problem/report-problem'
import { WhoAnswers } from '../../components/who-answers/who-answers'
import { fill } from '@/lib/i18n/fill'
import { completeLocales } from '../../lib/i18n/locales'
import { messagesOf } from '../../lib/i18n/messages'
import { whoAnswersId } from '../../lib/responsible'
import { routes } from '../../lib/routes'
import { render } from './render'

const page = 'https://hub.example/en/articles/a/'
const email = 'editors@example.org'
const repository = 'https://github.com/org/hub'
const given = { locale: 'en', page, form: 'correction' } as const
const { report } = messagesOf('en')

it('leads to the form with the page named, and has the address beside it', () => {
  const { html, text } = render(<ReportProblem {...given} responsible={{ email, repository }} />)
  const query = `template=correction.yml&amp;page=${encodeURIComponent(page)}`
  expect(html).toContain(`<a href="${repository}/issues/new?${query}" rel="noreferrer"`)
  expect(text).toContain(fill(report.onHost, { host: 'github.com' }))
  expect(text).toContain(email)
})

it('without forms leads to a letter, and without an address to what can be done instead', () => {
  const letter = render(<ReportProblem {...given} responsible={{ email }} />).html
  expect(letter).toContain(`<a href="mailto:${email}?subject=`)
  expect(letter).not.toContain('issues')
  const nobody = render(<ReportProblem {...given} responsible={{}} />).html
  expect(nobody).toContain(`href="${routes.corrections('en')}#${whoAnswersId}"`)
  expect(nobody).not.toContain('mailto:')
})

it.each(completeLocales)('says who answers, or what to do where nobody has said it, in %s', locale => {
  const words = messagesOf(locale).report
  const whole = { body: 'Example Foundation', address: '1 Example Street', email, days: 14, repository }
  const told = render(<WhoAnswers locale={locale} responsible={whole} />)
  for (const says of [whole.body, whole.address, email, fill(words.days, { days: 14 })])
    expect(told.text).toContain(says)
  expect(told.text).not.toContain(words.unknown)
  expect(told.html).toContain(`href="${repository}/issues/new/choose"`)

  const untold = render(<WhoAnswers locale={locale} responsible={{ body: whole.body }} />)
  expect(untold.html).toContain(`id="${whoAnswersId}"`)
  expect(untold.text).toContain(`${words.unknown} ${[words.address, words.email, words.limit].join(' · ')}`)
  for (const step of words.steps) expect(untold.text).toContain(step)
})
