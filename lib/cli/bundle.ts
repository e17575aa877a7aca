import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { chromium } from '@playwright/test'
import { bookOf } from '../bundle/book'
import { toEpub } from '../bundle/epub'
import { toPrintPage } from '../bundle/print'
import { listPagesIn } from '../content/lists'
import { defaultLocale, isLocale } from '../i18n/locales'
import { listAddress, routes } from '../routes'
import { findChromium } from './chromium.mjs'

// `npm run bundle -- --region latin-america-caribbean --locale es`: the articles of a region or a topic as one EPUB
// and one PDF, for places without a connection. Made of the built site, so `npm run build` comes first.

const { values } = parseArgs({
  options: {
    region: { type: 'string' },
    topic: { type: 'string' },
    locale: { type: 'string', default: defaultLocale },
    to: { type: 'string', default: '.next/bundles' },
  },
})

/** The list asked for; nothing after saying what is missing. */
function chosenList() {
  const { region, topic, locale } = values
  if (!isLocale(locale)) return refuse(`"${locale}" is no language of the hub.`)
  if ((region === undefined) === (topic === undefined)) return refuse('Name a --region or a --topic, and not both.')
  const address = listAddress(locale, region ? { region } : { topic })
  const list = address ? listPagesIn(locale).get(address) : undefined
  if (!list) return refuse(`No article of "${locale}" has the ${region ? 'region' : 'topic'} "${region ?? topic}".`)
  const isBuilt = list.articles.every(({ slug }) => existsSync(join('out', routes.article(locale, slug), 'index.html')))
  if (!isBuilt) return refuse('The built site lacks some of these articles: npm run build')
  return list
}

function refuse(message: string): undefined {
  console.error(message)
  process.exitCode = 1
}

const list = chosenList()
if (list) {
  const { locale, filter } = list
  const book = bookOf(list, ({ slug }) => readFileSync(join('out', routes.article(locale, slug), 'index.html'), 'utf8'))
  const name = join(values.to, `${locale}-${filter.region ?? filter.topic}`)
  mkdirSync(values.to, { recursive: true })
  writeFileSync(`${name}.epub`, toEpub(book))
  console.log(`${name}.epub`)
  const executablePath = findChromium()
  if (executablePath) {
    const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] })
    const page = await browser.newPage()
    await page.setContent(toPrintPage(book))
    await page.pdf({
      path: `${name}.pdf`,
      preferCSSPageSize: true,
      tagged: true,
      outline: true,
      displayHeaderFooter: true,
      headerTemplate: '<span></span>',
      footerTemplate:
        '<p style="font: 8pt sans-serif; width: 100%; text-align: center"><span class="pageNumber"></span> / <span class="totalPages"></span></p>',
    })
    await browser.close()
    console.log(`${name}.pdf`)
  } else process.exitCode = 1
}
