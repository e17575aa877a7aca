import { expect, it } from 'vitest'
import { checkRedirects, withAndWithoutSlash } from '../../../lib/publish/redirects'

const withRedirect = (from: string, to: string) => () => checkRedirects([{ from, to }], ['en/index.html'])

it('no redirect hides a page, with the slash or without', () => {
  expect(withRedirect('/en/', '/en/')).toThrow('/en/: would be redirected to /en/, but there is a page')
  expect(withRedirect('/en', '/en/')).toThrow('but there is a page')
})

it('no redirect leads to nothing', () => {
  expect(withRedirect('/old/', '/en/')).not.toThrow()
  expect(withRedirect('/old/', '/new/')).toThrow('/old/: would be redirected to /new/, but there is no page')
})

it('an old address is known without its slash, too', () => {
  expect(withAndWithoutSlash({ from: '/a/', to: '/en/' }).map(({ from }) => from)).toEqual(['/a/', '/a'])
  expect(withAndWithoutSlash({ from: '/a.html', to: '/en/' })).toHaveLength(1)
})
