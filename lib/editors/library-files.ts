import { readDocument, type ReadDocument } from '../check/document'
import { findFiles, readText } from '../check/files'
import type { Place } from '../check/problem'
import type { Value } from '../check/yaml'

/** Every document of a library that can be read; what cannot is the check's affair. */
export const documentsOf = (root: string): ReadDocument[] =>
  findFiles(root).files.flatMap(file => {
    const { text } = readText(root, file.file)
    return text === undefined ? [] : [readDocument(file, text).document]
  })

/** A key with a text for its value, and the map in which it stands. */
export interface FoundText {
  key: string
  text: string
  place: Place
  beside: (key: string) => string | undefined
}

/** Every key of a value, at any depth, that has a text. */
export function textsWithin(value: Value): FoundText[] {
  if (value.kind === 'list') return value.items.flatMap(textsWithin)
  if (value.kind !== 'map') return []
  const beside = (wanted: string) => {
    const found = value.entries.find(({ key }) => key === wanted)?.value
    if (found?.kind === 'map') return textsWithin(found)[0]?.text
    return found?.kind === 'text' ? found.text : undefined
  }
  return value.entries.flatMap(({ key, value: inner }) =>
    inner.kind === 'text' ? [{ key, text: inner.text, place: inner.place, beside }] : textsWithin(inner),
  )
}
