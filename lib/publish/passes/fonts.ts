import { getElementsByTagName } from 'domutils'
import { PublishError, type Pass } from '../built-page'

/** Where fonts come in time for the first paint: on what is wider than a phone. As `--breakpoint-md`. */
const wide = '(min-width:48rem)'

/**
 * Fonts are asked for ahead on wide screens only. A browser holds back the first paint for a preloaded font, by up to
 * 100 ms: on a desk it comes within that time, on a phone far away it does not, and the page is painted later for
 * nothing. There the font is fetched once the page is shown, for the next one.
 */
export const fonts: Pass = ({ file, document }) => {
  const preloads = getElementsByTagName('link', document).filter(
    ({ attribs }) => attribs.rel === 'preload' && attribs.as === 'font',
  )
  // Next preloads none on the page that it has for all wrong addresses.
  if (preloads.length === 0 && file !== '404.html')
    throw new PublishError(file, 'no font is preloaded: has Next changed its markup?')
  for (const { attribs } of preloads) attribs.media = wide
}
