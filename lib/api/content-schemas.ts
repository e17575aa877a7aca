import { roomSchemas } from '../../content/schema/rooms'
import { rooms, type Room } from '../library'
import { dataRoutes } from '../routes'
import { site } from '../site'
import type { DataFile } from './files'

/** What editors write as JSON Schema (2020-12), a file for each room, for their editors' programs. */
export const contentSchemaFiles = (): DataFile[] =>
  (Object.keys(rooms) as Room[]).map(room => [dataRoutes.schema(room), JSON.stringify(published(room), inOneFile, 2)])

const published = (room: Room) => ({
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: `${site.name}: ${room}`,
  ...roomSchemas[room],
})

/** TypeBox names a schema that holds itself by an id; programs for editors seek ids on the web, but follow paths. */
const inOneFile = (key: string, value: unknown) => {
  if (key === '$id') return undefined
  return key === '$ref' ? `#/properties/${String(value)}` : value
}
