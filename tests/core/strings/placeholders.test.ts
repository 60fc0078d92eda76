import { describe, expect, it } from 'vitest'
import {
  comparePlaceholders,
  placeholdersOf,
  withoutPlaceholders,
} from '../../../.vitepress/core/strings/placeholders.ts'

describe('the placeholders of a string', () => {
  it.each([
    ['{{name}} och {{ place }}', ['name', 'place']],
    ['{{person.name}}', ['person.name']],
    ['{{date, datetime(dateStyle: long)}}', ['date']],
    ['{{- html}}', ['html']],
    ['inga alls {name}', []],
    ['{{', []],
    [`${'{'.repeat(10_000)}name`, []],
  ])('%s', (text, names) => expect(placeholdersOf(text).map(({ name }) => name)).toEqual(names))

  it('are not words', () => expect(withoutPlaceholders('{{count}} grupper').trim()).toBe('grupper'))
})

describe('compared with the original’s', () => {
  const compare = (original: string, translated: string) => {
    const wanted = placeholdersOf(original)
    return comparePlaceholders(wanted, wanted, placeholdersOf(translated))
  }
  const same = { missing: [], extra: [], format: [], escaping: [] }
  it.each([
    ['another order is the same', '{{a}} of {{b}}', '{{b}}s {{a}}', same],
    ['spaces do not count', '{{a}}', '{{ a }}', same],
    ['twice is the same as once', '{{a}}', '{{a}} {{a}}', same],
    ['one lacks', '{{a}} {{b}}', '{{a}}', { ...same, missing: ['b'] }],
    ['a translated name', '{{language}}', '{{språk}}', { ...same, missing: ['language'], extra: ['språk'] }],
    ['a name in another case', '{{Name}}', '{{name}}', { ...same, missing: ['Name'], extra: ['name'] }],
    ['another format', '{{a, number}}', '{{a, list}}', { ...same, format: ['a'] }],
    ['not escaped any more', '{{a}}', '{{- a}}', { ...same, escaping: ['a'] }],
  ])('%s', (_title, original, translated, expected) => {
    expect(compare(original, translated)).toEqual(expected)
  })
})
