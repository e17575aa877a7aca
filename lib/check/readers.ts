import { basename, join } from 'node:path'
import { ReadersFile } from '../../content/schema/readers'
import { readers } from '../../content/schema/values'
import { completeLocales } from '../i18n/locales'
import type { Addresses } from './addresses'
import { readData } from './data-files'
import { checkFields } from './fields'
import { isThere } from './look-at'
import { readerMessages as say } from './messages-between'
import { nearest } from './nearest'
import { error, type Place, type Problem } from './problem'
import { mapsOf, placeOf, textOf, valueOf, type Entry, type Value } from './yaml'

/**
 * Checks the kinds of readers, which a library need not have: each stands there once, and whatever their page leads to is
 * there in every language, or, where it is an article, in one of them.
 */
export function checkReaders(root: string, addresses: Addresses): Problem[] {
  const file = `${basename(root)}/readers.yaml`
  if (!isThere(join(root, 'readers.yaml'))) return []
  const { value, problems } = readData(root, file)
  if (!value || value.kind === 'empty') return problems
  if (value.kind !== 'list') return [...problems, error(file, value.place, say.noList)]
  const known = new Set<string>()
  const found = value.items.flatMap(checkReader)
  const missing = readers.filter(id => !known.has(id)).map(id => error(file, value.place, say.missing(id)))
  return [...problems, ...found, ...missing]

  function checkReader(item: Value): Problem[] {
    if (item.kind !== 'map') return [error(file, item.place, say.noReader)]
    const { entries, place } = item
    const id = textOf(entries, 'id')
    const again = id !== undefined && known.has(id)
    if (id) known.add(id)
    return [
      ...checkFields(file, entries, ReadersFile.items, {}, place),
      ...(again ? [error(file, placeOf(entries, 'id') ?? place, say.twice(id))] : []),
      ...[...mapsOf(entries, 'ways'), ...mapsOf(entries, 'take')].flatMap(way => checkTarget(way, place)),
      ...mapsOf(entries, 'read').flatMap(reading => checkReading(reading, place)),
    ]
  }

  function checkReading(entries: Entry[], place: Place): Problem[] {
    const leads = textOf(entries, 'leads') ?? ''
    const isNameless = !isArticle(leads) && !valueOf(entries, 'label')
    return [
      ...checkTarget(entries, place),
      ...(isNameless ? [error(file, placeOf(entries, 'leads') ?? place, say.nameless(leads))] : []),
    ]
  }

  function checkTarget(entries: Entry[], place: Place): Problem[] {
    const [leads, at = place] = [textOf(entries, 'leads'), placeOf(entries, 'leads')]
    if (!leads) return []
    const all = completeLocales.map(locale => `/${locale}${leads}`)
    const dead = all.filter(address => !isKnown(address))
    const isMissing = isArticle(leads) ? dead.length === all.length : dead.length > 0
    return isMissing ? [error(file, at, say.noPage(dead[0]!, nearest(dead[0]!, addresses.keys())))] : []
  }

  /** What follows "#" may be a state, which a tool reads: `#who=self`. */
  function isKnown(address: string): boolean {
    const [path = '', anchor] = address.split('#')
    const anchors = addresses.get(path)
    return (
      anchors !== undefined &&
      (anchor === undefined || anchors === 'any' || /=|^$/.test(anchor) || anchors.includes(anchor))
    )
  }
}

const isArticle = (leads: string) => leads.startsWith('/articles/')
