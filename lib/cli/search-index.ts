import { writeSearchIndex } from '../search/site/write'

// Adds the search to the site in a folder; Next's export unless another is named.
await writeSearchIndex(process.argv[2] ?? '.next/export')
