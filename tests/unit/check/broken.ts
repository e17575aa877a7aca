import { roomsOf } from '../../../lib/library'
import { article, articleFile, changed, inSpanish, page } from './hub'

// Broken files of every kind, made of kinds × places × ways of writing: what the check has to refuse or to warn of.

/** One broken library: what is in it, and where the check has to say so. */
export interface Broken {
  what: string
  files: Record<string, string | Uint8Array | undefined>
  file: string
  line?: number
  severity: 'error' | 'warning'
}

const bodyLine = 37
const withText = (text: string) => `${article}\n${text}\n`

const inBody = (what: string, text: string, severity: Broken['severity'], line = bodyLine): Broken => ({
  what: `${what}: ${JSON.stringify(text).slice(0, 60)}`,
  files: { [articleFile]: withText(text) },
  file: articleFile,
  line,
  severity,
})

const inFile = (what: string, file: string, content: string, severity: Broken['severity'], line?: number): Broken => ({
  what,
  files: { [file]: content },
  file,
  line,
  severity,
})

/** Every kind of file, with one text of it to be written: what it holds, and on which line that text stands. */
export const textPlaces: [place: string, file: string, line: number, make: (text: string) => string][] = [
  ['title', articleFile, 2, text => article.replace('title: Care work in the north', `title: ${text}`)],
  ['publisher', articleFile, 19, text => article.replace('publisher: ILO', `publisher: ${text}`)],
  ['original', articleFile, 13, text => article.replace('title: Care\n', `title: ${text}\n`)],
  ['notice', articleFile, 22, text => changed('status:', `contentNotice: ${text}\nstatus:`)],
  ['page', 'content/pages/en/about.mdx', 2, text => page.replace('title: About', `title: ${text}`)],
  [
    'topic',
    'content/taxonomy/topics.yaml',
    9,
    text =>
      `- slug: labour-inspection\n  label: { en: Labour inspection, es: Inspección del trabajo }\n- slug: care-work\n  label: { en: Care work, es: Trabajo de cuidados }\n- slug: x\n  label:\n    en: A\n    es: B\n  aliases: [${text}]\n`,
  ],
  ['thesaurus', 'content/thesaurus.yaml', 1, text => `- en: [${text}, other]\n`],
  [
    'glossary',
    'content/glossary.yaml',
    3,
    text =>
      `sources: []\nterms:\n  - { id: own, term: { en: ${text}, es: Algo }, definition: { en: A thing., es: Una cosa. }, source: own }\n`,
  ],
  [
    'figure',
    'content/figures.yaml',
    2,
    text => `sources:\n  - { id: a, title: ${text}, publisher: B }\ngroups: []\nfigures: []\n`,
  ],
  ['helpline', 'content/helplines/pe.yaml', 1, text => `note: { en: ${text}, es: Nada }\n`],
  ['law', 'content/laws/a-law.yaml', 1, text => `name: { en: ${text}, es: Ley }\n`],
  ['checklist', 'content/checklist/en.yaml', 1, text => `next: { self: [${text}] }\n`],
  ['redirect', 'content/redirects.yaml', 1, text => `- { from: ${text}, to: /en/ }\n`],
]

const hex = (code: number) =>
  code < 256 ? `\\x${code.toString(16).padStart(2, '0')}` : `\\u${code.toString(16).padStart(4, '0')}`

const forbiddenCodes = [0, 7, 0xb, 0x1b, 0x7f, 0x85, 0x9f, 0x2028, 0x202a, 0x202e, 0x2067, 0xfdd0, 0xfffd, 0xfffe]

/** Raw, and as YAML writes what no keyboard has. */
const characters = textPlaces.flatMap(([place, file, line, make], index) =>
  (index === 0 ? forbiddenCodes : [0, 0xb, 0x202e, 0xfffe]).flatMap(code => [
    inFile(
      `U+${code.toString(16)} in ${place}`,
      file,
      make(`"Care${String.fromCharCode(code)}x"`),
      'error',
      code === 0x2028 ? undefined : line,
    ),
    inFile(`${hex(code)} in ${place}`, file, make(`"Care${hex(code)}x"`), 'error', line),
  ]),
)

