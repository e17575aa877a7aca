import type { Metadata } from 'next'

/**
 * What of Next's metadata a page of ours may have. `components/page/head-tags.tsx` writes the same tags as Next does:
 * what pages are to have more has to be added there, and a build says so.
 */
export interface PageMetadata extends Metadata {
  title: string
  description: string
  robots?: { index: false }
  alternates: {
    canonical: string
    /** Feeds, by media type. */
    types?: Record<string, { url: string; title?: string }[]>
  }
  icons: { icon: { url: string; type: string } }
  openGraph?: {
    title: string
    description: string
    url: string
    siteName: string
    locale: string
    type: 'website'
    images: [{ url: string; width: number; height: number; type: string; alt: string }]
  }
  twitter?: { card: 'summary_large_image' }
  other?: Record<string, string>
}
