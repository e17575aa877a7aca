import { basename } from 'node:path'
import { allIndicators } from '../content/indicators'
import { completeLocales } from '../i18n/locales'
import { messagesOf } from '../i18n/messages'
import { headingsOf } from '../markup/headings'
import type { Document, ReadDocument } from './document'
import { indicatorMessages as say } from './messages-indicators'
import { nearest } from './nearest'
import { breach, error, type Problem } from './problem'
import type { Taxonomy } from './taxonomy'

/** Every indicator is explained under the same headings, so that readers find in each what they know from another. */
export function checkIndicatorText({ file, kind, slug, locale, tree, bodyOffset }: ReadDocument): Problem[] {
  if (kind !== 'indicators' || slug === allIndicators || !tree) return []
  const wanted = Object.values(messagesOf(locale).indicators.sections)
  const found = headingsOf(tree).filter(({ depth }) => depth === 2)
  const missing = wanted.filter(text => !found.some(heading => heading.text === text))
  const problems = missing.map(text => breach(file, { line: bodyOffset + 1 }, say.missingSection(text)))
  const known = found.filter(({ text, line }) => {
    if (wanted.includes(text)) return true
    problems.push(breach(file, { line: line + bodyOffset }, say.unknownSection(text, nearest(text, wanted), wanted)))
    return false
  })
  const expected = wanted.filter(text => !missing.includes(text))
  const astray = known.find(({ text }, place) => text !== expected[place])
  if (astray) problems.push(breach(file, { line: astray.line + bodyOffset }, say.sectionOrder(astray.text, wanted)))
  return problems
}

/** In every language there is a text for each indicator and one for all, and for nothing else. */
export function checkIndicators(root: string, documents: Document[], { terms }: Taxonomy): Problem[] {
  const texts = documents.filter(({ kind }) => kind === 'indicators')
  // A library without the room takes the hub's; where the vocabulary cannot be read, that is enough to report.
  if (texts.length === 0 || !terms.indicators) return []
  const slugs = [allIndicators, ...terms.indicators.map(({ value }) => value)]
  const missing = completeLocales.flatMap(locale =>
    slugs
      .filter(slug => !texts.some(text => text.locale === locale && text.slug === slug))
      .map(slug => breach(`${basename(root)}/indicators/${locale}/${slug}.mdx`, { line: 1 }, say.missing(slug))),
  )
  const unknown = texts
    .filter(({ slug }) => !slugs.includes(slug))
    .map(({ file, slug }) => error(file, { line: 1 }, say.unknown(slug, nearest(slug, slugs))))
  return [...missing, ...unknown]
}
