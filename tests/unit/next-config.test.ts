import { PHASE_DEVELOPMENT_SERVER, PHASE_PRODUCTION_BUILD } from 'next/constants.js'
import { expect, it } from 'vitest'
import config from '../../next.config.mjs'

it('the routes that stand in for later steps of the build are there while one edits, and never built', () => {
  expect(config(PHASE_DEVELOPMENT_SERVER).pageExtensions).toContain('dev.ts')
  expect(config(PHASE_PRODUCTION_BUILD).pageExtensions).toEqual(['tsx', 'ts'])
})
