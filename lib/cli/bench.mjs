import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { run, main } from './run.mjs'

// `npm run bench -- NAME [options]`: measures, and never fails for being slow. Each measurement is a file of
// tests/bench/ that says what it takes.

const folder = 'tests/bench'
const [name = '', ...options] = process.argv.slice(2)

/** Others there are what measurements share. */
const isMeasurement = (/** @type {string} */ file) =>
  file.endsWith('.mjs') &&
  readFileSync(`${folder}/${file}`, 'utf8').includes(`npm run bench -- ${file.replace('.mjs', '')}`)

await main(() => {
  if (!existsSync(`${folder}/${name}.mjs`)) {
    const names = readdirSync(folder).filter(isMeasurement)
    console.error(`Which measurement? npm run bench -- ${names.map(file => file.replace('.mjs', '')).join(' | ')}`)
    process.exitCode = 1
    return
  }
  run(`node ${folder}/${name}.mjs ${options.join(' ')}`)
})
