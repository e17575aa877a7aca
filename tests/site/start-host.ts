import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

// `tsx tests/site/start-host.ts nginx|caddy PORT`: a real host on out/, in the foreground, with the configuration
// that the build has written; only the port and the folder are put in, and what lets it run beside others.

const [name, port = ''] = process.argv.slice(2)
const out = new URL('../../out/', import.meta.url).pathname.replace(/\/$/, '')
const folder = join(tmpdir(), `waymark-${name}-${port}`)
rmSync(folder, { recursive: true, force: true })
mkdirSync(folder, { recursive: true })

const written = (file: string) => readFileSync(join(out, '.hosts', file), 'utf8').replaceAll('/srv/waymark', out)

function startNginx() {
  const brotliModule = '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so'
  const brotli = existsSync(brotliModule)
  if (!brotli) console.log('nginx has no brotli module here: it serves the gzip files.')
  const site = written('nginx.conf').replace('listen 80;', `listen ${port};`)
  writeFileSync(
    join(folder, 'nginx.conf'),
    `${brotli ? `load_module ${brotliModule};` : ''}
user root;
worker_processes auto;
daemon off;
pid ${folder}/pid;
error_log ${folder}/error.log;
events { worker_connections 4096; }
http {
  include /etc/nginx/mime.types;
  access_log off;
  sendfile on;
  tcp_nopush on;
  open_file_cache max=10000;
${brotli ? site : site.replace('  brotli_static on;\n', '')}
}`,
  )
  return spawn('nginx', ['-p', folder, '-c', join(folder, 'nginx.conf')], { stdio: 'inherit' })
}

function startCaddy() {
  const file = join(folder, 'Caddyfile')
  writeFileSync(file, `{\n\tadmin off\n\tauto_https off\n}\n${written('Caddyfile').replace(':80 {', `:${port} {`)}`)
  return spawn('caddy', ['run', '--config', file, '--adapter', 'caddyfile'], { stdio: 'inherit' })
}

const host = name === 'nginx' ? startNginx() : startCaddy()
for (const signal of ['SIGTERM', 'SIGINT'] as const) process.on(signal, () => host.kill())
host.on('exit', code => process.exit(code ?? 0))
