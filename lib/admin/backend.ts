/** Where the visual editor reads and writes, as Decap CMS takes it: https://decapcms.org/docs/backends-overview/ */
export interface Backend {
  name: string
  [key: string]: unknown
}

/** Where the editor's page, its scripts and its server are, below the site. */
export const adminRoot = '/admin/'

/** The files of this folder, through the server of `npm run dev`. */
export const localBackend: Backend = { name: 'proxy', proxy_url: `${adminRoot}api`, branch: 'main' }

/** Services that a backend uses without being told their address. */
const usual: Record<string, string[]> = {
  github: ['https://api.github.com', 'https://www.githubstatus.com'],
  gitlab: ['https://gitlab.com'],
  bitbucket: ['https://api.bitbucket.org', 'https://bitbucket.org'],
}

/** Backends that store in a git repository; the others are for tries, or for this folder. */
const hosted = ['github', 'gitlab', 'bitbucket', 'gitea', 'forgejo', 'git-gateway', 'azure']

/**
 * The backend of a published editor. ADMIN_BACKEND holds it as JSON; unset, no editor is published.
 *
 * @throws where it is set and names no backend that can be used by others
 */
export function publishedBackend(setting = process.env.ADMIN_BACKEND): Backend | undefined {
  if (!setting) return undefined
  const backend = JSON.parse(setting) as Partial<Backend>
  if (!backend.name || !hosted.includes(backend.name)) {
    throw new Error(`ADMIN_BACKEND: "name" must be one of ${hosted.join(', ')}`)
  }
  return { ...backend, name: backend.name }
}

/** The hosts that the editor's page has to reach: those of the service, and all whose address is named. */
export function hostsOf(backend: Backend): string[] {
  const named = Object.values(backend).flatMap(value =>
    typeof value === 'string' && value.startsWith('https://') ? [new URL(value).origin] : [],
  )
  return [...new Set([...(usual[backend.name] ?? []), ...named])]
}
