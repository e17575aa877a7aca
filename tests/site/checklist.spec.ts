import { expect, type Page, test as apart } from '@playwright/test'
import { readFileSync } from 'node:fs'
import { helpCountries, helpWords } from '../../lib/helplines/help-countries'
import { emergencyButtons } from '../../lib/helplines/buttons'
import { digitsOf } from '../../lib/helplines/digits'
import { fill } from '../../lib/i18n/fill'
import { messagesOf } from '../../lib/i18n/messages'
import { indicatorSlugs, voices } from '../../content/schema/values'
import { outcomeOf } from '../../lib/checklist/outcome'
import { checklistWords } from '../../lib/checklist/read-words'
import { emptySheet, withFinding } from '../../lib/checklist/sheet'
import { test } from './one-page'

/** The checklist, with script and without, by keyboard, on paper, and what it leaves behind. */

const address = '/en/tools/indicators/'
const words = checklistWords('en')
const { form, keep, outcome, labels, questions } = words

const question = (page: Page, slug: (typeof indicatorSlugs)[number]) => page.locator(`#question-${slug}`)
const answer = (page: Page, slug: (typeof indicatorSlugs)[number], label: string) =>
  question(page, slug).getByRole('radio', { name: label, exact: true }).check()
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click()
const status = (page: Page) => page.locator('#checklist').getByRole('status')
const stored = (page: Page) => page.evaluate(() => ({ ...localStorage, ...sessionStorage }))

/** The tool has taken over what the build has made. */
async function open(page: Page, at = address) {
  await page.goto(at)
  await expect(
    page.getByRole('button', { name: checklistWords(at.startsWith('/es') ? 'es' : 'en').keep.keep }),
  ).toBeVisible()
}

test('a sheet is filled in and read: what was seen, which halves it speaks to, and no verdict', async ({ page }) => {
  await open(page)
  await answer(page, 'debt-bondage', words.answers.yes)
  await answer(page, 'deception', words.answers.no)
  await press(page, form.show)
  await expect(page.getByRole('heading', { name: outcome.title })).toBeFocused()
  await expect(status(page)).toHaveText(outcome.ready)
  const section = page.getByRole('region', { name: outcome.title })
  await expect(section).toContainText(outcome.caution)
  await expect(section).toContainText(words.readings.both)
  await expect(section).toContainText(words.rules['one-can-be-enough'])
  await expect(section).toContainText(words.next.inspector[0]!)
  // What it says follows what is answered.
  await answer(page, 'debt-bondage', words.answers.no)
  await expect(section).toContainText(words.readings['none-seen'])
  expect(await section.innerText()).not.toMatch(/\d+ ?(%|of|points)|score:/i)
})

test('each voice is asked in its own words, and in no others', async ({ page }) => {
  await open(page)
  for (const voice of voices) {
    await page.getByRole('radio', { name: words.voices[voice] }).check()
    for (const asked of voices) {
      await expect(page.getByText(questions.isolation[asked], { exact: true })).toBeVisible({
        visible: asked === voice,
      })
    }
    await expect(page.getByRole('group', { name: questions.isolation[voice] })).toBeVisible()
  }
})

test('a sheet on paper says whose answers it holds, and the screen does not say it twice', async ({ page }) => {
  await open(page)
  const says = (voice: (typeof voices)[number]) =>
    page.getByText(`${form.voice} ${words.voices[voice]}`, { exact: true })
  await page.getByRole('radio', { name: words.voices.caseworker }).check()
  await expect(says('caseworker')).toBeHidden()
  await page.emulateMedia({ media: 'print' })
  for (const voice of voices) await expect(says(voice)).toBeVisible({ visible: voice === 'caseworker' })
})

test('each question leads to the page of its indicator, and the answers stay', async ({ page }) => {
  await open(page)
  await answer(page, 'isolation', words.answers.yes)
  for (const slug of indicatorSlugs) {
    await expect(question(page, slug).getByRole('link', { name: labels[slug] })).toHaveAttribute(
      'href',
      `/en/indicators/${slug}/`,
    )
  }
  const [opened] = await Promise.all([
    page.waitForEvent('popup'),
    question(page, 'isolation').getByRole('link').click(),
  ])
  await expect(opened.getByRole('heading', { level: 1 })).toHaveText(labels.isolation)
  await expect(question(page, 'isolation').getByRole('radio', { name: words.answers.yes })).toBeChecked()
})

