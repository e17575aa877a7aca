import { hostFiles } from '../addresses'
import { contentTypes, expressionOf, isPlainEnding } from '../content-types'
import { exampleRoot, rulesOf, type HostFacts } from './host'

/** A path as an expression: just it, or all below where it ends in `*`. */
const patternOf = (path: string) => (path.endsWith('*') ? path.slice(0, -1) : `${path.replaceAll('.', '\\.')}$`)

const variable = (name: string) => `$waymark_${name.toLowerCase().replaceAll('-', '_')}`

/**
 * An nginx configuration for a folder like `conf.d`. Headers that depend on the path come from maps, for a
 * location with headers of its own would lose all others. Of the media types, nginx knows some and not the others, so
 * it is told all. The locations compare addresses that are decoded, without doubled slashes and dots.
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
    ? [`  location ${base}/ { alias ${exampleRoot}/; }`, '  location / { return 404; }']
    : [`  root ${exampleRoot};`]
  return `# Put your host's name in the place of _, and the folder of the built site in that of ${exampleRoot}.
# brotli_static needs the module ngx_brotli (Debian, Ubuntu: libnginx-mod-http-brotli-static); without it, take its line out.
${maps.join('\n')}

server {
  listen 80;
  server_name _;
  server_tokens off;
  default_type application/octet-stream;
  types {
${byEnding().join('\n')}
  }
  absolute_redirect off;
  brotli_static on;
  gzip_static on;
  gzip_vary on;
  error_page 404 ${base}/404.html;

${added.join('\n')}

${[...hidden(base), ...byPlace(base), ...moved, ...site].join('\n')}
}
`
}

/** What is not served: it is for hosts, or no address of the site. */
const hidden = (base: string) => [
  `  location ~* ^${base}/(${hostFiles.join('|')})(/|$) { return 404; }`,
  `  location ~ ^${base}/\\.well-known/\\. { return 404; }`,
  `  location ~ ^${base}/(.*/)?\\.(?!well-known/) { return 404; }`,
  `  location ~* \\.(br|gz)$ { return 404; }`,
]

const byEnding = () => contentTypes.filter(isPlainEnding).map(({ ending, type }) => `    "${type}" ${ending.slice(1)};`)

/** For kinds of file that have an ending in common with others. */
const byPlace = (base: string) =>
  contentTypes
    .filter(kind => !isPlainEnding(kind))
    .map(
      kind =>
        `  location ~ ^${base}/(${expressionOf(kind).replace(/\$$/, '')})$ { alias ${exampleRoot}/$1; types {} default_type "${kind.type}"; }`,
    )
