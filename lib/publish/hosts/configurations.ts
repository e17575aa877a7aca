import { withAndWithoutSlash } from '../redirects'
import { caddyfile } from './caddy'
import { containerfile } from './container'
import type { HostFacts } from './host'
import { netlifyHeaders, netlifyRedirects } from './netlify'
import { nginxConf } from './nginx'

/** What each host is told, by path within the site. */
export function hostConfigurations(facts: HostFacts): Record<string, string> {
  const host = { ...facts, redirects: facts.redirects.flatMap(withAndWithoutSlash) }
  return {
    _headers: netlifyHeaders(host),
    _redirects: netlifyRedirects(host),
    '.hosts/Caddyfile': caddyfile(host),
    '.hosts/Containerfile': containerfile,
    '.hosts/nginx.conf': nginxConf(host),
    '.hosts/host.json': JSON.stringify(host, undefined, 2),
  }
}
