import { describe, expect, it } from 'vitest'
import { compressed } from '../../../lib/publish/compress'

const words = Buffer.from('the same words '.repeat(400))
const endingsOf = async (file: string, content = words) =>
  (await compressed(file, content, false)).map(([ending]) => ending)

describe('compressed versions', () => {
  it.each(['en/index.html', 'sitemap.xml', 'api/v1/index.json'])('%s has both', async file => {
    expect(await endingsOf(file)).toEqual(['.br', '.gz'])
  })

  it.each(['cards/en.png', 'fonts/a.woff2', 'search/en.bin', 'site.zip', 'a.epub', 'a.pdf', 'a.jpg', 'a.avif'])(
    '%s has none, for its kind is compressed already',
    async file => {
      expect(await endingsOf(file)).toEqual([])
    },
  )

  it('data that come in one packet have none', async () => {
    expect(await endingsOf('api/v1/a.json', words.subarray(0, 1399))).toEqual([])
    expect(await endingsOf('api/v1/a.json', words.subarray(0, 1400))).toEqual(['.br', '.gz'])
  })

  it('are left out where they are no smaller', async () => {
    expect(await endingsOf('icon.svg', Buffer.from('a'))).toEqual([])
  })
})
