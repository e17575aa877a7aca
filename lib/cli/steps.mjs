/** What proves a change, in the order in which it fails fastest: names as `npm test` takes them, and commands. */
export const steps = {
  content: 'npm run --silent check',
  types: 'node lib/cli/start.mjs documents && npx next typegen && npx tsc',
  lint: 'npx oxlint --type-aware --deny-warnings',
  format: 'npx prettier --check .',
  unit: 'npx vitest run --config tests/vitest.config.ts',
  build: 'npm run --silent build -- --anew',
  // On `out/` as it is.
  browser: 'npx playwright test --config tests/playwright.config.ts',
}

/** @typedef {keyof typeof steps} Step */

/**
 * The steps of these names, in the order in which they are run; all of them where none is named.
 *
 * @param {string[]} names
 * @returns {Step[] | undefined} nothing where one is the name of no step
 */
export function stepsOf(names) {
  const all = /** @type {Step[]} */ (Object.keys(steps))
  if (!names.every(name => Object.hasOwn(steps, name))) return undefined
  return names.length === 0 ? all : all.filter(step => names.includes(step))
}
