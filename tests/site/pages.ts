import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** The built site, as the browser tests see it. */
export const out = new URL('../../out/', import.meta.url).pathname

/** Addresses of all built pages; the copies of the 404 page that Next leaves are no pages of the hub. */
export const addresses = readdirSync(out, { recursive: true, encoding: 'utf8' })
  .filter(file => file.endsWith('index.html') && !/^(404|_not-found)\//.test(file))
  .map(file => `/${file.replace(/index\.html$/, '')}`)
  .toSorted()

/** The HTML of a built page. */
export const htmlOf = (address: string) => readFileSync(join(out, address, 'index.html'), 'utf8')

/** Pages that tests of one thing open by name; what has to hold of all kinds is tried on those of `sample.ts`. */
export const templates = {
  home: '/en/',
  list: '/en/articles/',
  type: '/en/types/guidance/',
  region: '/en/regions/latin-america-caribbean/',
  regionType: '/en/regions/asia-pacific/good-practices/',
  countries: '/en/countries/',
  country: '/en/countries/pe/',
  topic: '/en/topics/indicators/',
  indicators: '/en/indicators/',
  indicator: '/en/indicators/debt-bondage/',
  spanishIndicator: '/es/indicators/deception/',
  regions: '/en/regions/',
  project: '/en/articles/peru-labour-trafficking-indicators/',
  article: '/en/articles/live-in-care-workers-london/',
  spanishHome: '/es/',
  spanishArticle: '/es/articles/peru-labour-trafficking-indicators/',
  search: '/en/search/',
  searchResults: '/en/search/#q=forced+labour&region=europe',
  glossary: '/en/glossary/',
  spanishGlossary: '/es/glossary/',
  figures: '/en/figures/',
  figure: '/es/figures/modern-slavery-2021/',
  laws: '/en/obligations/',
  law: '/es/obligations/eu-due-diligence-directive/',
  lawsTool: '/en/tools/obligations/',
  lawsToolFilled: '/es/tools/obligations/#seat=DE&business=DE.GB&imports=US&turnover-GBP=36000000',
  corrections: '/en/corrections/',
  data: '/es/data/',
  about: '/en/about/',
  help: '/en/help/',
  countryHelp: '/es/help/nl/',
  safety: '/en/safety/',
  offline: '/es/offline/',
  notFound: '/en/no-such-page/',
}
