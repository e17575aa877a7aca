import { makeSite } from './make-site'
import { startNext } from './next-run'

// `out/` of the documents as they were last made, without a check; tests and comparisons call it by itself.

process.exitCode = (await makeSite(startNext())) ? 0 : 1
