import { expect, it } from 'vitest'
import { addressesOf } from '../../../lib/check/addresses'
import { dataOf } from '../../../lib/check/data-files'
import { entriesOf } from '../../../lib/check/entries'
import { findFiles, readText } from '../../../lib/check/files'
import { findingsOf } from '../../../lib/check/findings'
import { checkLedgers } from '../../../lib/check/ledger-rules'
import { readTaxonomy } from '../../../lib/check/taxonomy'
import { addressesIn } from '../../../lib/collections/addresses'
import { buildDay } from '../../../lib/dates'
import { locales } from '../../../lib/i18n/locales'

const rootOf = () => 'content'

it('lets links lead to just the addresses that the site has', () => {
  const documents = findFiles('content').files.map(file => findingsOf(file, readText('content', file.file).text ?? ''))
  const [today, data] = [buildDay(), dataOf(rootOf)]
  const read = documents.map(({ document }) => document)
  const { parts } = checkLedgers('content', rootOf, { today, documents: read, data })
  const allowed = addressesOf(read, readTaxonomy('content/taxonomy'), entriesOf(rootOf, parts, data), today)
  const built = locales.flatMap(addressesIn).map(({ address }) => address)
  expect([...allowed.keys()].toSorted()).toEqual(built.toSorted())
})
