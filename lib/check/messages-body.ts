import { anyOf, guess, quote } from './messages'
import { addressFaults } from './messages-addresses'
import type { Notice } from './problem'
import type { AddressFault } from './web-address'

// What the check says of a text's body and its links.

/** What the parser's reasons mean to somebody who writes; the first that fits is shown. */
const syntaxAdvice: [reason: RegExp, message: string, mend: string][] = [
  [/create a comment in MDX/, 'comments such as <!-- … --> cannot be used', 'Take the comment out.'],
  [/create a link in MDX/, 'an address in < > cannot be used', 'Write the link as [text](https://…).'],
  [
    /import\/exports/,
    'a line cannot begin with "import" or "export"',
    'Begin the line with another word; code is not allowed.',
  ],
  [/in expression|expression with acorn/, 'curly braces { } cannot be used', 'Write \\{ and \\}, or round brackets.'],
  [/before (name|local name|member name)/, '"<" begins no component here', 'Write &lt; for the sign, or "less than".'],
  [
    /closing tag|closing slash|end-tag/,
    'a tag and its closing tag do not fit together',
    'Close each component that was opened, on a line of its own, with blank lines around it.',
  ],
]

/** A syntax error, explained where it is a usual one. */
function syntax(reason: string): Notice {
  const said = reason.replace(/ \(\d+:\d+(-\d+:\d+)?\)/g, '').replace(/ \(note: .*\)$/, '')
  const [, message, mend] = syntaxAdvice.find(([pattern]) => pattern.test(reason)) ?? []
  if (message && mend) return [`MDX syntax: ${message} (${said})`, mend]
  return [`MDX syntax: ${said}`, 'Write plain Markdown here, without <, { and }.']
}

export const bodyMessages = {
  syntax,
  code: [
    'import and export cannot be used',
    'Take the line out, or begin it with another word; a text holds no code.',
  ] as Notice,
  expression: [
    '{…} cannot be used',
    'Write the words themselves, or \\{ and \\} where the text needs braces.',
  ] as Notice,
  footnote: ['footnotes cannot be used', 'Say it in the text, or cite a source with [@id].'] as Notice,
  fragment: ['<> and </> cannot be used', 'Take both out.'] as Notice,
  activeElement: (name: string): Notice => [
    `<${name}> cannot be used: a text brings no code, no style and no other page with it`,
    'Take it out; link to what it would show.',
  ],
  html: (name: string): Notice => [
    `HTML such as <${name}> cannot be used`,
    'Write it in Markdown: ## heading, **bold**, *italic*, [text](address), - list, > quote.',
  ],
  unknownComponent: (name: string, near: string | undefined, known: readonly string[]): Notice => [
    `unknown component <${name}>${guess(near)}`,
    `Use one of ${anyOf(known)}, or plain Markdown.`,
  ],
  handler: (name: string): Notice => [
    `the attribute ${quote(name)} would run code`,
    'Take it out; a text holds no code.',
  ],
  attribute: (component: string, name: string): Notice => [
    `<${component}> takes no attribute ${quote(name)}`,
    'Take it out.',
  ],
  missingAttribute: (component: string, name: string, values: readonly string[] | 'any'): Notice => [
    `<${component}> needs the attribute ${quote(name)}`,
    values === 'any' ? `Write <${component} ${name}="…" />.` : `Add it with one of ${anyOf(values)}.`,
  ],
  attributeValue: (
    component: string,
    name: string,
    text: string,
    near: string | undefined,
    values: readonly string[],
  ): Notice => [`unknown ${name} ${quote(text)} of <${component}>${guess(near)}`, `Use one of ${anyOf(values)}.`],
  sensitiveUnannounced: [
    '<Sensitive> folds a passage of which no content notice warns',
    'Say in "contentNotice" what distressing matter the text describes.',
  ] as Notice,
  factOutside: ['<Fact> stands outside <ProjectFacts>', 'Put it between <ProjectFacts> and </ProjectFacts>.'] as Notice,
  topHeading: ['# is the heading of the whole page, which the title makes already', 'Write ## here.'] as Notice,
  skippedLevel: (before: number, depth: number): Notice => [
    `the heading skips a level: ${'#'.repeat(depth)} after ${before === 1 ? 'the title' : '#'.repeat(before)}`,
    `Write ${'#'.repeat(before + 1)} here.`,
  ],
  emptyHeading: ['the heading is empty', 'Write its words, or take the # signs out.'] as Notice,
  nestedHeading: [
    'a heading stands inside a list, a quote or a component',
    'Put it on a line of its own, outside.',
  ] as Notice,
  takenHeading: (text: string): Notice => [
    `the page has a part of its own called ${quote(text)}`,
    'Give this heading words that say what stands under it.',
  ],
  noInShort: [
    '<InShort> is missing',
    'Open the text with <InShort>, a list of three to five points, and </InShort>.',
  ] as Notice,
  secondInShort: ['a second <InShort>', 'Keep the one that opens the text.'] as Notice,
  inShortNotFirst: ['<InShort> does not come first', 'Put it before everything else in the text.'] as Notice,
  inShortNoList: [
    '<InShort> holds something other than one list',
    'Write nothing but one list in it, with a blank line before and after.',
  ] as Notice,
  inShortCount: (count: number): Notice => [
    `<InShort> has ${count} points; it needs 3 to 5`,
    'Keep three to five points.',
  ],
  inShortOnPage: ['<InShort> belongs to articles only', 'Write the list without the tags.'] as Notice,
}

