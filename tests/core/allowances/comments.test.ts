import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { allowComments } from '../../../.vitepress/core/allowances/comments.ts'
import { matchesPattern } from '../../../.vitepress/core/allowances/patterns.ts'

const allow = '<!-- coverage-allow link-dead: kommer snart -->'

describe('a comment that allows something', () => {
  it.each<[string, string, [line: number, column: number, from: number, to: number][]]>([
    ['above a paragraph', `${allow}\nText\nmer text\n\nAnnat`, [[1, 1, 1, 3]]],
    ['above an empty line', `${allow}\n\nText\n\nAnnat`, [[1, 1, 1, 3]]],
    ['in the paragraph', `Text\nmer ${allow}\n\nAnnat`, [[2, 5, 1, 2]]],
    ['above a list', `${allow}\n- a\n- b\n\nText`, [[1, 1, 1, 4]]],
    ['in an item', `- a ${allow}\n- b`, [[1, 5, 1, 1]]],
    ['above a table', `${allow}\n\n| a |\n|---|\n| b |\n\nText`, [[1, 1, 1, 5]]],
    ['in a row', `| a |\n|---|\n| b ${allow} |\n| c |`, [[3, 5, 3, 3]]],
    [
      'above another',
      `${allow}\n${allow}\nText`,
      [
        [1, 1, 1, 3],
        [2, 1, 2, 3],
      ],
    ],
    ['above code', `${allow}\n\`\`\`\na\n\`\`\`\nText`, [[1, 1, 1, 4]]],
    ['at the end', `Text\n\n${allow}`, [[3, 1, 3, 3]]],
    ['in code', `\`\`\`\n${allow}\n\`\`\`\n\n\`${allow}\``, []],
    ['of another kind', '<!-- coverage-allowance -->\n<!-- allow x -->', []],
    ['never closed', '<!-- coverage-allow link-dead: x', []],
  ])('%s', (_title, body, expected) => {
    expect(allowComments(body).map(({ line, column, from, to }) => [line, column, from, to])).toEqual(
      expected,
    )
  })

  it('may go on over several lines', () => {
    const [comment] = allowComments('<!--\n coverage-allow link-dead:\n  kommer snart\n-->\nText')
    expect(comment?.text.trim()).toBe('link-dead:\n  kommer snart')
  })
})

describe('any Markdown', () => {
  const piece = fc.constantFrom(
    allow,
    '<!-- coverage-allow',
    '-->',
    '\n',
    '\n\n',
    '- å',
    '| a |\n|---|\n',
    '```',
    '> ',
    'text',
  )

  it('has comments at places that are in it, which are about themselves at least', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const body = pieces.join('')
        const lines = body.split('\n')
        for (const { line, column, from, to } of allowComments(body)) {
          expect(lines[line - 1]?.startsWith('<!-- coverage-allow', column - 1)).toBe(true)
          expect(from).toBeLessThanOrEqual(line)
          expect(to).toBeGreaterThanOrEqual(line)
          expect(to).toBeLessThanOrEqual(lines.length)
        }
      }),
    )
  })
})

describe('a pattern', () => {
  it.each([
    ['docs/sv/a.md', 'docs/sv/a.md', true],
    ['docs/sv/a.md', 'docs/sv/*', true],
    ['docs/sv/om/a.md', 'docs/sv/*', false],
    ['docs/sv/om/a.md', 'docs/**', true],
    ['docs/sv/om/a.md', '**/a.md', true],
    ['tags:öppna-data', 'tags:*', true],
    ['tags', 'tags:*', false],
    ['a.c', 'a?c', false],
    ['axxb', 'a*b', true],
    ['axxbc', 'a*b', false],
    ['', '*', true],
  ])('%s against %s', (text, pattern, expected) => expect(matchesPattern(text, pattern)).toBe(expected))

  it('of many stars takes no time to speak of', () => {
    expect(matchesPattern('a'.repeat(2000), `${'*a'.repeat(200)}b`)).toBe(false)
  })
})
