const words = [
  'peru',
  'PERÚ',
  'labour',
  'trafiking',
  'x',
  'ß',
  'İ',
  '🙂',
  '__proto__',
  'constructor',
  'العمل',
  '强迫劳动',
]
const blanks = [' ', '\t', '\n', '\u0000', '\u0301', '\u202e', '\ud800']
const signs = [
  '(',
  ')*+',
  '[',
  '\\',
  '^',
  '$',
  '|',
  '!',
  "'",
  '"',
  '<b>',
  '</script>',
  '&amp;',
  '%',
  '%E0%A4',
  '#',
  '&',
  '=',
]
const scraps = [...words, ...blanks, ...signs]

/** Texts pieced together from scraps that trip parsers: the same ones each time, so that a failure can be repeated. */
export function hostileTexts(count: number): string[] {
  let seed = 1
  // Numerical Recipes' linear congruential generator.
  const next = (below: number) => {
    seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((seed / 2 ** 32) * below)
  }
  return Array.from({ length: count }, () =>
    Array.from({ length: next(40) }, () => scraps[next(scraps.length)] ?? '').join(''),
  )
}
