/** The hub in Next, as its documentation has one write a static site. */
export default { output: 'export', trailingSlash: true, distDir: 'out', typescript: { ignoreBuildErrors: true } }
