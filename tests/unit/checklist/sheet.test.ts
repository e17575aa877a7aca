import { describe, expect, it } from 'vitest'
import { voices } from '../../../content/schema/values'
import { emptySheet, isTouched, openedWith, longestNote, parseSheet, withFinding } from '../../../lib/checklist/sheet'

describe('a sheet that was kept', () => {
  it('comes back as it was', () => {
    const sheet = withFinding(emptySheet('self'), 'debt-bondage', { answer: 'yes', note: 'Ñandú, "8 months"\n' })
    expect(parseSheet(JSON.stringify(sheet))).toEqual(sheet)
  })

  it.each([[null], [''], ['{'], ['null'], ['[]'], ['"x"'], ['{"findings": []}'], ['{"voice":"self"}']])(
    'is none where it is %j',
    text => {
      expect(parseSheet(text)).toBeUndefined()
    },
  )

  it('loses whatever is no part of a sheet', () => {
    const kept = {
      voice: '<script>',
      findings: {
        deception: { answer: 'maybe', note: 7 },
        isolation: { answer: 'no', note: 'n'.repeat(longestNote + 9) },
        other: { answer: 'yes' },
        'debt-bondage': 'yes',
      },
    }
    expect(parseSheet(JSON.stringify(kept))).toEqual(
      withFinding(emptySheet(), 'isolation', { answer: 'no', note: 'n'.repeat(longestNote) }),
    )
  })

  it('takes nothing from the prototype', () => {
    expect(parseSheet('{"findings": {"__proto__": {"deception": {"answer": "yes"}}}}')).toEqual(emptySheet())
  })
})

describe('a sheet', () => {
  it('is touched by an answer or a note, and by nothing else', () => {
    expect(isTouched(emptySheet('auditor'))).toBe(false)
    expect(isTouched(withFinding(emptySheet(), 'deception', { note: '  ' }))).toBe(false)
    expect(isTouched(withFinding(emptySheet(), 'deception', { note: 'x' }))).toBe(true)
    expect(isTouched(withFinding(emptySheet(), 'deception', { answer: 'no' }))).toBe(true)
  })

  it('is not changed in place', () => {
    const sheet = emptySheet()
    withFinding(sheet, 'deception', { answer: 'yes' })
    expect(sheet).toEqual(emptySheet())
  })
})

describe('what a link says of whom the sheet is for', () => {
  it.each(voices)('is read from its fragment: %s', voice => {
    expect(openedWith(`#who=${voice}&country=PE`)).toEqual({ voice, country: 'PE' })
  })

  it.each([[''], ['#'], ['#who='], ['#who=nobody'], ['#question-isolation'], ['#who=SELF']])(
    'is nobody in %j',
    fragment => {
      expect(openedWith(fragment)).toEqual({ voice: undefined, country: '' })
    },
  )
})
