import { describe, expect, it } from 'vitest'
import { missingSections, sectionsOf } from '../../../.vitepress/core/coverage/sections.ts'
import { page } from '../../made/pages.ts'

function missing(original: string, translation: string): string[] {
  const sections = missingSections(
    sectionsOf(page('en/a', { ref: 'a' }, original)),
    sectionsOf(page('sv/a', { ref: 'a' }, translation)),
  )
  return sections.map(({ heading }) => heading?.text ?? '(start)')
}

describe('sections that a translation lacks', () => {
  it.each([
    [
      'none',
      '## Who {#who}\n\nAll.\n\n## When {#when}\n\nNow.',
      '## Vem {#who}\n\nAlla.\n\n## När {#when}\n\nNu.',
      [],
    ],
    ['moved is not missing', '## A {#a}\n\nx\n\n## B {#b}\n\ny', '## B {#b}\n\ny\n\n## A {#a}\n\nx', []],
    ['one by its id', '## A {#a}\n\nx\n\n## B {#b}\n\ny', '## B {#b}\n\ny\n\n## Annat {#annat}\n\nz', ['A']],
    ['one has no text', '## A {#a}\n\nx\n\n## B {#b}\n\ny', '## A {#a}\n\n## B {#b}\n\ny', ['A']],
    [
      'code is text enough where the original has only code',
      '## A {#a}\n\n```\nx\n```',
      '## A {#a}\n\n```\nx\n```',
      [],
    ],
    [
      'the text stands below a heading of its own',
      '## A {#a}\n\nx\n\n## B {#b}\n\ny',
      '## A {#a}\n\n### Eget {#eget}\n\nx\n\n## B {#b}\n\ny',
      [],
    ],
    ['the start has no text', 'Welcome.\n\n## A {#a}\n\nx', '## A {#a}\n\nx', ['(start)']],
    ['a page without any text', 'Welcome to us.', '', ['(start)']],
    ['without ids they are counted', '## A\n\nx\n\n## B\n\ny', '## Å\n\nx', ['B']],
    ['without ids as many is enough', '## A\n\nx\n\n### B\n\ny', '## Å\n\nx\n\n### Bé\n\ny', []],
    ['another level is not missing', '## A\n\nx\n\n### B\n\ny', '## Å\n\nx\n\n## Bé\n\ny', []],
    [
      'ids that are translated throughout',
      '## A {#a}\n\nx\n\n## B {#b}\n\ny',
      '## Å {#aa}\n\nx\n\n## Bé {#be}\n\ny',
      [],
    ],
  ])('%s', (_title, original, translation, expected) =>
    expect(missing(original, translation)).toEqual(expected),
  )
})
