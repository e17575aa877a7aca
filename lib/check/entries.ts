import type { Room } from '../library'
import type { Entries } from './addresses'
import { countryFileCodes } from './country-files'
import { countriesOfLists } from './country-lists'
import type { DataFile } from './data-files'
import { goodIds } from './goods'
import { helpCountries } from './helplines'
import { lawSlugs } from './laws'
import type { Ledger } from './ledgers'
import { textOf } from './yaml'

/**
 * What of a library's data has a page or an anchor.
 *
 * @param rootOf the folder in which a room is
 * @param ledgers what its ledgers hold
 */
export function entriesOf(
  rootOf: (room: Room) => string,
  ledgers: Partial<Record<Room, Ledger['parts']>>,
  data: readonly DataFile[],
): Entries {
  const ids = (room: Room, part: string) => (ledgers[room]?.[part] ?? []).map(({ id }) => id)
  const help = helpCountries(rootOf('helplines'))
  return {
    helpCountries: help,
    countries: [
      ...countriesOfLists(ledgers),
      ...countryFileCodes(rootOf('countries')),
      ...help.flatMap(code => (code === 'eu' ? [] : [code.toUpperCase()])),
    ],
    laws: lawSlugs(rootOf('laws')),
    goods: goodIds({ data }),
    // One that another has taken the place of stands there still, but nothing new is to lead to it.
    figures: (ledgers['figures.yaml']?.figures ?? []).flatMap(({ id, entries }) =>
      textOf(entries, 'supersededBy') ? [] : [id],
    ),
    anchored: {
      glossary: ids('glossary.yaml', 'terms'),
      figures: [...ids('figures.yaml', 'figures'), ...ids('figures.yaml', 'charts')],
    },
  }
}
