import { writeFileSync } from 'node:fs'
import { drawWorld } from './draw'

// `npx tsx lib/map/redraw.ts`: draws the map of the world anew.
writeFileSync('lib/map/countries.json', `${JSON.stringify(drawWorld())}\n`)
