import { exampleRoot } from './host'

/**
 * A file from which `docker build` or `podman build` make an image of the built site, for what runs containers:
 * Caddy, with the configuration that stands beside it. It serves port 80, and leaves TLS to what stands before it.
 */
export const containerfile = `# docker build -f out/.hosts/Containerfile -t hub out
FROM caddy:2-alpine
COPY . ${exampleRoot}
COPY .hosts/Caddyfile /etc/caddy/Caddyfile
EXPOSE 80
`