const surrogates = textPlaces.map(([place, file, line, make]) =>
  inFile(`half of a surrogate in ${place}`, file, make('"Care\\uD800x"'), 'error', line),
)

const charactersInBody = forbiddenCodes.flatMap(code => [
  inBody('a character', `Care${String.fromCharCode(code)}x`, 'error'),
  ...(code === 0x202e || code === 0x2067 || code === 0xfffe
    ? [inBody('a character', `Care&#x${code.toString(16)};x`, 'error')]
    : []),
])

const invisible = [0xad, 0x200b, 0x2060, 0xfeff].flatMap(code =>
  textPlaces
    .slice(0, 4)
    .map(([place, file, line, make]) =>
      inFile(`U+${code.toString(16)} in ${place}`, file, make(`Ca${String.fromCharCode(code)}re x`), 'warning', line),
    ),
)

const tags = [
  '"<script>alert(1)</script>"',
  '"The <b>bold</b>"',
  '"A <img src=x onerror=a>"',
  '"A </p>"',
  '"A <!-- note -->"',
]
const markup = textPlaces
  .filter(([place]) => place !== 'redirect')
  .flatMap(([place, file, line, make]) =>
    tags.map(text => inFile(`${text} in ${place}`, file, make(text), 'error', line)),
  )

const written = ['"Ropes &amp; Gray"', '"A **bold** word"', '"A [link](https://example.org/)"', '"As said [@ilo]"']
const shownAsWritten = textPlaces
  .slice(0, 5)
  .flatMap(([place, file, line, make]) =>
    written.map(text => inFile(`${text} in ${place}`, file, make(text), 'warning', line)),
  )

const cut = textPlaces
  .slice(0, 5)
  .flatMap(([place, file, line, make]) =>
    ['C# and #metoo', 'Report #3 of five', 'Report # 3'].map(text =>
      inFile(`${text} in ${place}`, file, make(text), 'warning', line),
    ),
  )

/** Addresses that are none, or lead elsewhere than they seem to. */
const addresses = [
  'https://iom.int@evil.example/',
  'https://user:secret@iom.int/',
  'https://x.example/%zz',
  'https://x.example/100%',
  'https://x.example/a%2',
  'https:\\\\\\\\x.example',
  'http:/x.example',
  'ftp://x.example/',
  'https://localhost/',
  'https://intranet/a',
  'https://10.0.0.1/',
  'https://2130706433/',
  'https://[::1]/',
  'https://іom.int/',
  'https://ilο.org/',
  'https://ｉｌｏ.org/',
  'https://x.example:99999/',
  'https://',
  'www.ilo.org',
  'javascript:alert(1)',
]
const addressesIn = addresses.flatMap(url => [
  inFile(`source at ${url}`, articleFile, article.replace('https://example.org/report', `"${url}"`), 'error', 21),
  ...(/^https?:\/\/./.test(url) ? [inBody('link', `[x](${url})`, 'error')] : []),
])
const spacedAddresses = ['https://a b.example/', 'https://x.example/a b'].map(url =>
  inFile(`source at ${url}`, articleFile, article.replace('https://example.org/report', url), 'error', 21),
)

