import { describe, expect, it } from 'vitest'
import type { Problem } from '../../../lib/check/problem'
import { report } from '../../../lib/check/report'

const problem: Problem = {
  file: 'content/articles/en/x.mdx',
  line: 12,
  severity: 'error',
  message: 'unknown topic "a"',
  mend: 'Use another.',
}

describe('the report', () => {
  it('names file, line, what is wrong and how to mend it, and sums up', () => {
    expect(report([problem, { ...problem, line: 13, severity: 'warning' }], 7)).toBe(
      [
        'content/articles/en/x.mdx:12  error  unknown topic "a"',
        '    → Use another.',
        'content/articles/en/x.mdx:13  warning  unknown topic "a"',
        '    → Use another.',
        '1 error, 1 warning in 7 files',
      ].join('\n'),
    )
  })

  it('counts in the plural, and leaves out what there is none of', () => {
    expect(report([problem, problem], 1)).toMatch(/\n2 errors in 1 file$/)
    expect(report([], 7)).toBe('7 files checked, no problem')
  })
})
