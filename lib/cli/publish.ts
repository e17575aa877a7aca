import { lockBuild } from './build-lock'
import { makeSite } from './make-site'
import { startNext } from './next-run'
import { main, StepFailed } from './run.mjs'

// `out/` of the documents as they were last made, without a check; tests and comparisons call it by itself.

await main(async () => {
  lockBuild()
  if (!(await makeSite(startNext()))) throw new StepFailed('publishing')
})
