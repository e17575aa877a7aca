import { build } from 'esbuild'
import { createRequire } from 'node:module'
import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { adminInline } from '../publish/headers'
import type { Backend } from './backend'
import { cmsConfig } from './config'

/**
 * Everything that the visual editor's page consists of, by name below `/admin/`: the page, our script, its settings,
 * and Decap CMS from where it is installed. Nothing comes from another host.
 */
export async function adminFiles(backend: Backend): Promise<Record<string, string | Buffer>> {
  const dist = dirname(createRequire(import.meta.url).resolve('decap-cms/dist/decap-cms.js'))
  // The other half of its files, and the maps, are for other ways of building.
  const names = readdirSync(dist).filter(name => /(^|\.)decap-cms\.js$|\.wasm$/.test(name))
  return {
    'index.html': page,
    'admin.css': style,
    'icon.svg': readFileSync('public/icon.svg'),
    'admin.js': await bundled(),
    'config.json': JSON.stringify(cmsConfig(backend)),
    ...Object.fromEntries(names.map(name => [name, readFileSync(join(dist, name))])),
  }
}

async function bundled(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: ['lib/admin/browser.ts'],
    bundle: true,
    minify: true,
    format: 'esm',
    target: 'es2022',
    write: false,
    logLevel: 'silent',
  })
  return outputFiles[0]?.text ?? ''
}

const page = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="robots" content="noindex">
    <title>Waymark: edit</title>
    <link rel="icon" href="icon.svg" type="image/svg+xml">
    <link rel="stylesheet" href="admin.css">
    <script>${adminInline}</script>
    <script src="decap-cms.js"></script>
    <script type="module" src="admin.js"></script>
  </head>
  <body><output hidden></output></body>
</html>
`

const style = `output {
  position: fixed;
  inset: auto 0 0;
  z-index: 100000;
  max-height: 40vh;
  overflow: auto;
  padding: 1rem;
  background: #14201e;
  color: #fff;
  font: 0.875rem/1.5 monospace;
  white-space: pre-wrap;
}
output[hidden] {
  display: none;
}
`
