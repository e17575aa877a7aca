import { hasChildren, isComment, type Element } from 'domhandler'
import { filter, getElementsByTagName, removeElement, textContent } from 'domutils'
import { PublishError, type Pass } from '../built-page'

/**
 * Takes from a page Next's runtime, its preloads, the copy of the page in flight data and the marks of React's
 * streaming: none of it is read where pages are files, and islands bring a script of their own.
 */
export const prune: Pass = ({ file, document }) => {
  const unneeded = [
    ...getElementsByTagName('script', document).filter(isOfNext),
    ...getElementsByTagName('link', document).filter(isScriptPreload),
  ]
  if (!unneeded.some(isFlight)) throw new PublishError(file, 'no flight data to take out: has Next changed its markup?')
  if (!unneeded.some(isRuntime)) throw new PublishError(file, 'no runtime to take out: has Next changed its markup?')
  const streaming = [
    ...filter(isComment, document),
    ...getElementsByTagName('div', document).filter(isEmptyAndHidden),
    ...getElementsByTagName('meta', document).filter(meta => meta.attribs.name === 'next-size-adjust'),
  ]
  for (const node of [...unneeded, ...streaming]) removeElement(node)
}

const isFlight = (element: Element) => textContent(element).includes('self.__next_f')
const isRuntime = ({ attribs }: Element) => attribs.src?.includes('/_next/static/chunks/') ?? false

/** Scripts of ours are files beside `_next`; data blocks have a type. */
const isOfNext = (script: Element) => isRuntime(script) || (!script.attribs.src && !script.attribs.type)

const isScriptPreload = ({ attribs }: Element) => attribs.rel === 'preload' && attribs.as === 'script'

const isEmptyAndHidden = (div: Element) =>
  'hidden' in div.attribs && Object.keys(div.attribs).length === 1 && !div.children.some(child => hasChildren(child))
