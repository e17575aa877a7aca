import { expect, it } from 'vitest'
import { missingWarning, readResponsible, reportWays } from '../../lib/responsible'

const whole = {
  RESPONSIBLE_BODY: 'Example Foundation',
  RESPONSIBLE_ADDRESS: '1 Example Street',
  CONTACT_EMAIL: 'editors@example.org',
  CORRECTION_DAYS: '14',
  REPOSITORY_URL: 'https://github.com/org/hub/',
}
const read = readResponsible

it('takes from the environment what is set there, and makes nothing of what is empty', () => {
  expect(read(whole)).toEqual({
    body: 'Example Foundation',
    address: '1 Example Street',
    email: 'editors@example.org',
    days: 14,
    repository: 'https://github.com/org/hub',
  })
  expect(Object.values(read({ RESPONSIBLE_BODY: ' ', CONTACT_EMAIL: '' })).every(value => value === undefined)).toBe(
    true,
  )
})

it.each([
  ['CONTACT_EMAIL', 'https://example.org'],
  ['CONTACT_EMAIL', 'a@b.example, c@d.example'],
  ['CORRECTION_DAYS', 'two weeks'],
  ['CORRECTION_DAYS', '0'],
  ['REPOSITORY_URL', 'org/hub'],
  ['REPOSITORY_URL', 'http://github.com/org/hub'],
  ['REPOSITORY_URL', 'https://github.com/org/hub?tab=issues'],
])('refuses %s=%s, with the name of the setting and an example', (name, value) => {
  expect(() => read({ [name]: value })).toThrow(new RegExp(`^${name} is .*: write `))
})

it('warns once of all that is not set, and of nothing where all is', () => {
  expect(missingWarning(read(whole))).toBeUndefined()
  const { REPOSITORY_URL: _, ...withoutForms } = whole
  expect(missingWarning(read(withoutForms))).toBeUndefined()
  const warning = missingWarning(read({ CONTACT_EMAIL: 'editors@example.org' }))!
  expect(warning.match(/^!! {3}\w+/gm)).toEqual([
    '!!   RESPONSIBLE_BODY',
    '!!   RESPONSIBLE_ADDRESS',
    '!!   CORRECTION_DAYS',
  ])
  expect(missingWarning(read({}))!.match(/^!! {3}\w+/gm)).toHaveLength(4)
})

it('a report goes to the form of its kind and to the address, each with the page named', () => {
  const page = 'https://hub.example/en/help/pe/'
  const given = { page, form: 'helpline', subject: 'A problem' } as const
  const { form, mail } = reportWays(read(whole), given)
  expect(form!.host).toBe('github.com')
  const { origin, pathname, searchParams } = new URL(form!.href)
  expect(origin + pathname).toBe('https://github.com/org/hub/issues/new')
  expect(Object.fromEntries(searchParams)).toEqual({ template: 'helpline.yml', page })
  expect(mail!.href).toBe(`mailto:editors@example.org?subject=A%20problem&body=${encodeURIComponent(page)}`)
  expect(reportWays(read({}), given)).toEqual({ form: undefined, mail: undefined })
})
