import { describe, expect, it } from 'vitest'
import { checkSections } from '../../../.vitepress/core/checklists/checklist.ts'
import { page } from '../../made/pages.ts'

const english = `Read this.

- **If time is short:** begin here.

## Format {#format}

- **Is the format *open*?** Choose CSV, [not PDF](x.md).
- **Is the file in UTF-8?**
- Nothing to ask here.

## Rights {#rights}

1. **May we publish it?** Ask.
`
const swedish = `Läs det här.

- **Har du bråttom:** börja här.

## Format {#format}

- **Är formatet öppet?** Välj CSV, [inte pdf](x.md).
- **Är filen i UTF-8?**
- Inget att fråga här.

## Rättigheter {#rights}

1. **Får vi publicera den?** Fråga.
`
const originalAnd = (text: string, translated: string) => ({
  original: page('en/checklist', { ref: 'list' }, text),
  translation: page('sv/checklista', { ref: 'list', original: 'en' }, translated),
})
const idsOf = (sections: ReturnType<typeof checkSections>) =>
  sections.flatMap(({ items }) => items.map(({ id }) => id))

describe('the points of a checklist', () => {
  const { original, translation } = originalAnd(english, swedish)
  const own = checkSections(original, original)

  it('are the items that begin with a question in bold, by section', () => {
    expect(own.map(({ id, title, items }) => [id, title, items.length])).toEqual([
      ['format', 'Format', 2],
      ['rights', 'Rights', 1],
    ])
    expect(own[0]?.items).toMatchObject([
      { question: 'Is the format open?', advice: 'Choose CSV, not PDF.' },
      { question: 'Is the file in UTF-8?', advice: '' },
    ])
  })

  it('have the same ids in the translation, with its words', () => {
    const twins = checkSections(translation, original)
    expect(idsOf(twins)).toEqual(idsOf(own))
    expect(twins[1]).toMatchObject({ title: 'Rättigheter', items: [{ question: 'Får vi publicera den?' }] })
  })

  it('have ids of their own, also where a question is asked twice', () => {
    const twice = originalAnd(`${english}\n## Again\n\n- **May we publish it?** Ask again.\n`, swedish)
    const ids = idsOf(checkSections(twice.original, twice.original))
    expect(new Set(ids).size).toBe(4)
    expect(ids.slice(0, 3)).toEqual(idsOf(own))
  })

  it.each<[string, string, boolean]>([
    ['stays when the advice changes', english.replace('Choose CSV', 'Take CSV'), true],
    ['stays when the point moves', english.replace('Read this.', 'Read this.\n\nAnd this.'), true],
    ['stays when only marks and signs change', english.replace('*open*?', 'open?'), true],
    ['is another one when something else is asked', english.replace('*open*', 'closed'), false],
  ])('has an id that %s', (_what, text, stays) => {
    const { original: changed } = originalAnd(text, swedish)
    expect(idsOf(checkSections(changed, changed))[0] === idsOf(own)[0]).toBe(stays)
  })

  it('still share their ids where the original has got one more', () => {
    const more = english.replace(
      '- **Is the file',
      '- **Is there one thing in each cell?** Look.\n- **Is the file',
    )
    const { original: longer } = originalAnd(more, swedish)
    const ids = idsOf(checkSections(longer, longer))
    expect(idsOf(checkSections(translation, longer)).every((id) => ids.includes(id))).toBe(true)
  })

  it('are none where nothing is asked', () => {
    const { original: plain } = originalAnd('Text.\n\n- **No.** Nothing.\n- **Is it?', 'Text.')
    expect(checkSections(plain, plain)).toEqual([])
  })
})
