import { brotliCompressSync } from 'node:zlib'
import type { SearchEntry } from '../../lib/search/entry'
import { expect, test, type Page, type Route } from '@playwright/test'
import { figuresCollection } from '../../lib/collections/figures'
import { laws } from '../../lib/collections/laws'
import { fill } from '../../lib/i18n/fill'
import { en, es } from '../words'
import { routes } from '../../lib/routes'
import { chooseLanguage } from './choose-language'
import { violations } from './sound'

const box = (page: Page) => page.getByRole('main').getByRole('search').getByRole('combobox')
const options = (page: Page) => page.getByRole('listbox').getByRole('option')
const hits = (page: Page) => page.getByRole('main').getByRole('article')
const titles = (page: Page) => hits(page).getByRole('heading', { level: 3 })
const filter = (page: Page, name: string) => page.getByRole('checkbox', { name: new RegExp(`^${name}`) })

/** The number of results that the page states. */
async function count(page: Page): Promise<number> {
  const heading = page.getByRole('heading', { level: 2, name: /^(\d+ results?|Nothing found)/ })
  return Number.parseInt((await heading.textContent()) ?? '', 10) || 0
}

/** How much what readers see has moved by itself, as browsers count it. */
async function countShifts(page: Page): Promise<() => Promise<number>> {
  await page.addInitScript(() => {
    Object.assign(window, { shifted: 0 })
    new PerformanceObserver(list => {
      for (const entry of list.getEntries())
        Object.assign(window, { shifted: Reflect.get(window, 'shifted') + Reflect.get(entry, 'value') })
    }).observe({ type: 'layout-shift', buffered: true })
  })
  return () => page.evaluate(() => Reflect.get(window, 'shifted') as number)
}

test('a slip of the finger still finds, is said, and can be undone', async ({ page }) => {
  await page.goto('/en/search/#q=Maalysia')
  await expect(titles(page).first()).toContainText('Malaysia')
  await expect(page.getByText('No page has “maalysia”; searched for “malaysia”')).toBeVisible()
  await page.getByRole('button', { name: en.search.verbatim }).click()
  await expect(
    page.getByRole('heading', { name: fill(en.search.resultsFor, { count: 0, text: 'Maalysia' }) }),
  ).toBeVisible()
  await page.getByRole('button', { name: en.search.widely }).click()
  await expect(titles(page).first()).toContainText('Malaysia')
})

