import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { pageSegments } from '../../../.vitepress/core/segments/page-segments.ts'
import { pageFrom, write } from './read-page.ts'

const body = `
First paragraph 1 with a [link](https://example.org).

## Heading {#h}

- Item 2
  1. Within 3

     More 4
- [ ] Task 5

> Quoted 6\\
> broken

::: tip Title 7
Inside 8
:::

| A 9 | B 10 |
|-----|------|
| C 11 | D \\| 12 |

<div>
HTML 13
</div>

Text with a note[^1].

[^1]: The note 14

Underlined 15
---

Last 16
`
const original = `---\ntitle: Title\ndescription: What it is\nref: p\n---\n${body}`
const translation = original.replace('ref: p\n', 'ref: p\noriginal: en\n')
const english = pageFrom(original, 'en')
const unconfirmed = { status: { state: 'unconfirmed', because: 'never' }, isConfirmed: false } as const
const targetsOf = (text: string) =>
  new Map(pageSegments(english, pageFrom(text, 'sv'), unconfirmed).map(({ id, target }) => [id, target]))
const before = targetsOf(translation)
const ids = [...before.keys()]

/** Texts of signs that mean something in Markdown, HTML or YAML. */
const text = fc
  .array(
    fc.constantFrom(
      ...[
        'å',
        'ord ',
        '*',
        '_',
        '`',
        '```',
        '|',
        '<',
        '>',
        '<div>',
        '<!--',
        '-->',
        '[',
        ']',
        '(x)',
        '#',
        '##',
      ],
      ...[' {#i}', '- ', '1. ', ':::', '::: tip x', '---', '===', '\\', '\n', '\n\n', '  \n', '    ', '\t'],
      ...['"', "'", ': ', '&', '{{x}}', '[^1]:', '[x]: y', '~~~', '\u00a0', '\0', '\r\n', '%', '?', '!'],
    ),
    { minLength: 1, maxLength: 7 },
  )
  .map((parts) => parts.join(''))

describe('any text in any place', () => {
  it('has every kind of place', () => expect(ids).toHaveLength(20))

  it('is written so that nothing else is read in another way, or refused', () => {
    fc.assert(
      fc.property(fc.constantFrom(...ids), text, (id, given) => {
        const { text: after, refused } = write(original, translation, { [id]: given })
        if (refused.length > 0) {
          expect(after).toBe(translation)
          return
        }
        const now = targetsOf(after)
        for (const [other, target] of before)
          if (other !== id) expect([other, now.get(other)]).toEqual([other, target])
        expect(now.get(id)).toBeDefined()
        // What it is read as is written as it is: nothing is escaped twice.
        const again = write(original, translation, { [id]: now.get(id) ?? '' })
        expect(again).toEqual({ text: after, refused: [] })
      }),
      { numRuns: 300, seed: 6 },
    )
  }, 60_000)
})
