import { describe, expect, it } from 'vitest'
import type { Checklist } from '../../../.vitepress/core/checklists/checklist.ts'
import {
  checklistCsv,
  checklistJson,
  checklistMarkdown,
} from '../../../.vitepress/core/checklists/export-checklist.ts'

const list: Checklist = {
  ref: 'data',
  language: 'sv',
  title: 'Checklista: publicera data',
  address: 'https://example.org/sv/checklista',
  sections: [
    {
      id: 'format',
      title: 'Format',
      items: [
        { id: 'a', question: 'Är formatet öppet?', advice: 'Välj CSV, ”inte” pdf.' },
        { id: 'b', question: 'Står det i *_fil.csv*?', advice: '' },
      ],
    },
    { id: 'rights', title: 'Rätt', items: [{ id: 'c', question: '=1+1?', advice: 'Räkna, "noga".' }] },
  ],
}
const ticks = { ticked: new Set(['a', 'gone']), date: '2026-11-21' }

describe('a checklist that is saved', () => {
  it('is a task list in Markdown, where signs of the text stay signs', () => {
    expect(checklistMarkdown(list, ticks, '1 av 3 klara')).toBe(
      [
        '# Checklista: publicera data',
        '',
        '1 av 3 klara · 2026-11-21 · <https://example.org/sv/checklista>',
        '',
        '## Format',
        '',
        '- [x] **Är formatet öppet?** Välj CSV, ”inte” pdf.',
        String.raw`- [ ] **Står det i \*\_fil.csv\*?**`,
        '',
        '## Rätt',
        '',
        '- [ ] **=1+1?** Räkna, "noga".',
        '',
      ].join('\n'),
    )
  })

  it('is a table, where nothing is a formula', () => {
    expect(checklistCsv(list, ticks).split('\r\n')).toEqual([
      '\uFEFFsection,question,advice,done',
      'Format,Är formatet öppet?,"Välj CSV, ”inte” pdf.",true',
      'Format,Står det i *_fil.csv*?,,false',
      'Rätt,\'=1+1?,"Räkna, ""noga"".",false',
      '',
    ])
  })

  it('is JSON with what is ticked', () => {
    const saved = JSON.parse(checklistJson(list, ticks))
    expect(saved).toMatchObject({ ref: 'data', language: 'sv', date: '2026-11-21' })
    expect(saved.sections[0].items.map(({ done }: { done: boolean }) => done)).toEqual([true, false])
    expect(checklistJson(list, ticks)).not.toContain('gone')
  })
})
