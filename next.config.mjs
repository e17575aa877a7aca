import { PHASE_DEVELOPMENT_SERVER } from 'next/constants.js'
import { availableParallelism } from 'node:os'

// Nothing about this project is reported to anybody, neither by its pages nor by its tools.
process.env.NEXT_TELEMETRY_DISABLED = '1'

const base = new URL(process.env.SITE_URL ?? 'http://localhost').pathname.replace(/\/$/, '')

/**
 * @param {string} phase which of Next's commands asks
 * @returns {import('next').NextConfig}
 */
const config = phase => ({
  // Plain files, for any host; every address ends in a slash and is a folder with an index.html.
  output: 'export',
  trailingSlash: true,
  // Readers never get the export as it is: lib/publish makes out/ of it. Other commands (dev, typegen) keep to .next.
  ...(process.argv.includes('build') && { distDir: '.next/export' }),
  // Under a path of a host, Next has to know it for its own files; lib/publish puts it before ours.
  basePath: base,
  // What hydrates makes links in the browser. While one edits, Next brings it there; a build makes scripts of its own for
  // that, and lib/publish puts the path before what is rendered.
  env: { SITE_BASE: phase === PHASE_DEVELOPMENT_SERVER ? base : '' },
  // `npm test` checks the types, and would otherwise do so twice.
  typescript: { ignoreBuildErrors: true },
  poweredByHeader: false,
  // Routes named `….dev.ts` are there while one edits: they stand in for what later steps of the build add.
  pageExtensions: ['tsx', 'ts', ...(phase === PHASE_DEVELOPMENT_SERVER ? ['dev.ts'] : [])],
  // Bundles the search's worker, and runs from where it is installed.
  serverExternalPackages: ['esbuild'],
  // `next dev` would otherwise write notes for coding tools into the project.
  agentRules: false,
  experimental: {
    // The root layout depends on the language in the address, so the 404 page brings its own.
    globalNotFound: true,
    // Pages are rendered on all cores; left to itself, Next keeps one for a main process that only waits meanwhile.
    cpus: availableParallelism(),
    // Its client router's data are thrown away, so nothing is spent on measuring them.
    prefetchInlining: false,
  },
})

export default config