const inArticles: [what: string, texts: string[], severity: Broken['severity']][] = [
  [
    'no link',
    ['[x](https://a b.example/)', '[link](a b)', '[x][nope]', '[x][nope] and', 'See [^1]', '[x](https://x.example'],
    'error',
  ],
  ['no link', ['[text] (https://example.org)', '[text]  (/en/)'], 'warning'],
  ['no heading', ['##Heading', '##\u00A0Heading', '###Heading', '#\u00A0Heading'], 'warning'],
  ['no point', ['• item', '·\u00A0item', '-\u00A0item', '*\u00A0item', '– item', '1.\u00A0item', '▪ item'], 'warning'],
  [
    'raw marks',
    [
      '**“Quoted.”**word',
      '**never closed',
      'closed only**',
      '__never closed',
      '~~never closed',
      '*never closed',
      '_never closed',
      '`never closed',
    ],
    'warning',
  ],
  ['no table', ['| a | b |\n| c | d |'], 'warning'],
  ['code', ['`code`', '```\ncode\n```', '~~~\ncode\n~~~'], 'error'],
  [
    'link in link',
    [
      '[the report [@ilo]](https://example.org/)',
      '[a <Figure id="x" />](/en/)',
      '[**b [@ilo]**](/en/)',
      '[a [@ilo]][b]\n\n[b]: /en/',
    ],
    'error',
  ],
  ['Sensitive', ['<Sensitive>\n\nText\n\n</Sensitive>', 'A <Sensitive>text</Sensitive> within'], 'error'],
  [
    'a heading of the page',
    ['## History', '## Sources', '## Keep', '## Contents', '## In short', '## Related', '## Search header'],
    'error',
  ],
]
const bodies = inArticles.flatMap(([what, texts, severity]) => texts.map(text => inBody(what, text, severity)))

const repeated = (open: string, count = 5000, close = '') => `${open.repeat(count)}x${close.repeat(count)}`
const deep = [
  repeated('>'),
  repeated('> '),
  repeated('- '),
  repeated('1. '),
  repeated('[', 5000, ']'),
  repeated('![', 5000, '](a)'),
  repeated('[', 5000, '](a)'),
  repeated('*', 5000, '*'),
  repeated('*a **b '),
  repeated('<Sensitive>', 5000, '</Sensitive>'),
  `<InShort>\n${repeated('<Sensitive>\n', 900, '\n</Sensitive>')}\n</InShort>`,
  repeated('<a '),
  repeated('{'),
  repeated('`` ` '),
  repeated('~~a '),
  Array.from({ length: 500 }, (_, depth) => `${' '.repeat(depth * 2)}- a`).join('\n'),
  'x'.repeat(900_000),
].map((text, index) => ({ ...inBody(`too much, ${index}`, text, 'error'), line: undefined }))

const inMarkdown = [
  '<table><tr><td>Words</td></tr></table>',
  '<details><summary>More</summary>Text</details>',
  '<div>\nText\n</div>',
  '<script>alert(1)</script>',
].map((html): Broken => ({
  what: `HTML in .md: ${html}`,
  files: {
    [articleFile]: undefined,
    [articleFile.replace('.mdx', '.md')]: article.replace(/<\/?InShort>/g, '') + `\n${html}\n`,
  },
  file: articleFile.replace('.mdx', '.md'),
  line: 37,
  severity: 'warning',
}))

const ledgers = [
  ...roomsOf('ledger'),
  'redirects.yaml',
  'thesaurus.yaml',
  'helplines/pe.yaml',
  'laws/a.yaml',
  'checklist/en.yaml',
  'taxonomy/types.yaml',
  'pages/en/about.mdx',
  'indicators/en/deception.mdx',
]
const files = ledgers.flatMap(name => [
  inFile(`empty ${name}`, `content/${name}`, '', 'error', 1),
  inFile(`blank ${name}`, `content/${name}`, ' \n\n', 'error', 1),
  inFile(`NUL in ${name}`, `content/${name}`, '\u0000'.repeat(300), 'error', 1),
  ...(name.endsWith('.yaml')
    ? [
        inFile(`aliases in ${name}`, `content/${name}`, `- &a [x, x]\n- &b [*a, *a]\n- [*b, *b]\n`, 'error'),
        inFile(`deep ${name}`, `content/${name}`, repeated('['), 'error'),
        inFile(`deep groups in ${name}`, `content/${name}`, repeated('{a: '), 'error'),
        inFile(`hard space in ${name}`, `content/${name}`, 'a:\u00A0b\nc: d\n', 'error'),
        inFile(`lone CR in ${name}`, `content/${name}`, 'a: b\rc: d\n', 'error', 1),
      ]
    : []),
])

