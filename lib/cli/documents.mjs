import { generateDotpkg, getConfig, logGenerateInfo, runMain } from 'contentlayer2/core'

// What `contentlayer2 build -c content/contentlayer.config.ts` does, without the traces that its command line records of
// every step: their cost grows with the square of the number of files, to minutes at ten thousand.

const inContentlayer = runMain({ tracingServiceName: 'build', verbose: false })

const config = await inContentlayer(getConfig({ configPath: 'content/contentlayer.config.ts' }))
const info = await inContentlayer(generateDotpkg({ config, verbose: false }))
await inContentlayer(logGenerateInfo(info))
