const reference = /(?:src="|href="|url\(["']?)(\/[^"')?#]+\.(?:js|css|woff2|svg|png|jpg|webp|avif))["')]/g

/** The addresses of what a page loads to be shown as it is meant: scripts, fonts, pictures, icon; each once. */
export const referencesIn = (html: string): string[] => [
  ...new Set([...html.matchAll(reference)].map(([, address = '']) => address)),
]
