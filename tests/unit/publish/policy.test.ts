import { Finding, Severity } from 'csp_evaluator/dist/finding'
import { CspEvaluator } from 'csp_evaluator'
import { Version } from 'csp_evaluator/dist/csp'
import { CspParser } from 'csp_evaluator/dist/parser'
import { expect, it } from 'vitest'
import { headersFor, headerTable } from '../../../lib/publish/headers'

/** What Google's CSP Evaluator has to say of a policy, as a browser of that version of CSP understands it. */
const findings = (policy: string, version = Version.CSP3): Finding[] =>
  new CspEvaluator(new CspParser(policy).csp, version).evaluate()

const policy = headersFor('/en/', headerTable({ rules: '{}', styles: ['p{}'] }))['Content-Security-Policy'] ?? ''

// It says of 'self' that it may be a fault on a host with JSONP, Angular or files of its users. A hub has none of them,
// and every script has a hashed name; that it is loaded by address keeps it running in browsers that know no hashes
// of files.
it.each([Version.CSP1, Version.CSP2, Version.CSP3])('nothing is found in the policy, by version %i of CSP', version => {
  const found = findings(policy, version).filter(
    ({ value, severity }) => value !== "'self'" || severity < Severity.MEDIUM_MAYBE,
  )
  expect(found.map(({ directive, value, description }) => `${directive} ${value}: ${description}`)).toEqual([])
})

it('a weaker policy would be found', () => {
  const weaker = policy.replace("'self'", "'self' https: 'unsafe-inline'").replace("base-uri 'none'; ", '')
  expect(Finding.getHighestSeverity(findings(weaker))).toBe(Severity.HIGH)
})
