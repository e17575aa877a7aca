import { characterMessages as say } from './messages-characters'
import { error, warning, type Place, type Problem } from './problem'

/** A character that nobody can see, or that spoils what is made of a text. */
interface Oddity {
  offset: number
  character: string
  severity: Problem['severity']
}

/**
 * What no text holds: controls, noncharacters and halves of surrogates, which are not XML, so that no program would
 * open a feed or a book with them; signs that turn letters around; the sign that stands where a letter was lost.
 */
const forbidden =
  /(?![\t\n\r])[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}\u2028\u2029\u202D\u202E\u206A-\u206F\uFFF9-\uFFFD\u{E0001}]/gu

/** What is seen by nobody, or differently by everybody: mostly left over from a copied PDF or web page. */
const invisible =
  /\u034F|\u17B4|\u17B5|[\u00AD\u115F\u1160\u180E\u200B\u2060-\u2064\u3164\uFEFF\uFFA0\p{Co}]|(?<!\u{1F3F4}[\u{E0020}-\u{E007E}]*)[\u{E0020}-\u{E007F}]/gu

/** Between letters of scripts that set no space between words, this one says where a line may end. */
const breakIsMeant = /[\p{Script=Khmer}\p{Script=Thai}\p{Script=Lao}\p{Script=Myanmar}]/u

/** Signs that set the direction of writing, and what ends each. */
const ends: Record<string, string> = {
  '\u202A': '\u202C',
  '\u202B': '\u202C',
  '\u2066': '\u2069',
  '\u2067': '\u2069',
  '\u2068': '\u2069',
}

/** The odd characters of a text, in order. */
export function odditiesOf(text: string): Oddity[] {
  const errors = [...text.matchAll(forbidden)].map(({ index, 0: character }) => ({ index, character }))
  const warnings = [...text.matchAll(invisible)].filter(
    ({ index, 0: character }) =>
      character !== '\u200B' || !breakIsMeant.test(text.slice(Math.max(0, index - 1), index)),
  )
  return [
    ...[...errors, ...openDirections(text)].map(({ index, character }) => ({
      offset: index,
      character,
      severity: 'error' as const,
    })),
    ...warnings.map(({ index, 0: character }) => ({ offset: index, character, severity: 'warning' as const })),
  ].toSorted((a, b) => a.offset - b.offset)
}

/** Signs of direction that are not ended on their line, so that they turn the rest of it around. */
function openDirections(text: string): { index: number; character: string }[] {
  const found: { index: number; character: string }[] = []
  let open: { index: number; character: string }[] = []
  for (const { index, 0: character } of text.matchAll(/[\u202A-\u202C\u2066-\u2069\n]/g)) {
    if (character === '\n') {
      found.push(...open)
      open = []
    } else if (ends[character]) open.push({ index, character })
    else if (ends[open.at(-1)?.character ?? ''] === character) open.pop()
  }
  return [...found, ...open]
}

/** A character as people who look after texts name it: "U+202E". */
export const codeOf = (character: string) =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`

/** More of one kind help nobody to find them. */
const mostOfAKind = 20

/**
 * The odd characters of a text as problems, each of them once a line.
 *
 * @param placeAt where an offset of the text stands in its file
 */
export function checkCharacters(file: string, text: string, placeAt: (offset: number) => Place): Problem[] {
  const told = new Set<string>()
  const count = new Map<string, number>()
  return odditiesOf(text).flatMap(({ offset, character, severity }) => {
    const place = placeAt(offset)
    const key = `${place.line} ${character}`
    const many = (count.get(character) ?? 0) + 1
    if (told.has(key) || many > mostOfAKind) return []
    told.add(key)
    count.set(character, many)
    return severity === 'error'
      ? [error(file, place, say.forbidden(codeOf(character)))]
      : [warning(file, place, say.invisible(codeOf(character)))]
  })
}

/** Finds the line and column of an offset of a text. */
export function placesIn(text: string): (offset: number) => Place {
  const starts = [0, ...[...text.matchAll(/\n/g)].map(({ index }) => index + 1)]
  return offset => {
    let [low, high] = [0, starts.length]
    while (high - low > 1) {
      const middle = (low + high) >> 1
      if (starts[middle]! <= offset) low = middle
      else high = middle
    }
    return { line: low + 1, column: offset - starts[low]! + 1 }
  }
}
