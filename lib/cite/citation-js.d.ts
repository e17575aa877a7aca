/** What is used of citation-js, which has no types of its own. */
declare module '@citation-js/core' {
  import type { CslItem } from './item'

  export const plugins: {
    output: {
      format(name: 'biblatex', items: CslItem[]): string
      format(name: 'ris', items: CslItem[], options: { format: 'object' }): Record<string, string | string[]>[]
    }
    config: { get(plugin: '@bibtex'): { format: { useIdAsLabel: boolean; checkLabel: boolean } } }
  }

  /** Reads citations in any format that a plugin knows. */
  export class Cite {
    constructor(text: string, options?: { generateGraph?: boolean })
    data: CslItem[]
  }
}

declare module '@citation-js/plugin-bibtex'
declare module '@citation-js/plugin-ris'
