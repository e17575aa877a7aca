import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

const root = fileURLToPath(new URL('..', import.meta.url))

export default defineConfig({
  root,
  resolve: { alias: { '@': root.replace(/\/$/, '') } },
  test: {
    include: ['tests/{unit,components}/**/*.test.{ts,tsx}'],
    environment: 'node',
    // Nothing is timed: this only ends what hangs, on a machine that others use, too.
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
})
