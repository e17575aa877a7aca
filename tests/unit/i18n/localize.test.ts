import { expect, it } from 'vitest'
import { localize } from '../../../lib/i18n/localize'

it('puts one language in the place of all, however deep it stands', () => {
  const law = {
    slug: 'act',
    name: { en: 'Act', es: 'Ley' },
    dates: [{ day: '2026-01-01', says: { en: 'made', es: 'dictada' } }],
    rule: { all: [{ question: 'size', says: { en: 'Large?', es: '¿Grande?' } }] },
  }
  expect(localize(law, 'es')).toEqual({
    slug: 'act',
    name: 'Ley',
    dates: [{ day: '2026-01-01', says: 'dictada' }],
    rule: { all: [{ question: 'size', says: '¿Grande?' }] },
  })
})
