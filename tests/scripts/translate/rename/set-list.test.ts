import { describe, expect, it } from 'vitest'
import { setList } from '../../../../scripts/translate/rename/set-list.ts'

const fields = (...lines: string[]) => ['---', ...lines, '---', '', 'Text', ''].join('\n')
const [old, older] = ['/sv/om/gammal', '/sv/äldre']

describe('a list of front matter is changed and nothing else', () => {
  it.each([
    [
      'made below the description',
      'title: Öppna\ndescription: B\nref: a',
      [old],
      'title: Öppna\ndescription: B\naliases: [/sv/om/gammal]\nref: a',
    ],
    [
      'longer on its line',
      'aliases: [ "/sv/om/gammal" ] # why\nref: a',
      [old, older],
      'aliases: [/sv/om/gammal, /sv/äldre] # why\nref: a',
    ],
    [
      'longer by a line',
      'aliases:\n  - /sv/om/gammal # why\nref: a',
      [old, older],
      'aliases:\n  - /sv/om/gammal # why\n  - /sv/äldre\nref: a',
    ],
    [
      'longer by a line without an indent',
      'aliases:\n- /sv/om/gammal\nref: a',
      [old, older],
      'aliases:\n- /sv/om/gammal\n- /sv/äldre\nref: a',
    ],
    [
      'shorter by a line',
      'ref: a\naliases:\n  - /sv/om/gammal\n  # the first\n  - /sv/äldre',
      [older],
      'ref: a\naliases:\n  # the first\n  - /sv/äldre',
    ],
    ['gone from its lines', 'aliases:\n  - /sv/om/gammal\nref: a', [], 'ref: a'],
    ['gone from its line', 'ref: a\naliases: [/sv/om/gammal]', [], 'ref: a'],
    ['not there and not wanted', 'ref: a', [], 'ref: a'],
  ])('%s', (_, before, values, after) => {
    expect(setList(fields(before), 'aliases', values)).toBe(fields(after))
  })

  it('keeps line ends', () => {
    const text = '---\r\naliases:\r\n  - /sv/om/gammal\r\n---\r\nText\r\n'
    expect(setList(text, 'aliases', [old, older])).toBe(
      text.replace('gammal\r\n', 'gammal\r\n  - /sv/äldre\r\n'),
    )
  })

  it.each([
    ['a text', 'aliases: /sv/om/gammal'],
    ['what is named elsewhere', 'aliases: &a [/sv/om/gammal]\nother: *a'],
    ['an alias', 'other: &a [/sv/om/gammal]\naliases: *a'],
    ['YAML that is wrong', 'aliases: ["'],
  ])('leaves %s to a person', (_, before) => {
    expect(setList(fields(before), 'aliases', [older])).toBeUndefined()
  })
})
