import { expect, type Page, test as apart } from '@playwright/test'
import { getElementsByTagName, textContent } from 'domutils'
import { parseDocument } from 'htmlparser2'
import { readdirSync, readFileSync } from 'node:fs'
import { parse } from 'yaml'
import type { Service } from '../../content/schema/values'
import { fill } from '../../lib/i18n/fill'
import { completeLocales } from '../../lib/i18n/locales'
import { messagesOf } from '../../lib/i18n/messages'
import { en, es } from '../words'
import { chooseLanguage } from './choose-language'
import { test } from './one-page'
import { addresses, htmlOf } from './pages'

/** What a file of helplines has for danger. */
interface HelpFile {
  emergency?: { services: Service[]; number: string; pages: { url: string }[] }[]
}

const discreet = addresses.filter(address => /^\/..\/(help|safety)\//.test(address))

for (const javaScriptEnabled of [true, false]) {
  test.describe(`with JavaScript ${javaScriptEnabled ? 'on' : 'off'}`, () => {
    test.use({ javaScriptEnabled })

    test('from the home page to a number in two steps', async ({ page }) => {
      await page.goto('/')
      await page.getByText(en.home.help.choose).click()
      await page.getByRole('main').getByRole('link', { name: 'Peru', exact: true }).click()
      await expect(page).toHaveURL('/en/help/pe/')
      const call = page.getByRole('link', { name: fill(en.help.call, { number: '1818' }) })
      await expect(call).toHaveAttribute('href', 'tel:1818')
      expect((await call.boundingBox())!.height).toBeGreaterThanOrEqual(44)
      await expect(page.getByText(en.help.notCalled).first()).toBeVisible()
      const danger = page.getByRole('region', { name: en.help.danger.title })
      await expect(danger.locator('a[href^="tel:"]').first()).toBeVisible()
    })

    test('the language of a country’s page is changed without losing the country', async ({ page }) => {
      await page.goto('/en/help/pe/')
      await chooseLanguage(page, en.navigation.languages, 'Español')
      await expect(page).toHaveURL('/es/help/pe/')
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(fill(es.help.inCountry, { country: 'Perú' }))
    })

    test('every page leads to help, above and below', async ({ page }) => {
      for (const address of ['/en/articles/', '/en/search/', '/en/safety/', '/no-such-page/']) {
        await page.goto(address)
        await page.locator('header summary').first().click()
        const above = page.getByRole('navigation', { name: en.navigation.main })
        const { label } = en.menu.rooms.help
        await expect(above.getByRole('link', { name: label })).toHaveAttribute('href', '/en/help/')
        const below = page.getByRole('contentinfo')
        await expect(below.getByRole('link', { name: label })).toHaveAttribute('href', '/en/help/')
      }
    })
  })
}

test('without script the list of countries is whole, and no field stands that would do nothing', async ({
  browser,
}) => {
  const page = await browser.newPage({ javaScriptEnabled: false })
  await page.goto(`${test.info().project.use.baseURL}/en/help/`)
  await expect(page.getByLabel(en.help.find)).toBeHidden()
  await expect(page.getByRole('link', { name: 'Vietnam' })).toBeVisible()
  await page.close()
})

/** What is left in the list, and what is said of it, when something is typed. */
async function found(page: Page, label: string, typed: string) {
  await page.getByLabel(label).fill(typed)
  const shown = await page.locator('li[data-code]:visible').evaluateAll(items => items.map(item => item.dataset.code))
  return { shown, says: await page.locator('[data-none]').textContent() }
}

const lists = [
  ['en', en, ['U.K.', 'GB'], ['U.S.', 'US'], ['Viet Nam', 'VN'], ['KSA', 'SA'], ['Emirates', 'AE'], [' mexi', 'MX']],
  ['es', es, ['EE.UU.', 'US'], ['EE. UU.', 'US'], ['Méjico', 'MX'], ['los Países Bajos', 'NL'], ['germany', 'DE']],
] as const

for (const [locale, { help }, ...named] of lists) {
  test(`a country is found by any of its names in ${locale}, also on a page that the browser has translated`, async ({
    page,
  }) => {
    await page.goto(`/${locale}/help/`)
    const all = await page.locator('li[data-code]').count()
    const find = (typed: string) => found(page, help.find, typed)
    const tryAll = async () => {
      for (const [typed, code] of named) expect(await find(typed), typed).toEqual({ shown: [code], says: '' })
      const bhutan = locale === 'en' ? 'Bhutan' : 'Bután'
      for (const typed of ['Bhutan', 'Bután', 'BHUTAN']) {
        expect(await find(typed), typed).toEqual({ shown: [], says: fill(help.unlisted, { country: bhutan }) })
      }
      for (const typed of ['Niger', 'Mali', 'Guinea', 'Dominica']) {
        const { shown, says } = await find(typed)
        expect(shown, typed).toEqual([])
        expect(says!.normalize('NFD').replace(/\p{M}/gu, ''), typed).toContain(typed)
      }
      expect(await find('atlantis')).toEqual({ shown: [], says: help.noneFound })
      const { shown } = await find('')
      expect(shown).toHaveLength(all)
    }
    await tryAll()
    // As Chrome translates: each text in two elements in its place, in another language.
    await page.evaluate(() => {
      const texts = document.createTreeWalker(document.querySelector('main')!, NodeFilter.SHOW_TEXT)
      const nodes: Node[] = []
      while (texts.nextNode()) nodes.push(texts.currentNode)
      for (const node of nodes) {
        if (!node.textContent?.trim() || node.parentElement?.closest('script, label')) continue
        const [outer, inner] = [document.createElement('font'), document.createElement('font')]
        inner.textContent = `«${node.textContent}»`
        outer.append(inner)
        node.parentNode!.replaceChild(outer, node)
      }
    })
    await tryAll()
    // What was typed is nowhere but in the field.
    await expect(page).toHaveURL(`/${locale}/help/`)
  })
}

test('a country of the European Union without a page is led to that of the union, and told so', async ({ page }) => {
  await page.goto('/en/help/')
  expect(await found(page, en.help.find, 'Austria')).toEqual({
    shown: ['EU'],
    says: fill(en.help.unionHolds, { country: 'Austria' }),
  })
})

test('what was typed before a reader comes back narrows the list again', async ({ page }) => {
  await page.goto('/en/help/')
  await page.getByLabel(en.help.find).fill('peru')
  await page.getByRole('link', { name: 'Peru', exact: true }).click()
  await page.goBack()
  const typed = await page.getByLabel(en.help.find).inputValue()
  await expect(page.locator('li[data-code]:visible')).toHaveCount(
    typed ? 1 : await page.locator('li[data-code]').count(),
  )
})

for (const locale of completeLocales) {
  test(`every country's page has in its box the numbers for danger of its file, with both sources, in ${locale}`, () => {
    const { danger } = messagesOf(locale).help
    const files = readdirSync('content/helplines')
    expect(files.length).toBeGreaterThan(30)
    for (const file of files) {
      const { emergency = [] } = parse(readFileSync(`content/helplines/${file}`, 'utf8')) as HelpFile
      const page = parseDocument(htmlOf(`/${locale}/help/${file.slice(0, 2)}/`))
      const [title] = getElementsByTagName('h2', page).filter(heading => textContent(heading) === danger.title)
      const box = getElementsByTagName('section', page).find(
        ({ attribs }) => attribs['aria-labelledby'] === title!.attribs.id,
      )
      const links = getElementsByTagName('a', box!)
      const to = (href: string) => links.filter(({ attribs }) => attribs.href === href)
      const dialled = links.map(({ attribs }) => attribs.href!).filter(href => href.startsWith('tel:'))
      expect(dialled, file).toEqual(emergency.map(({ number }) => `tel:${number}`))
      for (const { number, services, pages } of emergency) {
        const says = textContent(to(`tel:${number}`))
        for (const service of services) expect(says, file).toMatch(new RegExp(danger.services[service], 'i'))
        for (const { url } of pages) expect(to(url), `${file}: ${url}`).toHaveLength(1)
        expect(
          links.filter(link => textContent(link).includes(danger.plan)),
          file,
        ).toHaveLength(1)
      }
      const timesSaid = (words: string) => textContent(box!).split(words).length - 1
      for (const service of ['police', 'ambulance'] as const) {
        const isCalled = emergency.length === 0 || emergency.some(({ services }) => services.includes(service))
        expect(timesSaid(danger.uncalled[service]), file).toBe(isCalled ? 0 : 1)
      }
      expect(timesSaid(danger.none), file).toBe(emergency.length === 0 ? 1 : 0)
    }
  })
}

test('no page of help says that somebody has looked at a number, and each number says that nobody called', () => {
  for (const address of addresses.filter(each => /^\/..\/help\/..\/$/.test(each))) {
    const html = htmlOf(address)
    expect(html, address).not.toMatch(/looked at on|vista el \d/)
    const cards = html.split('aria-labelledby="line-').slice(1)
    const { notCalled } = messagesOf(address.slice(1, 3)).help
    for (const card of cards) expect(card, address).toContain(notCalled)
  }
})

apart(
  'the box for danger has an edge of its own on every ground, and digits that cannot be mistaken',
  async ({ page }) => {
    for (const media of [{ colorScheme: 'dark' }, { forcedColors: 'active' }, { media: 'print' }, {}] as const) {
      await page.emulateMedia({ media: 'screen', colorScheme: 'light', forcedColors: 'none', ...media })
      for (const address of ['/en/help/', '/en/help/pe/']) {
        await page.goto(address)
        const box = page.getByRole('region', { name: en.help.danger.title })
        const { width, edge, ground, heading, shade } = await box.evaluate(section => {
          const [style, title] = [getComputedStyle(section), getComputedStyle(section.querySelector('h2')!)]
          return {
            width: style.borderTopWidth,
            edge: style.borderTopColor,
            ground: getComputedStyle(document.body).backgroundColor,
            heading: title.color,
            shade: title.backgroundColor,
          }
        })
        // Paper has no room to give away, and no dark ground.
        expect(width).toBe('media' in media ? '2px' : '4px')
        expect(edge).not.toBe(ground)
        expect(heading).not.toBe(shade)
        const others = page.locator('main section:not([aria-labelledby=danger])')
        for (const other of await others.all()) {
          expect(await other.evaluate(section => getComputedStyle(section).borderInlineEndWidth)).toBe('0px')
        }
      }
      const numbers = page.locator('main a[href^="tel:"]')
      for (const number of await numbers.all()) {
        expect(await number.evaluate(link => getComputedStyle(link).fontFamily)).toMatch(/^system-ui/)
      }
    }
  },
)

test('tab, history and a shared link of help and safety say nothing of the subject', () => {
  expect(discreet.length).toBeGreaterThan(60)
  const subject =
    /labou?r|traffick|slaver|exploit|help|trabajo|trata|explota|esclav|ayuda|travail|traite|aide|trabalho|tráfico|escrav|ajuda|kerja|perdagangan|bantuan|عمل|اتجار|مساعد|श्रम|बेचबिखन|सहायता|waymark/i
  for (const address of discreet) {
    const html = htmlOf(address)
    const [, head = ''] = /<head>(.*?)<\/head>/s.exec(html) ?? []
    const said = [...head.matchAll(/<title>([^<]*)|<meta name="[^"]+" content="([^"]*)"/g)].map(
      ([, title, content]) => title ?? content ?? '',
    )
    expect(said.length, address).toBeGreaterThan(1)
    for (const text of said) expect(text, address).not.toMatch(subject)
    expect(html, address).not.toMatch(/property="og:|icon\.svg/)
    expect(html, address).toContain('<link rel="icon" href="/plain.svg"')
    expect(html, address).toContain(`<title>${messagesOf(address.slice(1, 3)).plain.title}`)
  }
})

test('every number can be pressed by any finger', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 })
  for (const address of ['/es/help/nl/', '/en/help/us/', '/en/help/ke/']) {
    await page.goto(address)
    const links = page.locator('main a[href^="tel:"], main a[href^="sms:"], main a[href^="mailto:"]')
    expect(await links.count()).toBeGreaterThan(2)
    for (const link of await links.all()) {
      const box = (await link.boundingBox())!
      expect(box.height, await link.innerText()).toBeGreaterThanOrEqual(44)
    }
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
  }
})

test('the numbers of a country print on one sheet, of two pages, which says whose it is and of which day', async ({
  page,
}) => {
  for (const address of ['/en/help/gb/', '/es/help/pe/']) {
    await page.goto(address)
    const paper = await page.pdf({ preferCSSPageSize: true })
    expect(paper.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length, address).toBeLessThanOrEqual(2)
    await page.emulateMedia({ media: 'print' })
    await expect(page.locator('main > p').first()).toHaveText(new RegExp(`^Waymark · .*${address} · .*\\d{4} · `))
    await page.emulateMedia({ media: null })
  }
})

test('on paper a number is read, in ink, without the furniture', async ({ page }) => {
  await page.goto('/en/help/pe/')
  await page.emulateMedia({ media: 'print' })
  const call = page.getByRole('link', { name: fill(en.help.call, { number: '1818' }) })
  await expect(call).toBeVisible()
  expect(await call.evaluate(link => getComputedStyle(link).backgroundColor)).toBe('rgba(0, 0, 0, 0)')
  await expect(page.getByRole('link', { name: en.exit.label })).toBeHidden()
})