test('one question at a time: the focus goes along, back keeps the answers, and all are on paper', async ({ page }) => {
  await open(page)
  await press(page, form.steps)
  await expect(question(page, 'abuse-of-vulnerability').locator('legend')).toBeFocused()
  await expect(page.locator('fieldset[id^="question-"]:visible')).toHaveCount(1)
  await answer(page, 'abuse-of-vulnerability', words.answers.yes)
  for (const [index, slug] of indicatorSlugs.entries()) {
    await expect(question(page, slug)).toBeVisible()
    await expect(question(page, slug)).toContainText(fill(form.position, { n: index + 1, all: 11 }))
    if (index > 0) await expect(question(page, slug).locator('legend')).toBeFocused()
    if (index < 10) await press(page, form.next)
  }
  await press(page, form.back)
  await expect(question(page, 'abusive-working-and-living-conditions').locator('legend')).toBeFocused()
  await page.emulateMedia({ media: 'print' })
  await expect(page.locator('fieldset[id^="question-"]:visible')).toHaveCount(11)
  await expect(question(page, 'isolation').locator('strong')).toHaveText(`4. ${labels.isolation}`)
  await page.emulateMedia({ media: 'screen' })
  await press(page, form.next)
  await press(page, form.show)
  await expect(page.getByRole('region', { name: outcome.title })).toContainText(labels['abuse-of-vulnerability'])
})

test('while one question is asked, nothing else is on the screen until there is an outcome', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 640 })
  await open(page)
  const apartFromIt = [
    page.getByRole('heading', { level: 1 }),
    page.getByRole('group', { name: form.voice }),
    page.getByRole('heading', { name: outcome.mind }),
    page.getByRole('combobox', { name: words.help.country }),
    page.getByRole('heading', { name: words.page.sources }),
  ]
  await press(page, form.steps)
  for (const part of apartFromIt) await expect(part).toBeHidden()
  await expect(page.locator('#checklist progress')).toHaveAttribute('value', '1')
  await expect(page.getByRole('button', { name: form.next })).toBeInViewport()
  for (let step = 0; step < 10; step++) await press(page, form.next)
  await press(page, form.show)
  await expect(page.getByRole('region', { name: outcome.title })).toBeVisible()
  await expect(page.getByRole('combobox', { name: words.help.country })).toBeVisible()
  await press(page, form.back)
  await press(page, form.sheet)
  await expect(question(page, 'abusive-working-and-living-conditions').locator('legend')).toBeFocused()
  for (const part of apartFromIt) await expect(part).toBeVisible()
})

for (const locale of ['en', 'es'] as const) {
  test(`who comes from a country’s help is asked about their own job, told in their own words, in ${locale}`, async ({
    page,
  }) => {
    const own = checklistWords(locale)
    const { help } = messagesOf(locale)
    const { reading } = outcomeOf(withFinding(emptySheet('self'), 'retention-of-identity-documents', { answer: 'yes' }))
    await page.goto(`/${locale}/help/`)
    await expect(page.getByRole('link', { name: help.questions })).toHaveAttribute('href', /#who=self$/)
    await page.goto(`/${locale}/help/pe/`)
    await page.getByRole('link', { name: help.questions }).click()
    await expect(page.getByRole('radio', { name: own.voices.self })).toBeChecked()
    await expect(page.getByRole('combobox', { name: own.help.country })).toHaveValue('PE')
    await answer(page, 'retention-of-identity-documents', own.answers.yes)
    await press(page, own.form.show)
    const section = page.getByRole('region', { name: own.outcome.title })
    await expect(section).toContainText(own.ownReadings[reading])
    await expect(section.getByRole('listitem').first()).toHaveText(
      own.questions['retention-of-identity-documents'].self,
    )
    await expect(section).toContainText(own.next.self[1]!)
    for (const others of [own.outcome.sorting, own.rules['still-open'], own.readings[reading]])
      await expect(section).not.toContainText(others)
    // What was answered is nowhere in the address.
    expect(new URL(page.url()).hash).toBe('#who=self&country=PE')
  })
}

apart('the sheet fits on two screens and a little at 1280 px', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 })
  await open(page)
  const { height } = (await page.locator('#checklist ol').first().boundingBox())!
  expect(height).toBeLessThan(2 * 800 + 400)
})