export const linkMessages = {
  scheme: (scheme: string): Notice => [
    `a link or image cannot lead to ${scheme}:`,
    'Use an https:// address, a page of the hub such as /en/articles/, mailto: or tel:.',
  ],
  brokenUrl: (url: string, fault: AddressFault = 'form'): Notice =>
    fault === 'form'
      ? [`${quote(url)} is no whole address`, 'Copy the address again from where it leads.']
      : [`${quote(url)} ${addressFaults[fault][0]}`, addressFaults[fault][1]],
  otherHost: (url: string): Notice => [
    `${quote(url)} leads to another host without saying how, or holds a backslash`,
    'Write the whole address, beginning with https://, and / instead of \\.',
  ],
  relative: (url: string): Notice => [
    `the link ${quote(url)} does not begin with /`,
    'Write the page’s whole path, such as /en/articles/<slug>/, or https:// for another site.',
  ],
  query: [
    'a link within the hub holds no "?"',
    'Take the ? and what follows out; a search is linked as /en/search/#q=….',
  ] as Notice,
  noSlash: (url: string, mended: string): Notice => [
    `the link ${quote(url)} lacks the slash at its end`,
    `Write ${quote(mended)}.`,
  ],
  noPage: (path: string, near?: string): Notice => [
    `no page has the address ${quote(path)}${guess(near)}`,
    near ? `Link to ${quote(near)}, or take the link out.` : 'Correct the address, or take the link out.',
  ],
  hiddenTarget: (path: string): Notice => [
    `${quote(path)} is not published`,
    'Publish that article first (status, day of publication), or take the link out.',
  ],
  withdrawnTarget: (path: string): Notice => [
    `${quote(path)} was withdrawn; readers find a notice there`,
    'Take the link out, and look whether the sentence still stands without it.',
  ],
  noAnchor: (anchor: string, address: string, near?: string): Notice => [
    `${quote(address)} has no part ${quote(`#${anchor}`)}${near ? guess(`#${near}`) : ''}`,
    near ? `Write ${quote(`#${near}`)}.` : 'Link to one of its headings, or to the page alone.',
  ],
  noText: ['the link has no text', 'Write between [ and ] where it leads.'] as Notice,
  noAlt: ['the image has no text alternative', 'Write between ![ and ] what it shows.'] as Notice,
  outsideImage: [
    'the image lies on another host; no request may leave for another host',
    'Put the picture into public/images/, if its licence allows, and write /images/<name>.',
  ] as Notice,
  relativeImage: (url: string): Notice => [
    `the image ${quote(url)} is not given by its whole path`,
    'Write its path within public/, beginning with /, such as /images/<name>.',
  ],
  noImage: (url: string): Notice => [
    `there is no file public${url}`,
    'Put the picture there, or correct its name; upper and lower case count.',
  ],
}
