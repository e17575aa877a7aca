import { spawn, spawnSync } from 'node:child_process'

/**
 * Starts what serves out/ for a measurement: nginx with the configuration that the build has written, or our own
 * server where there is no nginx.
 *
 * @param {number} port
 */
export async function startHost(port) {
  const name = spawnSync('which', ['nginx']).status === 0 ? 'nginx' : 'our own server'
  const script = name === 'nginx' ? ['tests/site/start-host.ts', 'nginx', String(port)] : ['lib/cli/serve.ts']
  const server = spawn('node', ['--import', 'tsx', ...script], {
    env: { ...process.env, PORT: String(port) },
    stdio: 'ignore',
  })
  // Whatever ends the measurement.
  process.on('exit', () => server.kill())
  const site = `http://localhost:${port}`
  await answered(`${site}/en/`)
  return { name, site, stop: () => server.kill() }
}

/** @param {string} address that a server will answer soon */
export async function answered(address) {
  for (let tries = 0; tries < 100; tries++) {
    const isThere = await fetch(address).then(
      ({ ok }) => ok,
      () => false,
    )
    if (isThere) return
    await new Promise(waited => setTimeout(waited, 100))
  }
  throw new Error(`nothing answers at ${address}`)
}

/** A page of every template, and of some the Spanish one, too. Those of the interactive ones are named below. */
export const templates = {
  home: '/en/',
  'home, es': '/es/',
  list: '/en/articles/',
  'list, es': '/es/articles/',
  region: '/en/regions/latin-america-caribbean/',
  article: '/en/articles/live-in-care-workers-london/',
  'article, es': '/es/articles/peru-labour-trafficking-indicators/',
  'heaviest article': '/es/articles/fair-recruitment-employer-pays/',
  indicator: '/en/indicators/debt-bondage/',
  'indicator, es': '/es/indicators/deception/',
  indicators: '/en/indicators/',
  helplines: '/en/help/',
  'helplines of a country, es': '/es/help/nl/',
  laws: '/en/obligations/',
  'law, es': '/es/obligations/eu-due-diligence-directive/',
  glossary: '/en/glossary/',
  figures: '/en/figures/',
  'open data': '/en/data/',
  about: '/en/about/',
  search: '/en/search/',
  'search, es': '/es/search/',
  checklist: '/en/tools/indicators/',
  'checklist, es': '/es/tools/indicators/',
  'laws tool': '/en/tools/obligations/',
  'laws tool, es': '/es/tools/obligations/',
  'save for offline': '/en/offline/',
}

/** Templates of which a part runs in the reader's browser. */
export const isInteractive = (/** @type {string} */ address) => /^\/..\/(search|offline|tools)\//.test(address)
