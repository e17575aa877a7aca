import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'

/**
 * Hosts on which a reader finds a copy, a rewrite or a summary of somebody else's work, by kind. A source that was read
 * there is named without an address: its title and publisher say what it is, and its title may say where it was read.
 */
const refused = {
  'shares documents of others':
    'scribd.com slideshare.net docplayer.es docplayer.net docslib.org vdocuments.co vdocuments.site vdocument.in fdocuments.us fdocuments.es studylib.net studylib.es cupdf.com paperzz.com yumpu.com issuu.com coursehero.com academia.edu readkong.com docshare.tips pdfcookie.com dokumen.pub documentine.com docest.com lawsdocbox.com 123docz.net',
  'a blog that anyone can open': 'blogspot.com wordpress.com medium.com tumblr.com wixsite.com livejournal.com',
  'an encyclopaedia that anyone can edit': 'wikipedia.org wikiwand.com en-academic.com fandom.com',
  'prints texts of others':
    'inkl.com einnews.com einpresswire.com miragenews.com menafn.com publicnow.com pubt.io particle.news aporrea.org interaksyon.com lexblog.com right-docs.org indiaenvironmentportal.org.in ius.center',
  'tells of publications of others':
    'respect.international altiorem.org humantraffickingsearch.org ruralindiaonline.org read-me.org stopslaverynetwork.org',
}

const hosts = Object.values(refused).flatMap(names => names.split(' '))
const isRefused = (host: string) => hosts.some(name => host === name || host.endsWith(`.${name}`))

const addresses = (text: string) =>
  [...text.matchAll(/https?:\/\/[^\s)>\]"'|]+/g)].map(([address]) => new URL(address)).filter(({ host }) => host)

const written = [
  ...readdirSync('content', { recursive: true, encoding: 'utf8' })
    .filter(name => /\.(mdx?|yaml)$/.test(name) && name !== 'README.md')
    .map(name => join('content', name)),
  'lib/checklist/sources.ts',
]

describe('the hosts that the library links to', () => {
  it('are read from every text, ledger and list of sources', () => {
    expect(written.length).toBeGreaterThan(150)
    expect(written.flatMap(file => addresses(readFileSync(file, 'utf8'))).length).toBeGreaterThan(300)
  })

  it.each(['ru.scribd.com', 'en.wikipedia.org', 'lcbackerblog.blogspot.com', 'respect.international'])(
    'do not include %s',
    host => {
      expect(isRefused(host)).toBe(true)
    },
  )

  it.each(['www.ohchr.org', 'notscribd.com', 'respect.international.example', 'thedailystar.net'])(
    'may include %s',
    host => {
      expect(isRefused(host)).toBe(false)
    },
  )

  it('hold no copies, rewrites or summaries of the work of others', () => {
    const found = written.flatMap(file =>
      addresses(readFileSync(file, 'utf8'))
        .filter(({ hostname }) => isRefused(hostname))
        .map(({ href }) => `${file}: ${href}`),
    )
    expect(found).toEqual([])
  })
})
