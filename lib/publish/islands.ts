import { resolve } from 'node:path'
import { bundleScript } from '../bundle-script'

/** The ending of files whose component runs in the reader's browser. */
export const islandEnding = '.client.tsx'

/**
 * The script of a component that runs in the reader's browser: it takes over what the build has made of it. React
 * would weigh four times as much as the rest of the page, so there the component runs on Preact, which has the
 * same interface; what is written, tested and shown while one edits is React.
 *
 * @param name the component's file without its ending
 * @param file the component's file, which exports it and nothing else
 * @param base path under which the site is served, without a slash at its end
 */
export const bundleIsland = (name: string, file: string, base: string): Promise<string> =>
  bundleScript(
    {
      stdin: {
        resolveDir: '.',
        contents: `import { startIslands } from './components/island/start'
          import * as file from ${JSON.stringify(resolve(file))}
          const [component] = Object.values(file)
          startIslands(${JSON.stringify(name)}, component)`,
      },
      jsx: 'automatic',
      jsxImportSource: 'preact',
      alias: { react: resolve('components/island/react.ts') },
    },
    base,
  )