test('everything can be done by keyboard', async ({ page }) => {
  await open(page)
  await page.getByRole('radio', { name: words.voices.inspector }).focus()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('ArrowDown')
  await expect(page.getByRole('radio', { name: words.voices.self })).toBeChecked()
  await page.keyboard.press('Tab')
  await expect(page.getByRole('button', { name: form.steps })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(question(page, 'abuse-of-vulnerability').locator('legend')).toBeFocused()
  await page.keyboard.press('Tab')
  await expect(question(page, 'abuse-of-vulnerability').getByRole('link')).toBeFocused()
  await page.keyboard.press('Tab')
  await page.keyboard.press('Space')
  await expect(question(page, 'abuse-of-vulnerability').getByRole('radio').first()).toBeChecked()
  await page.keyboard.press('Tab')
  await page.keyboard.type('the bed goes with the job')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await expect(question(page, 'deception').locator('legend')).toBeFocused()
})

test('nothing is stored or sent until the reader asks; then it is kept, found again, opened, and erased', async ({
  page,
  context,
}) => {
  await open(page)
  await page.waitForLoadState('networkidle')
  const asked: string[] = []
  page.on('request', request => asked.push(request.url()))
  await answer(page, 'isolation', words.answers.yes)
  await question(page, 'isolation').getByLabel(form.note).fill('no telephone')
  await press(page, form.show)
  expect(await stored(page)).toEqual({})
  await page.reload()
  await open(page)
  await expect(page.getByText(keep.found)).toHaveCount(0)
  await expect(question(page, 'isolation').getByLabel(form.note)).toHaveValue('')

  await answer(page, 'isolation', words.answers.yes)
  await question(page, 'isolation').getByLabel(form.note).fill('no telephone')
  asked.length = 0
  await press(page, keep.keep)
  await expect(status(page)).toHaveText(keep.kept)
  expect(Object.keys(await stored(page))).toEqual(['checklist'])
  expect(asked).toEqual([])
  expect(await context.cookies()).toEqual([])

  await open(page)
  // Somebody else may be looking: what was kept is shown only when asked for.
  await expect(question(page, 'isolation').getByLabel(form.note)).toHaveValue('')
  await press(page, keep.open)
  await expect(question(page, 'isolation').getByLabel(form.note)).toHaveValue('no telephone')
  await expect(question(page, 'isolation').getByRole('radio', { name: words.answers.yes })).toBeChecked()

  await press(page, keep.erase)
  await expect(status(page)).toHaveText(keep.erased)
  expect(await stored(page)).toEqual({})
  await expect(question(page, 'isolation').getByLabel(form.note)).toHaveValue('')
  await expect(question(page, 'isolation').getByRole('radio', { name: words.answers.yes })).not.toBeChecked()
})

apart('what was kept by somebody else’s hand does no harm', async ({ page }) => {
  await page.addInitScript(() => localStorage.setItem('checklist', '{"voice":"<b>","findings":{"deception":[1]}}'))
  await open(page)
  await press(page, keep.open)
  await expect(page.getByRole('radio', { name: words.voices.inspector })).toBeChecked()
})

apart('a browser that stores nothing is told so, and the rest works', async ({ page }) => {
  await page.addInitScript(() =>
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('denied', 'SecurityError')
      },
    }),
  )
  await open(page)
  await press(page, keep.keep)
  await expect(status(page)).toHaveText(keep.failed)
  await press(page, form.show)
  await expect(page.getByRole('heading', { name: outcome.title })).toBeFocused()
})

test('the sheet is saved as data and as a table, on the device and under the policy', async ({ page }) => {
  const faults: string[] = []
  page.on('console', message => faults.push(message.text()))
  await open(page)
  await answer(page, 'deception', words.answers.yes)
  await question(page, 'deception').getByLabel(form.note).fill('=promised "cook"')
  const saved = async (name: string) => {
    const [file] = await Promise.all([page.waitForEvent('download'), press(page, name)])
    expect(file.suggestedFilename()).toMatch(/^checklist-\d{4}-\d{2}-\d{2}\.(json|csv)$/)
    return readFileSync(await file.path(), 'utf8')
  }
  const data = JSON.parse(await saved(keep.json)) as { seen: string[]; answers: unknown[] }
  expect(data.seen).toEqual(['deception'])
  expect(data.answers).toHaveLength(11)
  expect(await saved(keep.csv)).toContain(`"'=promised ""cook"""`)
  await expect(status(page)).toHaveText(keep.exported)
  expect(faults).toEqual([])
})

test('the tab and what is shared say nothing of the subject', async ({ page }) => {
  for (const locale of ['en', 'es'] as const) {
    await page.goto(`/${locale}/tools/indicators/`)
    const { plain } = messagesOf(locale)
    expect(await page.title()).toBe(fill(plain.of, { what: checklistWords(locale).page.plainTitle }))
    expect(await page.locator('meta[name=description]').getAttribute('content')).toBe(plain.summary)
    await expect(page.locator('meta[property^="og:"]')).toHaveCount(0)
  }
})

/** Pages of the PDF that a browser makes of the page. */
async function printed(page: Page): Promise<number> {
  const pdf = await page.pdf({ format: 'A4', margin: { top: '1cm', bottom: '1cm', left: '1cm', right: '1cm' } })
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0
}

