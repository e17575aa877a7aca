import { isBuilt } from './built-from.mjs'
import { install } from './install.mjs'
import { main, run } from './run.mjs'

// `npm run site`: install, build and serve; what is already done is not done again.

await main(async () => {
  install()
  if (!isBuilt()) run('npm run --silent build')
  run('npm run --silent serve')
})
