// Nothing about this project is reported to anybody, neither by its pages nor by its tools.
process.env.NEXT_TELEMETRY_DISABLED = '1'

/** @type {import('next').NextConfig} */
const config = {
  // Plain files in out/, for any host; every address ends in a slash and is a folder with an index.html.
  output: 'export',
  trailingSlash: true,
  poweredByHeader: false,
  // `next dev` would otherwise write notes for coding tools into the project.
  agentRules: false,
  // The root layout depends on the language in the address, so the 404 page brings its own.
  experimental: { globalNotFound: true },
}

export default config
