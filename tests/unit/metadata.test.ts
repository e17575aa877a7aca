import { expect, it, vi } from 'vitest'
import { homeMetadata, metadataOf, plainMetadataOf } from '../../lib/metadata'

vi.mock('../../lib/content/documents', () => import('../fixtures/library'))

const page = { locale: 'es', title: 'Perú', summary: 'Resumen.', address: '/es/countries/pe/' } as const

it('names one canonical address and the page in other languages', () => {
  const alternates = { en: '/en/countries/pe/', es: '/es/countries/pe/' }
  expect(metadataOf({ ...page, alternates }).alternates).toEqual({
    canonical: 'http://localhost:3000/es/countries/pe/',
    languages: {
      en: 'http://localhost:3000/en/countries/pe/',
      es: 'http://localhost:3000/es/countries/pe/',
      'x-default': 'http://localhost:3000/en/countries/pe/',
    },
  })
})

it('names no default where the default language lacks the page', () => {
  const { alternates } = metadataOf({ ...page, alternates: { es: '/es/countries/pe/' } })
  expect(alternates?.languages).toEqual({ es: 'http://localhost:3000/es/countries/pe/' })
})

it('gives the home page at / the canonical address with the language in it', () => {
  expect(homeMetadata('en').alternates?.canonical).toBe('http://localhost:3000/en/')
})

it('lets a page of help say nothing to others but where it is', () => {
  const { alternates, ...says } = plainMetadataOf(
    { locale: 'es', address: '/es/help/pe/', alternates: { es: '/es/help/pe/' } },
    'Perú',
  )
  expect(says).toEqual({
    title: 'Información: Perú',
    description: 'Información general.',
    icons: { icon: { url: '/plain.svg', type: 'image/svg+xml' } },
  })
  expect(alternates?.canonical).toBe('http://localhost:3000/es/help/pe/')
})

it('gives a shared link a picture with its measure and a text for it, and help none', () => {
  const facts = { ...page, alternates: {}, card: '/es/countries/pe/' }
  expect(metadataOf(facts)).toMatchObject({
    openGraph: {
      images: [
        { url: 'http://localhost:3000/cards/es/countries/pe.png', width: 1200, height: 630, alt: 'Perú · Waymark' },
      ],
    },
    twitter: { card: 'summary_large_image' },
  })
  expect(metadataOf({ ...page, alternates: {} }).openGraph?.images).toMatchObject([
    { url: 'http://localhost:3000/cards/es.png' },
  ])
  expect(plainMetadataOf({ locale: 'es', address: '/es/help/', alternates: {} })).not.toHaveProperty('openGraph')
})
