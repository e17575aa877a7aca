import { defineConfig } from 'astro/config'

/** The hub in Astro, with all that it does by itself. */
export default defineConfig({ outDir: 'out' })
