import { expect, it } from 'vitest'
import { parseBody } from '../../../lib/markup/parse'
import { stepsOf } from '../../../lib/markup/steps'

const text = `Before.

1. Stands under no heading.

## Why?

- Not numbered.

## What to do, in order

First some words.

1. **Ask** [who pays](/en/). [@ilo]
2. Write it
   down.

Then:

1. Another list of the same section.

### Afterwards

1. Go home.
`

it('the steps of a section are the items of its first numbered list, without marks', () => {
  const steps = stepsOf(parseBody(text)).map(({ heading, steps: items }) => [heading.id, ...items])
  expect(steps).toEqual([
    ['what-to-do-in-order', 'Ask who pays.', 'Write it down.'],
    ['afterwards', 'Go home.'],
  ])
})
