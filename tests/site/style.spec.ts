import { expect, test, type Page } from '@playwright/test'
import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import sharp from 'sharp'

/**
 * The page of styles, which only `npm run dev` has: that no build has it, and that what it shows looks as it did.
 * Pictures are in `pictures/`; how to renew them is in `tests/README.md`.
 */

/** The page as `npm run dev` shows it, rendered by the same command. */
let rendered: string | undefined
const stylePage = () =>
  (rendered ??= execFileSync(process.execPath, ['lib/cli/start.mjs', 'style', 'en'], {
    encoding: 'utf8',
    env: { ...process.env, NODE_ENV: 'production', SITE_URL: 'https://hub.example.org' },
    maxBuffer: Infinity,
  }))

/** Whatever a machine has fonts for looks otherwise on others: with the hub's own, all words are as long on each. */
const ownFontsAlone =
  '.phone-number, pre { font-family: var(--font-sans) !important } [data-caption], body > nav { display: none }'
const lackedByFonts = /[↩↑↓↕]/g

/**
 * Draws words as bars, as long, as high and in the colour as the words are, and those that are underlined with a
 * second one. How letters are smoothed differs from system to system, a picture of letters weighs ten times as much,
 * and their thin strokes would hide a change of colour.
 */
function drawBars() {
  const inks = new Map<string, Highlight>()
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  for (let text = texts.nextNode(); text; text = texts.nextNode()) {
    if (!text.textContent?.trim()) continue
    // What is underlined reaches the words within it, but not what stands in a box of its own.
    let holder = text.parentElement!
    let style = getComputedStyle(holder)
    const { color } = style
    while (style.display === 'inline' && !style.textDecorationLine.includes('underline')) {
      holder = holder.parentElement!
      style = getComputedStyle(holder)
    }
    const line = style.textDecorationLine.includes('underline') ? 'underline line-through' : 'line-through'
    const ink = `${line} ${color} 0.5em`
    const range = new Range()
    range.selectNodeContents(text)
    inks.set(ink, (inks.get(ink) ?? new Highlight()).add(range))
  }
  const sheet = document.createElement('style')
  for (const [index, [ink, words]] of [...inks].entries()) {
    CSS.highlights.set(`ink-${index}`, words)
    sheet.append(`::highlight(ink-${index}) { color: transparent; text-decoration: ${ink} }\n`)
  }
  document.head.append(sheet)
}

/** Where the parts are, each from one whole pixel to another, so that a change in one leaves those below as they were. */
function placed(parts: HTMLElement[]) {
  for (const part of parts) part.style.minHeight = `${Math.ceil(part.getBoundingClientRect().height)}px`
  return parts.map(part => {
    const { x: left, y: top, width, height } = part.getBoundingClientRect()
    return { id: part.id, box: { left, top, width, height } }
  })
}

interface Look {
  colorScheme: 'light' | 'dark'
  direction?: 'rtl'
}

async function openStylePage(page: Page, { colorScheme, direction }: Look) {
  await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' })
  await page.setContent(stylePage().replaceAll(lackedByFonts, '«'))
  await page.addStyleTag({ content: ownFontsAlone })
  if (direction) await page.evaluate(() => void (document.documentElement.dir = 'rtl'))
  const fonts = await page.evaluate(async () => {
    await document.fonts.ready
    return [...document.fonts].map(({ status }) => status)
  })
  expect(fonts).toEqual(['loaded', 'loaded'])
  await page.evaluate(drawBars)
}

/** Above 1216 px a page is as wide as it gets: what is wider has to look the same, with as much more at its sides. */
const widths = [
  { width: 360, picture: 360 },
  { width: 768, picture: 768 },
  { width: 1280, picture: 1280 },
  { width: 1920, picture: 1280 },
]
/** From right to left a phone and a wide screen tell enough. */
const widthsFromRight = [360, 1280]
const looks: Look[] = [{ colorScheme: 'light' }, { colorScheme: 'dark' }, { colorScheme: 'light', direction: 'rtl' }]

test('the page of styles is in no build, and nothing of a build knows it', async ({ request }) => {
  expect((await request.get('/en/style/')).status()).toBe(404)
  const files = readdirSync('out', { recursive: true, encoding: 'utf8' })
  expect(files.filter(file => /(^|\/)style(\/|\.|$)/.test(file))).toEqual([])
  const lists = files.filter(file =>
    /(^|\/)(sitemap[^/]*\.xml|site-map\/index\.html|addresses\.json|llms\.txt)$/.test(file),
  )
  expect(lists.length).toBeGreaterThan(5)
  for (const file of lists) expect(readFileSync(`out/${file}`, 'utf8'), file).not.toMatch(/\/style\//)
})

for (const look of looks) {
  const name = look.direction ?? look.colorScheme
  for (const { width, picture } of widths.filter(one => !look.direction || widthsFromRight.includes(one.width))) {
    test(`components look as they did, ${width} px, ${name}`, async ({ page }) => {
      await page.setViewportSize({ width, height: 800 })
      await openStylePage(page, look)
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width)
      const parts = await page.locator('[data-part]').evaluateAll(placed)
      expect(parts.length).toBeGreaterThan(5)
      // All at once: a picture of each part by itself takes the browser as long as one of the whole page.
      const whole = sharp(await page.screenshot({ fullPage: true, animations: 'disabled' }))
      for (const { id, box } of parts) {
        const part = await whole.clone().extract(box).png({ palette: true, colours: 64, dither: 0 }).toBuffer()
        expect.soft(part).toMatchSnapshot(`${id}-${picture}-${name}.png`, { threshold: 0.02, maxDiffPixels: 20 })
      }
    })
  }
}
