import { expect } from '@playwright/test'
import { test } from './one-page'
import { templates } from './pages'
import { sample, states } from './sample'

const looked = [...Object.values(sample), ...Object.values(states)]

/** What browsers are told to refuse, and that they do. */

test('every page is sent with the whole set of headers', async ({ request }) => {
  for (const address of looked) {
    const headers = (await request.get(address)).headers()
    expect(headers['referrer-policy'], address).toBe('no-referrer')
    expect(headers['x-content-type-options'], address).toBe('nosniff')
    expect(headers['cross-origin-opener-policy'], address).toBe('same-origin')
    expect(headers['cross-origin-resource-policy'], address).toBe('same-origin')
    expect(headers['strict-transport-security'], address).toMatch(/^max-age=\d{8}/)
    expect(headers['permissions-policy'], address).toContain('geolocation=()')
    const policy = headers['content-security-policy'] ?? ''
    for (const directive of ["default-src 'none'", "base-uri 'none'", "frame-ancestors 'none'", "form-action 'self'"]) {
      expect(policy, address).toContain(directive)
    }
    expect(policy, address).not.toMatch(/unsafe|\*|https?:|data:|blob:|'strict-dynamic'|nonce-/)
  }
})

test('the policy is one for all pages, but for which styles may stand in them', async ({ request }) => {
  const policies = await Promise.all(
    looked.map(async address => (await request.get(address)).headers()['content-security-policy'] ?? ''),
  )
  expect(new Set(policies.map(policy => policy.replace(/ 'sha256-[^']+'(?=[^;]*; font-src)/g, ''))).size).toBe(1)
})

for (const [name, address] of Object.entries({ article: templates.article, search: templates.search })) {
  test(`${name}: what somebody smuggles into the page neither runs, loads nor styles`, async ({ page }) => {
    await page.goto(address)
    const requested: string[] = []
    page.on('requestfinished', request => requested.push(request.url()))
    page.on('requestfailed', request => {
      if (request.failure()?.errorText !== 'csp') requested.push(request.url())
    })
    const outcome = await page.evaluate(async () => {
      const tried: Record<string, boolean> = {}
      const attempt = (what: string, act: () => unknown) => {
        try {
          act()
          tried[what] = true
        } catch {
          tried[what] = false
        }
      }
      attempt('markup', () => (document.body.innerHTML = '<p>smuggled</p>'))
      attempt('script', () => {
        const script = document.createElement('script')
        script.src = 'https://example.org/x.js'
        document.head.append(script)
      })
      const style = document.createElement('style')
      style.textContent = 'body { outline: 7px solid red }'
      document.head.append(style)
      const image = document.createElement('img')
      image.src = 'https://example.org/x.png'
      document.body.append(image)
      await new Promise(done => setTimeout(done, 300))
      return { ...tried, styled: getComputedStyle(document.body).outlineWidth === '7px' }
    })
    expect(outcome).toEqual({ markup: false, script: false, styled: false })
    expect(requested.filter(url => url.includes('example.org'))).toEqual([])
  })
}

test('another site may not frame a page, and files with hashed names are kept for good', async ({ page, request }) => {
  await page.goto(templates.article)
  const script = await page.locator('script[src]').first().getAttribute('src')
  expect((await request.get(script!)).headers()['cache-control']).toContain('immutable')
  expect((await request.get(templates.article)).headers()['cache-control']).toContain('must-revalidate')
})

test('security.txt says whom to tell, and until when it holds', async ({ request }) => {
  const text = await (await request.get('/.well-known/security.txt')).text()
  expect(text).toMatch(/^Contact: (https?|mailto):/m)
  const expires = new Date(/^Expires: (.+)$/m.exec(text)![1]!).getTime()
  expect(expires).toBeGreaterThan(Date.now())
  expect(expires).toBeLessThan(Date.now() + 367 * 86_400_000)
})
