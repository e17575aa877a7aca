import { facets, type Facet, type Filter } from './taxonomy/facets'
import { termOf } from './taxonomy/labels'

/**
 * The hub's pictures: waymarks, tools and goods, nobody's face. Each is drawn on a square of 96 in two colours: one
 * painted patch, the blaze, and one line around things.
 */
export const drawings = {
  'news-analysis': {
    blaze: 'M48 46H24l-9 9 9 9h24z',
    line: 'M48 88V14M48 20h24l9 9-9 9H48M48 46H24l-9 9 9 9h24M34 88h28',
  },
  guidance: {
    blaze: 'M63 33 54 54 33 63l9-21z',
    line: 'M48 12a36 36 0 1 0 0 72 36 36 0 1 0 0-72M48 20v4M48 72v4M20 48h4M72 48h4M63 33 54 54 33 63l9-21z',
  },
  'good-practices': {
    blaze: 'M48 8 61 21 48 34 35 21z',
    line: 'M48 8 61 21 48 34 35 21zM42 36h12c6 0 9 3 9 7s-3 8-9 8H42c-6 0-9-4-9-8s3-7 9-7zM37 52h22c7 0 10 4 10 8s-3 8-10 8H37c-7 0-10-4-10-8s3-8 10-8zM31 69h34c8 0 12 4 12 9s-4 9-12 9H31c-8 0-12-4-12-9s4-9 12-9z',
  },
  publications: {
    blaze: 'M58 22h14v34l-7-7-7 7z',
    line: 'M48 28C39 20 26 17 12 19v54c14-2 27 1 36 9 9-8 22-11 36-9V19c-14-2-27 1-36 9zM48 28v54M22 34c6 0 11 1 16 4M22 48c6 0 11 1 16 4',
  },
  recognise: {
    blaze: 'M42 26 58 42 42 58 26 42z',
    line: 'M42 12a30 30 0 1 0 0 60 30 30 0 1 0 0-60M64 64l20 20M42 26 58 42 42 58 26 42z',
  },
  states: {
    blaze: 'M12 36 48 14l36 22z',
    line: 'M12 36 48 14l36 22zM22 44v26M39 44v26M57 44v26M74 44v26M14 74h68M10 84h76',
  },
  companies: {
    blaze: 'M30 64h14v20H30z',
    line: 'M12 84V46l20 13V46l20 13V46l14 9V14h16v70zM30 84V64h14v20',
  },
  people: {
    blaze: 'M62 44 75 57 62 70 49 57z',
    line: 'M20 32h56c3 0 5 2 5 5v42c0 3-2 5-5 5H20c-3 0-5-2-5-5V37c0-3 2-5 5-5zM34 32v-9c0-4 3-7 7-7h14c4 0 7 3 7 7v9M30 32v52M62 44 75 57 62 70 49 57z',
  },
  remedy: {
    blaze: 'M28 14 52 26v64L28 82z',
    line: 'M28 82V14h42v68M28 14 52 26v64L28 82M45 56v5M10 82h18M70 82h16',
  },
  sectors: {
    blaze: 'M31 23 63 41v14l10-6V36L41 18z',
    line: 'M48 14 80 32v34L48 84 16 66V32zM16 32l32 18 32-18M48 50v34M31 23l32 18v14l10-6V36L41 18',
  },
  nothing: {
    blaze: 'M66 10 80 24 66 38 52 24z',
    line: 'M66 10 80 24 66 38 52 24zM66 38v20M14 84c4-1 7-3 10-6M32 70c3-2 6-3 10-2M50 71c4 2 8 3 12 1',
  },
  workers: {
    blaze: 'M12 64h72v10H12z',
    line: 'M20 64c0-20 11-36 28-36s28 16 28 36M12 64h72v10H12zM40 29v20M56 29v20M40 29c0-5 3-8 8-8s8 3 8 8',
  },
  inspectors: {
    blaze: 'M36 12h24v14H36z',
    line: 'M36 19H22v67h52V19H60M36 12h24v14H36zM32 44l4 4 8-9M54 45h10M32 64l4 4 8-9M54 65h10',
  },
  caseworkers: {
    blaze: 'M40 44h44v28H74v12L61 72H40z',
    line: 'M32 54 22 62V52H12V18h52v18M40 44h44v28H74v12L61 72H40z',
  },
  press: {
    blaze: 'M38 72h20v12H38z',
    line: 'M48 10 68 48 58 72H38L28 48zM48 10v30M48 40a6 6 0 1 0 0 12 6 6 0 1 0 0-12M38 72h20v12H38z',
  },
} as const satisfies Record<string, { blaze: string; line: string }>

export type DrawingName = keyof typeof drawings

const isDrawn = (name: string): name is DrawingName => Object.hasOwn(drawings, name)

/** The side of the square that a drawing stands on, and how thick its lines are. */
export const drawingSize = { side: 96, line: 3.5 }

/** The drawing that stands for a value: types have one each, topics that of their group; others have none. */
export function drawingOf(facet: Facet, value: string): DrawingName | undefined {
  const name = facet === 'topic' ? termOf('topic', value).group : facet === 'type' ? value : undefined
  return name !== undefined && isDrawn(name) ? name : undefined
}

/** The drawing that stands for a list. */
export const drawingOfList = (filter: Filter): DrawingName | undefined =>
  facets.flatMap(facet => (filter[facet] === undefined ? [] : (drawingOf(facet, filter[facet]) ?? [])))[0]