for (const locale of ['en', 'es'] as const) {
  test(`whom to call in the chosen country stands with the outcome, and on paper, in ${locale}`, async ({ page }) => {
    const own = checklistWords(locale)
    test.setTimeout(120_000)
    await open(page, `/${locale}/tools/indicators/`)
    const asked: string[] = []
    await page.waitForLoadState('networkidle')
    page.on('request', request => asked.push(request.url()))
    await answer(page, 'isolation', own.answers.yes)
    await press(page, own.form.show)
    const { doubts, emergency: told } = helpWords(locale)
    for (const { code, name, lines, emergency } of helpCountries(locale)) {
      await page.getByRole('combobox', { name: own.help.country }).selectOption(code)
      const section = page.getByRole('region', { name: fill(own.help.inCountry, { country: name }) })
      await expect(section.getByRole('listitem')).toHaveCount(lines.length + emergency.length)
      const danger = section.getByRole('region', { name: helpWords(locale).danger })
      for (const { number, services, call: says } of emergencyButtons(locale, told, emergency)) {
        const call = danger.locator(`a[href="tel:${number}"]`)
        await expect(call).toContainText(services)
        await expect(call).toContainText(says)
      }
      for (const { number, tel = digitsOf(number), doubt } of lines) {
        const line = section.getByRole('listitem').filter({ has: page.locator(`a[href="tel:${tel}"]`) })
        await expect(line).toContainText(number)
        const mark = doubt === undefined ? '' : doubts[doubt]
        // A name may have the number in it, too: "Disque 100".
        const text = (await line.textContent()) ?? ''
        expect(text.slice(0, text.lastIndexOf(number))).toContain(mark)
      }
      const more = section.getByRole('link', { name: lines.length > 0 ? own.help.numbers : own.help.noNumber })
      await expect(more).toHaveAttribute('href', `/${locale}/help/${code.toLowerCase()}/`)
    }
    await page.getByRole('combobox', { name: own.help.country }).selectOption('PE')
    expect((await page.locator('a[href="tel:1818"]').boundingBox())!.height).toBeGreaterThanOrEqual(44)
    expect(asked).toEqual([])
    expect(await stored(page)).toEqual({})
    await page.emulateMedia({ media: 'print' })
    await expect(page.locator('a[href="tel:1818"]')).toBeVisible()
  })

  test(`a filled-in sheet prints on two pages in ${locale}`, async ({ page }) => {
    const own = checklistWords(locale)
    await open(page, `/${locale}/tools/indicators/`)
    expect(await printed(page)).toBeLessThanOrEqual(2)
    for (const slug of indicatorSlugs) {
      await answer(page, slug, own.answers.yes)
      await question(page, slug).getByLabel(own.form.note).fill('Told so by two people, apart.')
    }
    await press(page, own.form.show)
    const [most] = helpCountries(locale).toSorted((a, b) => b.lines.length - a.lines.length)
    await page.getByRole('combobox', { name: own.help.country }).selectOption(most!.code)
    expect(await printed(page)).toBeLessThanOrEqual(2)
  })
}

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false })

  test('it is a checklist for the hand: every question, the voices, how to read it, no dead button', async ({
    page,
  }) => {
    await page.goto(address)
    await expect(page.locator('noscript p')).toContainText(words.page.noScript)
    await expect(page.locator('#checklist').getByRole('button')).toHaveCount(0)
    await expect(page.locator('fieldset[id^="question-"]')).toHaveCount(11)
    for (const slug of indicatorSlugs) {
      await expect(page.getByText(questions[slug].inspector, { exact: true })).toBeVisible()
    }
    await expect(page.getByText(words.rules['read-together'])).toBeVisible()
    await page.getByRole('radio', { name: words.voices.self }).check()
    await expect(page.getByText(questions.isolation.self, { exact: true })).toBeVisible()
    await expect(page.getByText(questions.isolation.inspector, { exact: true })).toBeHidden()
    await expect(page.getByText(words.next.self[1]!, { exact: true })).toBeVisible()
  })

  for (const locale of ['en', 'es'] as const) {
    test(`it prints on two pages in ${locale}`, async ({ page }) => {
      await page.goto(`/${locale}/tools/indicators/`)
      expect(await printed(page)).toBe(2)
    })
  }
})

for (const width of [320, 360, 768]) {
  test(`nothing scrolls sideways at ${width} px, with the outcome open`, async ({ page }) => {
    await page.setViewportSize({ width, height: 700 })
    await open(page)
    await answer(page, 'abusive-working-and-living-conditions', words.answers.yes)
    await press(page, form.show)
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
  })
}