const names = [
  'page',
  'index',
  'route',
  'layout',
  'not-found',
  '404',
  'con',
  'aux',
  'nul',
  'com1',
  'a'.repeat(130),
].map(name =>
  inFile(
    `an article named ${name}`,
    `content/articles/en/${name}.mdx`,
    article.replace('in the north', 'elsewhere'),
    'error',
    1,
  ),
)
const pageNames = [
  'articles',
  'search',
  'help',
  'tools',
  'glossary',
  'figures',
  'data',
  'obligations',
  'types',
  'regions',
  'index',
].map(name => inFile(`a page named ${name}`, `content/pages/en/${name}.mdx`, page, 'error', 1))

const day = (key: string, value: string, line: number) =>
  inFile(
    `${key}: ${value}`,
    articleFile,
    article.replace(new RegExp(`^( *)${key}: .*`, 'm'), `$1${key}: ${value}`),
    'error',
    line,
  )

const values: Broken[] = [
  day('published', '1066-10-14', 9),
  day('published', '1899-01-01', 9),
  day('published', '9999-12-31', 9),
  day('updated', '1066-10-14', 10),
  day('reviewBy', '9999-12-31', 11),
  day('year', '1066', 15),
  day('year', '2077', 15),
  day('year', '-5', 15),
  day('year', '20.5', 15),
  inFile(
    'withdrawn without a reason',
    articleFile,
    article.replace('status: published', 'status: withdrawn'),
    'error',
    22,
  ),
  inFile('hard space after a colon', articleFile, article.replace('title: ', 'title:\u00A0'), 'error', 2),
  inFile('lone CR', articleFile, article.replaceAll('\n', '\r'), 'error', 1),
  inFile('one lone CR', articleFile, article.replace('Two.\n', 'Two.\r'), 'error', 28),
  inFile('two byte order marks', articleFile, `\uFEFF\uFEFF${article}`, 'error', 1),
  inFile('UTF-16', articleFile, '\u0000-\u0000-\u0000-', 'error', 1),
  ...['title: Care work in the north', 'summary: What inspectors'].map((text): Broken => ({
    what: `a translation that says ${text}`,
    files: {
      'content/articles/es/care-work.mdx': inSpanish('status:', 'translatedFrom: 2026-04-01\nstatus:').replace(
        new RegExp(`^${text.split(':')[0]}: .*`, 'm'),
        new RegExp(`^${text}.*`, 'm').exec(article)?.[0] ?? '',
      ),
    },
    file: 'content/articles/es/care-work.mdx',
    severity: 'error',
  })),
  {
    what: 'a passage that is not translated',
    files: {
      [articleFile]: withText('This long passage is in English in both of the two files, which nobody wants to read.'),
      'content/articles/es/care-work.mdx': `${inSpanish('status:', 'translatedFrom: 2026-04-01\nstatus:')}\nThis long passage is in English in both of the two files, which nobody wants to read.\n`,
    },
    file: 'content/articles/es/care-work.mdx',
    line: 38,
    severity: 'error',
  },
  inFile('a room with another name', 'content/redirect.yaml', '[]\n', 'warning', 1),
]

/** All of them. */
export const broken: Broken[] = [
  ...characters,
  ...surrogates,
  ...charactersInBody,
  ...invisible,
  ...markup,
  ...shownAsWritten,
  ...cut,
  ...addressesIn,
  ...spacedAddresses,
  ...bodies,
  ...deep,
  ...inMarkdown,
  ...files,
  ...names,
  ...pageNames,
  ...values,
]
