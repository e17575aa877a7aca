import type { Table } from '../api/table'
import type { Room } from '../library'
import type { Route } from './route'

/**
 * A kind of knowledge, declared once: where editors write it, the pages that it has, and what of it is open data. What
 * its files hold is said by its schema in `content/schema/`.
 */
export interface Collection {
  /** Its folder or file of a library; none where it is made of what others hold. */
  room?: Room
  /** Its pages, by the names of their routes. */
  routes: Record<string, Route>
  /** Its rows as JSON and CSV; articles have data of each list instead. */
  tables?: readonly Table[]
}
