import { PublishError } from './publish-error'

/** What stands before a page's own part of its document: up to its styles, and between these and what its head says of it. */
export interface Frame {
  beforeStyles: string
  afterStyles: string
}

/**
 * A frame as pages are published in it, with the addresses of the style sheets that it had.
 *
 * @param file a page that Next has rendered in this frame
 * @param start of that page, up to what its head says of it
 */
export function frameOf(file: string, start: string): { frame: Frame; sheets: string[] } {
  const sheets: string[] = []
  const changed = start.replaceAll(/<link rel="stylesheet" href="([^"]+)"[^>]*>/g, (_link, address: string) => {
    sheets.push(address)
    return sheets.length === 1 ? styleMark : ''
  })
  const [beforeStyles = '', afterStyles] = changed.split(styleMark)
  if (afterStyles === undefined) throw new PublishError(file, 'no style sheet to inline: has Next changed its markup?')
  return { frame: { beforeStyles, afterStyles }, sheets }
}

const styleMark = '/*styles*/'
