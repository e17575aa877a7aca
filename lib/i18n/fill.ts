/** Puts values in the place of their names in braces: "Question {n} of {all}". For words that a page gets as data. */
export const fill = (text: string, values: Record<string, string | number>): string =>
  text.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole))
