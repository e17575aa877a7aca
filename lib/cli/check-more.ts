import { dirname } from 'node:path'
import { buildDay } from '../dates'
import { dueBefore, dueReport } from '../editors/due'
import { dataOf } from '../check/data-files'
import { documentsOf } from '../editors/library-files'
import { linksReport, outsideLinks, tryLinks } from '../editors/outside-links'
import { library, roomOf, type Room } from '../library'

/** Where a room of data is; a library that lacks it takes the hub's. */
const rootOf = (room: Room) => dirname(roomOf(room))

/** `npm run check -- --due DAYS`: what is to be reviewed within so many days. */
export function printDue(days: number): void {
  const today = buildDay()
  const last = new Date(Date.parse(`${today}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10)
  console.log(dueReport(dueBefore(last, documentsOf(library), dataOf(rootOf)), last, today))
}

/** `npm run check -- --links`: outside links that are dead. They are told, and fail nothing. */
export async function printLinks(): Promise<void> {
  const links = outsideLinks(documentsOf(library), dataOf(rootOf))
  console.log(linksReport(links, await tryLinks(links.map(({ url }) => url))))
}