test('filters add up with counts, show as chips, and Back undoes them', async ({ page }) => {
  await page.goto('/en/search/')
  const region = page.getByRole('group', { name: en.facets.region })
  await expect(hits(page).first()).toBeVisible()
  const before = await count(page)
  await filter(page, 'Europe').check()
  await expect(page).toHaveURL(/#region=europe$/)
  await expect.poll(() => count(page)).toBeLessThan(before)
  const europe = await count(page)
  await expect(region.getByText('Europe').locator('..')).toContainText(String(europe))
  await filter(page, 'Latin America').check()
  await expect.poll(() => count(page)).toBeGreaterThan(europe)
  const both = await count(page)
  await expect(page).toHaveURL(/#region=europe&region=latin-america-caribbean$/)
  await filter(page, 'Publications').check()
  await expect.poll(() => count(page)).toBeLessThan(both)

  await page.goBack()
  await page.goBack()
  await expect.poll(() => count(page)).toBe(europe)
  await expect(filter(page, 'Latin America')).not.toBeChecked()

  await page.getByRole('button', { name: fill(en.search.remove, { label: 'Europe' }) }).click()
  await expect.poll(() => count(page)).toBe(before)
})

test('an indicator of forced labour is a filter', async ({ page }) => {
  await page.goto('/en/search/#indicator=debt-bondage')
  await expect(page.getByRole('group', { name: en.facets.indicator }).getByLabel('Debt bondage')).toBeChecked()
  await expect(hits(page).first()).toBeVisible()
})

test('a shared address shows the same search', async ({ page }) => {
  await page.goto('/en/search/#q=trafficking&type=publications&sort=newest')
  await expect(box(page)).toHaveValue('trafficking')
  await expect(page.getByRole('checkbox', { name: /^Publications/ })).toBeChecked()
  await expect(page.getByRole('combobox', { name: en.search.sort })).toHaveValue('newest')
  await expect(hits(page).first()).toBeVisible()
  const found = await hits(page).allTextContents()
  for (const text of found) expect(text).toContain('Publications')
})

test('where nothing is found, help and the lists are offered', async ({ page }) => {
  await page.goto('/en/search/#q=zzqxv')
  await expect(
    page.getByRole('heading', { name: fill(en.search.resultsFor, { count: 0, text: 'zzqxv' }) }),
  ).toBeVisible()
  await expect(page.getByRole('heading', { name: en.search.tips })).toBeVisible()
  await expect(page.getByRole('region', { name: en.search.filters }).getByRole('group')).toHaveCount(0)
  await page.getByRole('button', { name: en.search.browse }).click()
  await expect(page.getByRole('heading', { name: en.search.browse })).toBeInViewport()
  await expect(box(page)).toHaveValue('zzqxv')
})

test('a filter that nothing has is left out of a shared search', async ({ page }) => {
  await page.goto('/en/search/#q=Peru&type=constructor&region=atlantis')
  await expect(titles(page).first()).toContainText('Peru')
  await expect(page.getByRole('button', { name: en.search.clear })).toHaveCount(0)
})

test('markup in the address is text', async ({ page }) => {
  await page.goto('/en/search/#q=%3Cimg+src%3Dx+onerror%3Dalert(1)%3E')
  await expect(box(page)).toHaveValue('<img src=x onerror=alert(1)>')
  await expect(page.locator('main img')).toHaveCount(0)
})

test('a search that takes its time is said, and nothing is called missing meanwhile', async ({ page }) => {
  await page.route('**/search/en.json', async route => {
    await page.waitForTimeout(1500)
    await route.continue()
  })
  await page.goto('/en/search/#q=Peru')
  await expect(page.getByText(en.search.loading)).toBeVisible()
  await expect(page.getByText(en.search.tips)).toHaveCount(0)
  await expect(titles(page).first()).toContainText('Peru')
  await expect(page.getByText(en.search.loading)).toHaveCount(0)
})

const failures: [what: string, files: string, fail: (route: Route) => Promise<void>][] = [
  ['names its files', '**/search/en.json', route => route.abort()],
  ['holds the index', '**/assets/search/*.terms.bin', route => route.abort()],
  ['holds the index, damaged,', '**/assets/search/*.terms.bin', route => route.fulfill({ body: 'no index' })],
  ['is the engine', '**/assets/search/*.worker.js', route => route.fulfill({ status: 404 })],
]
for (const [what, files, fail] of failures) {
  test(`a file that ${what} and does not come is said, the lists are there, and it can be had anew`, async ({
    page,
  }) => {
    await page.route(files, fail)
    await page.goto('/en/search/#q=Peru')
    await expect(page.getByRole('alert').filter({ hasText: en.search.failed })).toBeVisible()
    await expect(page.getByRole('heading', { name: en.search.browse })).toBeVisible()
    await page.unroute(files)
    await page.getByRole('button', { name: en.search.retry }).click()
    await expect(titles(page).first()).toContainText('Peru')
    await expect(page.getByRole('alert').filter({ hasText: en.search.failed })).toHaveCount(0)
  })
}

test('a word of the field finds what other words and languages say, and says so', async ({ page }) => {
  await page.goto('/en/search/#q=trabajo+forzoso')
  await expect(titles(page).first()).toBeVisible()
  const also = page.getByText(/^Also for: .*forced labour/)
  await expect(also).toBeHidden()
  await page.getByText(en.search.understanding).click()
  await expect(also).toBeVisible()
  await expect(page.getByRole('button', { name: en.search.verbatim })).toBeVisible()
  await expect(hits(page).first().locator('mark').first()).toHaveText(/forced|labour/i)
})

test('a word that names a filter is offered as one', async ({ page }) => {
  await page.goto('/en/search/#q=guidance+malaysia')
  const guidance = page.getByRole('button', { name: fill(en.search.only, { label: 'Guidance' }) })
  await guidance.click()
  await expect(page).toHaveURL(/#q=malaysia&type=guidance$/)
  // What is offered next is offered once the results are those of the filter.
  await expect(guidance).toHaveCount(0)
  await page.getByRole('button', { name: fill(en.search.only, { label: 'Malaysia' }) }).click()
  await expect(page).toHaveURL(/#type=guidance&country=MY$/)
  await expect(titles(page).filter({ hasText: 'Malaysia' })).not.toHaveCount(0)
})

test('quoted words stand side by side, and a word with a minus is left out', async ({ page }) => {
  await page.goto('/en/search/#q=%22live-in+care%22&kind=article')
  await expect(titles(page).first()).toContainText('Live-in Care Workers')
  await page.goto('/en/search/#q=peru')
  await expect(titles(page).first()).toContainText('Peru')
  const all = await count(page)
  await box(page).fill('peru -sunafil')
  await expect.poll(() => count(page)).toBeLessThan(all)
})

test('ten results at a time, and the keyboard goes on where they ended', async ({ page }) => {
  await page.goto('/en/search/#q=forced+labour')
  await expect(hits(page)).toHaveCount(10)
  const all = await count(page)
  await page.getByRole('button', { name: new RegExp(`^Show \\d+ more \\(10 of ${all}`) }).click()
  await expect(hits(page)).toHaveCount(Math.min(all, 20))
  await expect(titles(page).nth(10).getByRole('link')).toBeFocused()
})

test('the search is kept when the reader changes the language', async ({ page }) => {
  await page.goto('/en/search/#q=peru&type=news-analysis')
  await expect(hits(page).first()).toBeVisible()
  await chooseLanguage(page, en.navigation.languages, 'Español')
  await expect(page).toHaveURL('/es/search/#q=peru&type=news-analysis')
  await expect(box(page)).toHaveValue('peru')
  await expect(titles(page).first()).toContainText('Perú')
})

test('Escape closes the suggestions first and then empties the box, as does its button', async ({ page }) => {
  await page.goto('/en/search/')
  await box(page).pressSequentially('Malays')
  await expect(options(page).first()).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(options(page)).toHaveCount(0)
  await expect(box(page)).toHaveValue('Malays')
  await page.keyboard.press('Escape')
  await expect(box(page)).toHaveValue('')
  await box(page).fill('peru')
  await page.getByRole('button', { name: en.search.empty }).click()
  await expect(box(page)).toHaveValue('')
  await expect(box(page)).toBeFocused()
  await expect(page.getByRole('button', { name: en.search.empty })).toHaveCount(0)
})

test('the way to the content of the page does not empty the search', async ({ page }) => {
  await page.goto('/en/search/#q=peru')
  await expect(titles(page).first()).toContainText('Peru')
  await page.getByRole('link', { name: en.skipToContent }).focus()
  await page.keyboard.press('Enter')
  await page.waitForTimeout(300)
  await expect(box(page)).toHaveValue('peru')
})

test('a suggested article opens with the keyboard', async ({ page }) => {
  await page.goto('/en/search/')
  await box(page).pressSequentially('live-in care workers')
  await expect(options(page).first()).toContainText('Live-in Care Workers')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL('/en/articles/live-in-care-workers-london/')
})

test('a slip is suggested for, and nothing once nothing is near', async ({ page }) => {
  await page.goto('/en/search/')
  await box(page).fill('indicatros')
  await expect(options(page).first()).toContainText(/indicators/i)
  await box(page).fill('my boss has my passport')
  await expect(options(page)).toHaveCount(0)
})

test('a suggested term of the glossary leads to its entry', async ({ page }) => {
  await page.goto('/es/search/')
  await box(page).pressSequentially('servidumbre por deu')
  const term = options(page)
    .filter({ hasText: 'servidumbre por deudas' })
    .filter({ hasText: es.searchPage.kinds.definition })
  await term.click()
  await expect(page).toHaveURL('/es/glossary/#debt-bondage')
})

test('odd input does no harm', async ({ page }) => {
  const errors: Error[] = []
  page.on('pageerror', error => errors.push(error))
  await page.goto('/en/search/')
  const odd = [
    'the of and',
    '!?()*+.\\[]{}^$|',
    '🙂🙃',
    'e\u0301\u0301',
    'العمل القسري',
    '<b>x</b>',
    'x'.repeat(10_000),
  ]
  for (const text of odd) {
    await box(page).fill(text)
    await expect(page.getByRole('heading', { level: 2, name: text.slice(0, 200) })).toBeVisible()
  }
  await expect(page.getByRole('alert').filter({ hasText: en.search.failed })).toHaveCount(0)
  expect(errors).toEqual([])
})

test('the lists below stay where they are when results come', async ({ page }) => {
  const shifts = await countShifts(page)
  await page.goto('/en/search/')
  await expect(hits(page).first().locator('p').nth(1)).not.toBeEmpty()
  await page.waitForTimeout(300)
  expect(await shifts()).toBeLessThan(0.02)
})

test('the Spanish search finds the Spanish article, with or without accents', async ({ page }) => {
  for (const words of ['inspectores Loreto', 'inspectorés loretó']) {
    await page.goto(`/es/search/#q=${words}&kind=article`)
    await page.reload()
    await expect(titles(page).first()).toContainText('Perú')
    await expect(titles(page).first()).toHaveAttribute('lang', 'es')
  }
})

test('the keyboard alone searches, filters and opens a result', async ({ page }) => {
  await page.goto('/en/search/#kind=article')
  await box(page).focus()
  await page.keyboard.type('technology')
  await expect(titles(page).first()).toContainText('technology')
  await page.keyboard.press('Enter')
  await expect(box(page)).toBeFocused()
  const link = titles(page).first().getByRole('link')
  for (let step = 0; step < 60; step++) {
    await page.keyboard.press('Tab')
    if (await link.evaluate(element => element === document.activeElement)) break
  }
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL('/en/articles/technology-trafficking-central-asia/')
})

test('the address is written once the typing pauses, not key by key', async ({ page }) => {
  await page.addInitScript(() => {
    const written: string[] = []
    Object.assign(window, { written })
    const replace = history.replaceState.bind(history)
    history.replaceState = (state, unused, url) => {
      written.push(String(url))
      replace(state, unused, url)
    }
  })
  // Time stands still while one types, however long this machine takes from key to key.
  await page.clock.install()
  await page.goto('/en/search/')
  await expect(hits(page).first()).toBeVisible()
  await page.clock.pauseAt(Date.now() + 60_000)
  const written = () => page.evaluate(() => Reflect.get(window, 'written') as string[])
  for (const key of 'passports') {
    await box(page).press(key)
    await page.clock.runFor(100)
  }
  expect(await written()).toEqual([])
  await page.clock.runFor(300)
  expect(await written()).toEqual(['/en/search/#q=passports'])
  await expect(page).toHaveURL('/en/search/#q=passports')
})

test('a result that takes the place of another shows its own passage', async ({ page }) => {
  await page.goto('/en/search/#q=passports')
  const passage = hits(page).first().locator('p').nth(1)
  await expect(passage.locator('mark').first()).toHaveText(/passport/i)
  await box(page).fill('cocoa')
  await expect(passage.locator('mark').first()).toHaveText(/cocoa/i)
  await expect(passage).not.toContainText(/passport/i)
})

const card = (page: Page) => page.getByRole('main').locator('section[aria-labelledby=answer]')

test.describe('what answers a query at once', () => {
  for (const [locale, query, title] of [
    ['en', 'helpline peru', 'Help: Peru'],
    ['es', 'línea de ayuda perú', 'Ayuda: Perú'],
  ]) {
    test(`stands above the results: whom to call, for “${query}”`, async ({ page }) => {
      await page.goto(`/${locale}/search/#q=${query}`)
      await expect(card(page).getByRole('heading', { level: 2, name: title })).toBeVisible()
      await expect(card(page).getByRole('link', { name: '105' })).toHaveAttribute('href', 'tel:105')
      await expect(card(page).locator('a[href="tel:1818"]')).toBeVisible()
      await card(page).getByRole('link').last().click()
      await expect(page).toHaveURL(`/${locale}/help/pe/`)
    })
  }

  test('comes with the results, of which it moves none, and is announced with their number', async ({ page }) => {
    const shifts = await countShifts(page)
    await page.goto('/en/search/#q=helpline+peru')
    await expect(card(page)).toBeVisible()
    await expect(hits(page).first()).toBeVisible()
    await page.waitForTimeout(300)
    expect(await shifts()).toBeLessThan(0.02)
    await box(page).fill('help')
    await expect(page.getByRole('heading', { level: 2, name: /“help”$/ })).toBeVisible()
    await page.evaluate(() => {
      Object.assign(window, { bare: 0 })
      new MutationObserver(() => {
        const found = document.querySelector('#results')?.textContent ?? ''
        if (found.includes('helpline peru”') && !document.querySelector('#answer')) Object.assign(window, { bare: 1 })
      }).observe(document.querySelector('main')!, { subtree: true, childList: true, characterData: true })
    })
    await box(page).fill('helpline peru')
    await expect(card(page)).toBeVisible()
    await expect(
      page.getByRole('status').filter({ hasText: /^\d+ results? for “helpline peru”\. Answer: Help: Peru$/ }),
    ).toHaveCount(1)
    expect(await page.evaluate(() => Reflect.get(window, 'bare') as number)).toBe(0)
  })

  test('is a choice of countries where none is named, by keyboard too', async ({ page }) => {
    await page.goto('/en/search/#q=helpline')
    const choice = card(page).getByRole('combobox')
    await choice.focus()
    await choice.selectOption({ label: 'Peru' })
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL('/en/help/pe/')
  })

  test('says of a country without a number that there is none', async ({ page }) => {
    await page.goto('/es/search/#q=linea+de+ayuda+bolivia')
    await expect(card(page)).toContainText(fill(es.search.noNumber, { country: 'Bolivia' }))
    await expect(card(page).getByRole('combobox')).toBeVisible()
  })

  test('is what a term means, with the way to its entry', async ({ page }) => {
    await page.goto('/en/search/#q=what+is+debt+bondage')
    await expect(card(page)).toContainText('Having to work to pay off a debt')
    await card(page).getByRole('link').click()
    await expect(page).toHaveURL('/en/glossary/#debt-bondage')
  })

  test('is a figure, whose citation a press copies, and it is said', async ({ page, context }) => {
    await context.grantPermissions(['clipboard-read', 'clipboard-write'])
    const entries: SearchEntry[] = figuresCollection.searched('en')
    const answer = entries.find(({ title }) => title === 'Child domestic workers worldwide')?.answer
    if (answer?.kind !== 'figure') throw new Error('A figure answers with something else')
    await page.goto('/en/search/#q=number+of+child+domestic+workers+worldwide')
    await expect(card(page)).toContainText(answer.value)
    await card(page).getByRole('button', { name: en.search.copy }).click()
    await expect(card(page).getByRole('button')).toHaveText(en.search.copied)
    await expect(page.getByRole('status').filter({ hasText: en.search.copied })).toHaveCount(1)
    const copied = await page.evaluate(() => navigator.clipboard.readText())
    expect(copied).toBe(answer.citation)
  })

  test('is a law or a tool that is called by its name, and leads to it', async ({ page }) => {
    const { title, address } = laws.searched('en')[0]!
    const { app } = en.laws
    for (const [name, leads] of [
      [title, address],
      [app.title, routes.lawsTool('en')],
    ]) {
      await page.goto(`/en/search/#q=${encodeURIComponent(name!)}`)
      await page.reload()
      await card(page).getByRole('link', { name: name! }).click()
      await expect(page).toHaveURL(leads!)
    }
  })
})

test('what results are is the first of the filters, and values with as many results stand by name', async ({
  page,
}) => {
  await page.goto('/en/search/#q=peru')
  const groups = page.getByRole('region', { name: en.search.filters }).getByRole('group')
  await expect(groups.first()).toHaveAccessibleName(en.facets.kind)
  const { helpline } = en.searchPage.kinds
  await filter(page, helpline).check()
  await expect(page).toHaveURL(/#q=peru&kind=helpline$/)
  await expect(hits(page)).toHaveCount(await count(page))
  for (const text of await hits(page).allTextContents()) expect(text).toContain(helpline)
  await page.goto('/es/search/')
  const countries = page.getByRole('group', { name: es.facets.country })
  await countries.locator('summary').click()
  const values = await countries
    .locator('label')
    .evaluateAll(labels =>
      labels.map(label => [...label.querySelectorAll('span')].map(({ textContent }) => textContent ?? '')),
    )
  const tied = values.flatMap(([name, number], at) =>
    values[at + 1]?.[1] === number ? [[name!, values[at + 1]![0]!]] : [],
  )
  expect(tied.length).toBeGreaterThan(5)
  for (const [one, next] of tied) expect(one!.localeCompare(next!, 'es'), `${one}, ${next}`).toBeLessThan(0)
})

test('what is folded of a filter says how much of what it is', async ({ page }) => {
  await page.goto('/en/search/')
  await expect(page.getByRole('group', { name: en.facets.topic }).locator('summary')).toHaveText(/^\d+ more topics$/)
})

/** Makes files of the search take as long as over a network, and counts what of them is sent, compressed as hosts do. */
async function weigh(page: Page) {
  let bytes = 0
  await page.route(/\/search\/\w+\.[\w.]+$/, async route => {
    const response = await route.fetch()
    const body = await response.body()
    bytes += route.request().url().endsWith('.bin') ? body.length : brotliCompressSync(body).length
    await page.waitForTimeout(150)
    await route.fulfill({ response, body })
  })
  return () => bytes
}

for (const [locale, first, next] of [
  ['en', 'forced labour indicators', 'recruitment fees malaysia'],
  ['en', 'my boss has my passport', 'debt bondage'],
  ['es', 'trabajo forzoso en la minería', 'retención de documentos'],
] as const) {
  test(`a phone gets no more than it needs for “${first}”, and then for “${next}”, letter by letter`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 360, height: 640 })
    const sent = await weigh(page)
    await page.goto(`/${locale}/search/`)
    const ask = async (query: string) => {
      await box(page).fill('')
      await box(page).pressSequentially(query, { delay: 80 })
      await expect(page.locator('#results')).toHaveText(new RegExp(`[“«]${query}[”»]$`))
      await hits(page).first().scrollIntoViewIfNeeded()
      await expect(hits(page).first().locator('p').nth(1)).not.toBeEmpty()
      await page.waitForTimeout(1500)
    }
    await ask(first)
    const ofFirst = sent()
    expect(ofFirst).toBeLessThan(80_000)
    await ask(next)
    expect(sent() - ofFirst).toBeLessThan(33_000)
  })
}

for (const query of ['passport', 'debt bondage', 'helpline peru', 'guidance malaysia']) {
  test(`what is found for “${query}” begins on the first screen of a small phone`, async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 640 })
    await page.goto(`/en/search/#q=${query}`)
    await expect(hits(page).first()).toBeVisible()
    const tops = await page
      .locator('#answer, main article h3')
      .evaluateAll(all => all.map(one => one.getBoundingClientRect().bottom))
    expect(Math.min(...tops)).toBeLessThan(640)
  })
}

