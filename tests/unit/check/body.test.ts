import { describe, expect, it } from 'vitest'
import { article, articleFile, changed, check, checkChanged, checkWithText, inShort, page } from './hub'

describe('syntax errors', () => {
  const wrong: [text: string, place: string, message: RegExp][] = [
    ['One.\n\n<!-- note -->', '39:2', /^MDX syntax: comments such as <!-- … --> cannot be used/],
    ['Fewer than <5 %.', '37:13', /^MDX syntax: "<" begins no component here/],
    ['A {b c} d.', '37:5', /^MDX syntax: curly braces \{ \} cannot be used/],
    ['<https://example.org>', '37:8', /^MDX syntax: an address in < > cannot be used/],
    ['import the goods', '37:12', /^MDX syntax: a line cannot begin with "import" or "export"/],
    ['<ProjectFacts>\n\nText', '37:1', /^MDX syntax: a tag and its closing tag do not fit together/],
    ['Text </Fact>', '37:7', /^MDX syntax: a tag and its closing tag do not fit together/],
  ]
  it.each(wrong)('%j is refused with line and column', async (text, place, message) => {
    const problems = await checkWithText(text)
    expect(problems).toHaveLength(1)
    expect(`${problems[0]?.line}:${problems[0]?.column}`).toBe(place)
    expect(problems[0]?.message).toMatch(message)
  })
})

const facts = (fact: string) => `<ProjectFacts>\n\n${fact}\n\n</ProjectFacts>`

describe('elements', () => {
  const wrong: [text: string, ...messages: string[]][] = [
    ['export const a = 1', '37 import and export cannot be used'],
    ['import a from "a"', '37 import and export cannot be used'],
    ['Text {a}', '37 {…} cannot be used'],
    ['{/* note */}', '37 {…} cannot be used'],
    ['Text[^1]\n\n[^1]: Note', '37 footnotes cannot be used', '39 footnotes cannot be used'],
    ['<>Text</>', '37 <> and </> cannot be used'],
    [
      '<script>alert(1)</script>',
      '37 <script> cannot be used: a text brings no code, no style and no other page with it',
    ],
    ['<SCRIPT src="x" />', '37 <script> cannot be used: a text brings no code, no style and no other page with it'],
    ['<style>a</style>', '37 <style> cannot be used: a text brings no code, no style and no other page with it'],
    [
      '<iframe src="https://example.org" />',
      '37 <iframe> cannot be used: a text brings no code, no style and no other page with it',
    ],
    ['Text <b>bold</b>', '37 HTML such as <b> cannot be used'],
    [
      '<div onclick="a()">Text</div>',
      '37 HTML such as <div> cannot be used',
      '37 the attribute "onclick" would run code',
    ],
    ['<ProjectFact />', '37 unknown component <ProjectFact>; did you mean "ProjectFacts"?'],
    ['<a.b />', '37 HTML such as <a.b> cannot be used'],
    ['<constructor />', '37 HTML such as <constructor> cannot be used'],
    ['<ProjectFacts id="a" />', '37 <ProjectFacts> takes no attribute "id"'],
    ['<ProjectFacts onLoad={a} />', '37 the attribute "onLoad" would run code'],
    ['<ProjectFacts {...a} />', '37 {…} cannot be used'],
    [facts('<Fact>1</Fact>'), '39 <Fact> needs the attribute "name"'],
    [facts('<Fact name="amounts">1</Fact>'), '39 unknown name "amounts" of <Fact>; did you mean "amount"?'],
    [facts('<Fact name={a}>1</Fact>'), '39 {…} cannot be used'],
    ['<Fact name="amount">1</Fact>', '37 <Fact> stands outside <ProjectFacts>'],
    ['<Sensitive>\n\nText\n\n</Sensitive>', '37 <Sensitive> folds a passage of which no content notice warns'],
  ]
  it.each(wrong)('%j is refused', async (text, ...messages) => {
    expect(inShort(await checkWithText(text))).toEqual(messages.map(message => `care-work.mdx:${message}`))
  })

  it('of the hub may be used', async () => {
    expect(
      inShort(await checkWithText(facts('<Fact name="amount">1 [@ilo]</Fact>\n\n<Fact name="places">A</Fact>'))),
    ).toEqual([])
  })

  it('cannot be spoken of in code, since there is no code', async () => {
    expect(inShort(await checkWithText('Text `<b> {a} [@x]`\n\n```\n<script>\n```'))).toEqual([
      'care-work.mdx:37 code cannot be used',
      'care-work.mdx:39 code cannot be used',
    ])
  })
})

describe('headings', () => {
  const wrong: [text: string, message: string][] = [
    ['# Top', '37 # is the heading of the whole page, which the title makes already'],
    ['Top\n===', '37 # is the heading of the whole page, which the title makes already'],
    ['#### Deep', '37 the heading skips a level: #### after ##'],
    ['##', '37 the heading is empty'],
    ['## !!!', '37 the heading is empty'],
    ['- ## In a list', '37 a heading stands inside a list, a quote or a component'],
    ['## Sources', '37 the page has a part of its own called "Sources"'],
  ]
  it.each(wrong)('%j is refused', async (text, message) => {
    expect(inShort(await checkWithText(text))).toEqual([`care-work.mdx:${message}`])
  })

  it('start at the second level', async () => {
    expect(inShort(await checkChanged('## What', '### What'))).toEqual([
      'care-work.mdx:33 the heading skips a level: ### after the title',
    ])
  })

  it('may be the same twice, and go up again', async () => {
    expect(inShort(await checkWithText('### A\n\n## B\n\n### A'))).toEqual([])
  })
})

describe('"In short"', () => {
  const box = /<InShort>[^]*<\/InShort>/.exec(article)?.[0] ?? ''
  const wrong: [what: string, text: string, message: string][] = [
    ['is missing', changed(box, 'One. [@ilo]'), '25 <InShort> is missing'],
    ['comes twice', `${article}\n<InShort>\n\n- A\n\n</InShort>\n`, '37 a second <InShort>'],
    ['does not come first', changed('<InShort>', 'Text.\n\n<InShort>'), '27 <InShort> does not come first'],
    ['has two points', changed('- Three.\n', ''), '25 <InShort> has 2 points; it needs 3 to 5'],
    ['has six points', changed('- Three.', '- 3\n- 4\n- 5\n- 6'), '25 <InShort> has 6 points; it needs 3 to 5'],
    [
      'holds no list',
      changed(box, '<InShort>\n\nOne. [@ilo]\n\n</InShort>'),
      '25 <InShort> holds something other than one list',
    ],
    [
      'holds text beside the list',
      changed('- One', 'Text.\n\n- One'),
      '25 <InShort> holds something other than one list',
    ],
  ]
  it.each(wrong)('is refused when it %s', async (_what, text, message) => {
    expect(inShort(await check({ [articleFile]: text }))).toEqual([`care-work.mdx:${message}`])
  })

  it('is refused on pages', async () => {
    expect(
      inShort(await check({ 'content/pages/en/about.mdx': page.replace('Text.', box.replace(' [@ilo]', '')) })),
    ).toEqual(['about.mdx:7 <InShort> belongs to articles only'])
  })
})
