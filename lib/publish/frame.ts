import { PublishError } from './publish-error'

/** What stands before a page's own part of its document: up to its styles, and between these and what its head says of it. */
export interface Frame {
  beforeStyles: string
  afterStyles: string
}

/** Where fonts come in time for the first paint: on what is wider than a phone. As `--breakpoint-md`. */
const wide = '(min-width:48rem)'

/**
 * A frame as pages are published in it, with the addresses of the style sheets that it had.
 *
 * Fonts are asked for ahead on wide screens only. A browser holds back the first paint for a preloaded font, by up to
 * 100 ms: on a desk it comes within that time, on a phone far away it does not, and the page is painted later for
 * nothing. There the font is fetched once the page is shown, for the next one.
 *
 * @param file a page that Next has rendered in this frame
 * @param start of that page, up to what its head says of it
 */
export function frameOf(file: string, start: string): { frame: Frame; sheets: string[] } {
  const sheets: string[] = []
  let fonts = 0
  const changed = start
    .replaceAll(/<link rel="stylesheet" href="([^"]+)"[^>]*>/g, (_link, address: string) => {
      sheets.push(address)
      return sheets.length === 1 ? styleMark : ''
    })
    .replaceAll(/<link rel="preload"[^>]* as="font"[^>]*/g, link => {
      fonts += 1
      return `${link} media="${wide}"`
    })
  const [beforeStyles = '', afterStyles] = changed.split(styleMark)
  if (afterStyles === undefined) throw new PublishError(file, 'no style sheet to inline: has Next changed its markup?')
  // Next preloads none on the page that it has for all wrong addresses.
  if (fonts === 0 && file !== '404.html')
    throw new PublishError(file, 'no font is preloaded: has Next changed its markup?')
  return { frame: { beforeStyles, afterStyles }, sheets }
}

const styleMark = '/*styles*/'
