import { writeFileSync } from 'node:fs'
import { pageFonts } from './page-fonts'

// `npm run fonts`: makes the fonts of pages anew, with the letters that the library uses.
for (const [file, font] of await pageFonts()) {
  writeFileSync(file, font)
  console.log(`${file}: ${font.length.toLocaleString('en')} B`)
}
