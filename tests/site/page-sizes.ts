import { indicatorPageSize, pageSize } from '../../lib/content/lists'

/** How many of so many articles stand on the first page of a list. */
export const mostOn = (address: string, count: number) =>
  Math.min(count, address.includes('/indicators/') ? indicatorPageSize : pageSize)
