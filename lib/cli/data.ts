import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { dataFiles } from '../api/files'

// Adds feeds, data and citations to the site that Next has exported: as pages of Next they would take ten times as long.
const folder = '.next/export'
for (const [address, content] of dataFiles()) {
  const path = join(folder, address)
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, content)
}
