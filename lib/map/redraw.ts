import { writeFileSync } from 'node:fs'
import { drawRegions } from './draw'

// `npx tsx lib/map/redraw.ts`: draws the map of the regions anew.
writeFileSync('lib/map/regions.json', `${JSON.stringify(drawRegions(), null, 2)}\n`)
