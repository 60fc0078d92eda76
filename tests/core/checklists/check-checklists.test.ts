import { describe, expect, it } from 'vitest'
import { checkChecklists } from '../../../.vitepress/core/checklists/check-checklists.ts'
import type { FrontMatter } from '../../../.vitepress/core/pages/front-matter.ts'
import { page } from '../../made/pages.ts'

/** What is found in an original and its Swedish twin, as `rule file:line:column text`. */
function found(english: string, swedish: string, type: FrontMatter['type'] = 'checklist'): string[] {
  const original = page('en/list', { ref: 'list', type }, english)
  const twin = page('sv/lista', { ref: 'list', type }, swedish)
  const findings = checkChecklists([{ ref: 'list', original, translations: new Map([['sv', twin]]) }])
  return findings.map(({ rule, file, line, column, values }) =>
    `${rule} ${file}:${line}:${column} ${values.text ?? ''}`.trim(),
  )
}

describe('what is wrong with a checklist', () => {
  const right = '- **Is it open?** Look.'

  it.each<[string, string, string[]]>([
    ['nothing', '- **Är det öppet?** Se efter.\n\n## Mer\n\n- **Obs:** ett annat.\n\n1. Först.', []],
    ['nothing to tick', 'Text.\n\n- **Öppet.** Se efter.', ['checklist-empty docs/sv/lista.md:1:1']],
    [
      'an item without a question',
      '- **Är det öppet?** Se efter.\n- **Licens.** Välj en.',
      ['checklist-question-missing docs/sv/lista.md:2:1 Licens. Välj en.'],
    ],
    ['a list within a point', '- **Är det öppet?** Se efter:\n  - CSV\n  - JSON', []],
  ])('%s', (_what, swedish, expected) => {
    expect(found(right, swedish)).toEqual(expected)
  })

  it('is not asked of another kind of page', () => expect(found('Text.', 'Text.', 'topic')).toEqual([]))
})
