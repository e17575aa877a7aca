import { basename, join } from 'node:path'
import { BestBetsFile } from '../../content/schema/best-bets'
import { isLocale } from '../i18n/locales'
import { fold } from '../language/fold'
import type { Addresses } from './addresses'
import { readData } from './data-files'
import { checkFields } from './fields'
import { isThere } from './look-at'
import { bestBetMessages as say } from './messages-between'
import { nearest } from './nearest'
import { error, type Problem } from './problem'
import { placeOf, textOf, textsOf, type Value } from './yaml'

/** Checks the best bets, which a library need not have: each leads to a page in its language, and no words lead to two. */
export function checkBestBets(root: string, addresses: Addresses): Problem[] {
  const file = `${basename(root)}/best-bets.yaml`
  if (!isThere(join(root, 'best-bets.yaml'))) return []
  const { value, problems } = readData(root, file)
  if (!value || value.kind === 'empty') return problems
  if (value.kind !== 'list') return [...problems, error(file, value.place, say.noList)]
  const known = new Map<string, string>()
  return [...problems, ...value.items.flatMap(checkEntry)]

  function checkEntry(item: Value): Problem[] {
    if (item.kind !== 'map') return [error(file, item.place, say.noEntry)]
    const { entries, place } = item
    const leads = textOf(entries, 'leads') ?? ''
    const languages = entries.map(({ key }) => key).filter(isLocale)
    return [
      ...checkFields(file, entries, BestBetsFile.items, {}, place),
      ...languages.flatMap(locale => {
        const address = `/${locale}${leads}`
        const [path = '', anchor] = address.split('#')
        const anchors = addresses.get(path)
        const hasAnchor = anchor === undefined || anchors === 'any' || anchors?.includes(anchor)
        const isDead = leads !== '' && !(anchors && hasAnchor)
        return [
          ...(isDead
            ? [error(file, placeOf(entries, 'leads') ?? place, say.noPage(address, nearest(address, addresses.keys())))]
            : []),
          ...textsOf(entries, locale).flatMap(({ text, place: at }) => {
            const key = `${locale} ${fold(text)}`
            const before = known.get(key)
            known.set(key, before ?? leads)
            return before === undefined ? [] : [error(file, at, say.twice(text, before))]
          }),
        ]
      }),
    ]
  }
}