for (const width of [360, 768, 1280]) {
  test(`suggestions cover no result and move none, ${width} px wide`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 })
    await page.goto('/en/search/#q=debt')
    const heading = page.locator('#results')
    await expect(hits(page).first()).toBeVisible()
    const before = (await heading.boundingBox())!.y
    await box(page).press('End')
    await box(page).pressSequentially(' bon')
    await expect(options(page).first()).toBeVisible()
    await expect(heading).toHaveText(/“debt bon”/)
    const list = (await page.getByRole('listbox').boundingBox())!
    const after = (await page.locator('#answer, #results').first().boundingBox())!
    expect(list.y + list.height).toBeLessThanOrEqual(after.y)
    if ((await card(page).count()) === 0) expect(after.y).toBe(before)
    await page.keyboard.press('ArrowUp')
    await expect(options(page).last()).toBeInViewport()
  })
}

const field = (page: Page) => page.locator('form[data-search] input')

/** Turns to the field, and waits until what suggests there has come. */
async function turnTo(page: Page, address: string) {
  await page.goto(address)
  await field(page).focus()
  await expect(field(page)).toHaveRole('combobox')
}

test.describe('the search field of other pages', () => {
  test('suggests where one is, by keyboard or pointer, and tells no server what is typed', async ({ page }) => {
    const asked: string[] = []
    const faults: string[] = []
    page.on('request', request => asked.push(request.url()))
    page.on('console', message => message.type() === 'error' && faults.push(message.text()))
    page.on('pageerror', error => faults.push(error.message))
    await turnTo(page, '/en/articles/')
    await page.keyboard.type('debt bon')
    const definition = options(page).filter({ hasText: en.searchPage.kinds.definition })
    await expect(definition.first()).toContainText(/debt bondage/i)
    await expect(field(page)).toHaveAttribute('aria-expanded', 'true')
    expect(await violations(page)).toEqual([])
    await page.keyboard.press('ArrowDown')
    const active = (await field(page).getAttribute('aria-activedescendant'))!
    await expect(page.locator(`[id="${active}"]`)).toHaveAttribute('aria-selected', 'true')
    await page.keyboard.press('Escape')
    await expect(options(page)).toHaveCount(0)
    await expect(field(page)).toHaveValue('debt bon')
    await page.keyboard.type('d')
    await expect(options(page).first()).toBeVisible()
    await definition.first().click()
    await expect(page).toHaveURL('/en/glossary/#debt-bondage')
    expect(asked.filter(url => /debt.bon/i.test(url))).toEqual([])
    expect(faults).toEqual([])
  })

  test('leads to the search with a filter that is chosen, and with Enter to what was typed', async ({ page }) => {
    await turnTo(page, '/es/articles/')
    await page.keyboard.type('Malas')
    await options(page)
      .filter({ hasText: `${es.search.filter}: ${es.facets.country}` })
      .click()
    await expect(page).toHaveURL('/es/search/#country=MY')
    await turnTo(page, '/es/articles/')
    await page.keyboard.type('Malas')
    await expect(options(page).first()).toBeVisible()
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL('/es/search/#q=Malas')
  })

  test('closes when the reader turns to something else', async ({ page }) => {
    await turnTo(page, '/en/')
    await page.keyboard.type('peru')
    await expect(options(page).first()).toBeVisible()
    await page.keyboard.press('Tab')
    await expect(options(page)).toHaveCount(0)
  })
})
