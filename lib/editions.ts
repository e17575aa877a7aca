import type { Edition as EditionRow } from '../content/schema/edition'
import type { Source } from '../content/schema/source'
import type { Localized } from './i18n/localize'

/** The edition of a list, with its source, as readers of one language see it. */
export interface Edition extends Omit<Localized<EditionRow>, 'source'> {
  source: Source
}

/** The same with the source that it names. @throws where there is none, which the check refuses */
export function withSource({ source: id, ...edition }: Localized<EditionRow>, sources: readonly Source[]): Edition {
  const source = sources.find(one => one.id === id)
  if (!source) throw new Error(`no source has the id "${id}"`)
  return { ...edition, source }
}
