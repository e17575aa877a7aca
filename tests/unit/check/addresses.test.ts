import { expect, it } from 'vitest'
import { addressesOf } from '../../../lib/check/addresses'
import { findFiles, readText } from '../../../lib/check/files'
import { findingsOf } from '../../../lib/check/findings'
import { helpCountries } from '../../../lib/check/helplines'
import { lawSlugs } from '../../../lib/check/laws'
import { readTaxonomy } from '../../../lib/check/taxonomy'
import { addressesIn } from '../../../lib/collections/addresses'
import { buildDay } from '../../../lib/dates'
import { locales } from '../../../lib/i18n/locales'

it('lets links lead to just the addresses that the site has', () => {
  const documents = findFiles('content').files.map(file =>
    findingsOf(file, readText('content', file.file).text ?? ''),
  )
  const allowed = addressesOf(
    documents.map(({ document }) => document),
    readTaxonomy('content/taxonomy'),
    helpCountries('content'),
    lawSlugs('content'),
    { glossary: [], figures: [] },
    buildDay(),
  )
  const built = locales.flatMap(addressesIn).map(({ address }) => address)
  expect([...allowed.keys()].toSorted()).toEqual(built.toSorted())
})
