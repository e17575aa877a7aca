import { hostFiles } from '../addresses'
import { contentTypeOf, contentTypes, expressionOf } from '../content-types'
import { exampleRoot, rulesOf, type HostFacts } from './host'

/** A Caddyfile. `?` sets a header that no rule before it has set. Matchers compare addresses that are decoded. */
export function caddyfile({ base, headers, redirects }: HostFacts): string {
  const { general, special } = rulesOf(headers)
  const set = [
    ...special.flatMap(({ path, headers: own }) =>
      Object.entries(own).map(([name, value]) => `header ${path} ${name} "${value}"`),
    ),
    ...Object.entries(general.headers).map(([name, value]) => `header ?${name} "${value}"`),
  ]
  const serve = [
    `root * ${exampleRoot}`,
    'import waymark_headers',
    // Each system that it runs on knows other types.
    'map {path} {waymark_type} {',
    ...contentTypes.map(kind => `\t~^/${expressionOf(kind)} "${kind.type}"`),
    `\t~/[^./]*$ "${contentTypeOf('/')}"`,
    '\tdefault application/octet-stream',
    '}',
    'header Content-Type {waymark_type}',
    ...redirects.map(({ from, to }) => `redir ${from} ${base}${to} 301`),
    '@hidden {',
    `\tpath_regexp (?i)^/(${hostFiles.join('|')})(/|$)|/\\.|\\.(br|gz)$`,
    '\tnot path_regexp ^/\\.well-known/[^.]',
    '}',
    'error @hidden 404',
    // What no file system takes as a name would be a fault of the server's to Caddy.
    '@odd path_regexp [\\x00-\\x1f]|[^/]{200}|.{1000}',
    'error @odd 404',
    'file_server {',
    '\tprecompressed br gzip',
    '}',
  ]
  return `# Put your host's name in the place of :80, and the folder of the built site in that of ${exampleRoot}.
(waymark_headers) {
${indent(set, 1)}
}

:80 {
${base ? indent([`handle_path ${base}/* {`], 1) + '\n' + indent(serve, 2) + '\n\t}\n\thandle {\n\t\terror 404\n\t}' : indent(serve, 1)}
	handle_errors {
		root * ${exampleRoot}
		import waymark_headers
		header Content-Type "${contentTypeOf('/404.html')}"
		rewrite * /404.html
		file_server {
			precompressed br gzip
		}
	}
}
`
}

const indent = (lines: string[], depth: number) => lines.map(line => '\t'.repeat(depth) + line).join('\n')
