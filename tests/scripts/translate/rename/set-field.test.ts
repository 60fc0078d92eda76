import { describe, expect, it } from 'vitest'
import { addField, setField } from '../../../../scripts/translate/rename/set-field.ts'

const fields = (...lines: string[]) => ['---', ...lines, '---', '', 'Text', ''].join('\n')

describe('a value of front matter is changed and nothing else', () => {
  it.each([
    ['plain', 'ref: old # why', 'ref: new # why'],
    ['in double quotes', 'ref:   "old"', 'ref:   "new"'],
    ['in single quotes', "ref: 'old'", "ref: 'new'"],
    ['in a map on one line', '{ title: Öppna, ref: old }', '{ title: Öppna, ref: new }'],
  ])('%s', (_, before, after) => expect(setField(fields(before), ['ref'], 'new')).toBe(fields(after)))

  it.each([
    ['1.5', 'ref: "1.5"'],
    ['true', 'ref: "true"'],
    ['2026', 'ref: "2026"'],
    ['a.b-c', 'ref: a.b-c'],
  ])('%s stays text', (value, line) => {
    expect(setField(fields('ref: old'), ['ref'], value)).toBe(fields(line))
  })

  it('keeps line ends and the byte order mark', () => {
    expect(setField('\uFEFF---\r\ntitle: Å\r\nref: old\r\n---\r\nText\r\n', ['ref'], 'new')).toBe(
      '\uFEFF---\r\ntitle: Å\r\nref: new\r\n---\r\nText\r\n',
    )
  })

  it('finds a value within others', () => {
    const before = fields('events:', '  mote:', '    kind: meetup', '    community: old')
    expect(setField(before, ['events', 'mote', 'community'], 'new')).toBe(before.replace('old', 'new'))
  })

  it.each([
    ['a field that is not there', 'title: A'],
    ['an alias', 'title: &a old\nref: *a'],
    ['what another takes over', 'ref: &a old\nother: *a'],
    ['a list', 'ref: [old]'],
    ['YAML that is wrong', 'ref: "old'],
  ])('leaves %s to a person', (_, before) => expect(setField(fields(before), ['ref'], 'new')).toBeUndefined())
})

describe('a field is put below the description', () => {
  it.each([
    [
      'below the description',
      'title: A\ndescription: B # c\ntags: [x]',
      'title: A\ndescription: B # c\nref: new\ntags: [x]',
    ],
    [
      'below a description of several lines',
      'description: >-\n  B\n  C\ntags: [x]',
      'description: >-\n  B\n  C\nref: new\ntags: [x]',
    ],
    ['below the title where there is none', 'title: A\ntags: [x]', 'title: A\nref: new\ntags: [x]'],
    ['last where there is neither', 'tags: [x]', 'tags: [x]\nref: new'],
  ])('%s', (_, before, after) => expect(addField(fields(before), 'ref', 'new')).toBe(fields(after)))

  it.each([
    ['no front matter', '# Rubrik\n', '---\nref: new\n---\n\n# Rubrik\n'],
    ['no front matter, CRLF', '# Rubrik\r\n', '---\r\nref: new\r\n---\r\n\r\n# Rubrik\r\n'],
    ['an empty file', '', '---\nref: new\n---\n\n'],
    ['empty front matter', '---\n---\nText\n', '---\nref: new\n---\nText\n'],
    ['CRLF', '---\r\ntitle: Å\r\n---\r\n', '---\r\ntitle: Å\r\nref: new\r\n---\r\n'],
  ])('%s', (_, before, after) => expect(addField(before, 'ref', 'new')).toBe(after))

  it.each([
    ['TOML', '+++\ntitle = "A"\n+++\n'],
    ['front matter without an end', '---\ntitle: A\n'],
    ['a map on one line', '---\n{ title: A }\n---\n'],
    ['YAML that is wrong', '---\ntitle: "A\n---\n'],
  ])('%s is left to a person', (_, before) => expect(addField(before, 'ref', 'new')).toBeUndefined())
})
