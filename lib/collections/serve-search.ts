import { searched } from './searched'
import { memoizePerContent } from '../content/memo'
import { searchFiles } from '../search/site/write'

// The search of a site that is being edited, from memory.

const current = memoizePerContent(() => searchFiles(searched()))

/** The names of the search's files in a folder of the site, as parameters of a route. */
export async function fileNames(folder: string): Promise<{ file: string }[]> {
  const addresses = [...(await current()).keys()]
  return addresses
    .filter(address => address.startsWith(folder))
    .map(address => ({ file: address.slice(folder.length) }))
}

/** A file of the search by its address. */
export async function serveFile(address: string): Promise<Response> {
  const content = (await current()).get(address)
  const type = address.endsWith('.js') ? 'text/javascript' : 'application/octet-stream'
  return content ? new Response(content, { headers: { 'Content-Type': type } }) : new Response(null, { status: 404 })
}
