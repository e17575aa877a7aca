import { expect, it, vi } from 'vitest'
import { findArticle } from '../../lib/content/articles'
import { licences } from '../../lib/licences'
import { homeMetadata, metadataOf, plainMetadataOf, withCitation } from '../../lib/metadata'

vi.mock('../../lib/content/documents', () => import('../fixtures/library'))

const page = { locale: 'es', title: 'Perú', summary: 'Resumen.', address: '/es/countries/pe/' } as const

it('names one canonical address', () => {
  expect(metadataOf(page).alternates).toEqual({ canonical: 'http://localhost:3000/es/countries/pe/' })
})

it('gives the home page at / the canonical address with the language in it', () => {
  expect(homeMetadata('en').alternates?.canonical).toBe('http://localhost:3000/en/')
})

it('lets a page of help say nothing to others but where it is', () => {
  const { alternates, ...says } = plainMetadataOf({ locale: 'es', address: '/es/help/pe/' }, 'Perú')
  expect(says).toEqual({
    title: 'Información: Perú',
    description: 'Información general.',
    icons: { icon: { url: '/plain.svg', type: 'image/svg+xml' } },
  })
  expect(alternates?.canonical).toBe('http://localhost:3000/es/help/pe/')
})

it('tells reference managers the licence and the last day of the article itself', () => {
  const lent = { ...findArticle('es', 'peru')!, licence: licences['CC-BY-NC-4.0'], updated: '2026-04-02' }
  expect(withCitation(metadataOf(page), lent).other).toMatchObject({
    'DC.rights': 'https://creativecommons.org/licenses/by-nc/4.0/',
    'DC.date': '2026-04-02',
    citation_publication_date: '2026/04/02',
    citation_language: 'es',
  })
})

it('gives a shared link a picture with its measure and a text for it, and help none', () => {
  const facts = { ...page, card: '/es/countries/pe/' }
  expect(metadataOf(facts)).toMatchObject({
    openGraph: {
      images: [
        { url: 'http://localhost:3000/cards/es/countries/pe.png', width: 1200, height: 630, alt: 'Perú · Waymark' },
      ],
    },
    twitter: { card: 'summary_large_image' },
  })
  expect(metadataOf(page).openGraph?.images).toMatchObject([{ url: 'http://localhost:3000/cards/es.png' }])
  expect(plainMetadataOf({ locale: 'es', address: '/es/help/' })).not.toHaveProperty('openGraph')
})
