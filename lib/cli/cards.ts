import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { cardsIn } from '../cards/cards'
import { pictureOf } from '../cards/picture'
import { locales } from '../i18n/locales'
import { inParallel } from '../parallel'
import { routes } from '../routes'

// Adds the pictures that shared links show to the site that Next has exported.
const folder = '.next/export'
await inParallel(locales.flatMap(cardsIn), async ([page, card]) => {
  const path = join(folder, routes.card(page))
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, await pictureOf(card))
})
