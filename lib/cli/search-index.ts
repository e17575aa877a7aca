import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { searchFiles } from '../search/site/write'

// Adds the search to the site that Next has exported.
const folder = '.next/export'
for (const [address, content] of await searchFiles()) {
  const path = join(folder, address)
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, content)
}
