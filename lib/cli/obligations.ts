import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { obligationFiles } from '../obligations/files'

// Adds calendars and feeds of obligations to the site that Next has exported.
const folder = '.next/export'
for (const [address, content] of obligationFiles()) {
  const path = join(folder, address)
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, content)
}
