import { exampleRoot, rulesOf, type HostFacts } from './host'

/** A path as an expression: just it, or all below where it ends in `*`. */
const patternOf = (path: string) => (path.endsWith('*') ? path.slice(0, -1) : `${path.replaceAll('.', '\\.')}$`)

const variable = (name: string) => `$waymark_${name.toLowerCase().replaceAll('-', '_')}`

/**
 * An nginx configuration for a folder like `conf.d`. Headers that depend on the path come from maps, for a
 * location with headers of its own would lose all others. The list of types that nginx brings has none for calendars.
 */
export function nginxConf({ base, headers, redirects }: HostFacts): string {
  const { general, special } = rulesOf(headers)
  const varying = [...new Set(special.flatMap(rule => Object.keys(rule.headers)))]
  const maps = varying.map(name =>
    [
      `map $uri ${variable(name)} {`,
      `  default "${general.headers[name] ?? ''}";`,
      ...special.flatMap(({ path, headers: own }) =>
        own[name] === undefined ? [] : [`  ~^${base}${patternOf(path)} "${own[name]}";`],
      ),
      '}',
    ].join('\n'),
  )
  const names = [...new Set([...Object.keys(general.headers), ...varying])]
  const added = names.map(
    name => `  add_header ${name} ${varying.includes(name) ? variable(name) : `"${general.headers[name]}"`} always;`,
  )
  const moved = redirects.map(({ from, to }) => `  location = ${base}${from} { return 301 ${base}${to}; }`)
  const site = base
    ? [`  location ^~ ${base}/ { alias ${exampleRoot}/; }`, '  location / { return 404; }']
    : [`  root ${exampleRoot};`]
  return `# Put your host's name in the place of _, and the folder of the built site in that of ${exampleRoot}.
# brotli_static needs the module ngx_brotli (Debian, Ubuntu: libnginx-mod-http-brotli-static); without it, take its line out.
${maps.join('\n')}

server {
  listen 80;
  server_name _;
  server_tokens off;
  charset utf-8;
  include mime.types;
  types { text/calendar ics; }
  absolute_redirect off;
  brotli_static on;
  gzip_static on;
  gzip_vary on;
  error_page 404 ${base}/404.html;

${added.join('\n')}

  location ~ ^${base}/(_headers$|_redirects$|\\.hosts/) { return 404; }
${[...moved, ...site].join('\n')}
}
`
}
