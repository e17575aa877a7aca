import { expect, it, vi } from 'vitest'
import { alternatesOfAll, alternatesOfArticle, alternatesOfList } from '../../../lib/content/alternates'
import { locales } from '../../../lib/i18n/locales'
import { routes } from '../../../lib/routes'

vi.mock('../../../lib/content/documents', () => import('../../fixtures/library'))

it('names the languages that have a page, and no others', () => {
  expect(alternatesOfAll(routes.search)).toEqual(
    Object.fromEntries(locales.map(locale => [locale, `/${locale}/search/`])),
  )
  expect(alternatesOfArticle('peru')).toEqual({ en: '/en/articles/peru/', es: '/es/articles/peru/' })
  expect(alternatesOfArticle('london')).toEqual({ en: '/en/articles/london/' })
  expect(alternatesOfList({ country: 'PE' })).toEqual({ en: '/en/countries/pe/', es: '/es/countries/pe/' })
  expect(alternatesOfList({ region: 'europe' })).toEqual({ en: '/en/regions/europe/' })
})
