/** The mark by which spreadsheets know UTF-8; without it "Perú" would not survive. */
const byteOrderMark = '\uFEFF'

/**
 * A table for a spreadsheet, by RFC 4180, made where the reader is: the library that makes the hub's own tables would
 * weigh as much as a tool.
 */
export const plainCsv = (lines: readonly (readonly (string | number | undefined)[])[]): string =>
  `${byteOrderMark}${lines.map(line => line.map(cell).join(',')).join('\r\n')}\r\n`

/** A text that begins like a formula must not become one, so it gets the sign that spreadsheets read as "text". */
function cell(value: string | number | undefined): string {
  const text = value === undefined ? '' : String(value)
  const safe = /^[=+\-@\t\r＝＋－＠]/.test(text) ? `'${text}` : text
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
