import { createMarkdownRenderer, type MarkdownRenderer } from 'vitepress'
import { beforeAll, describe, expect, it } from 'vitest'
import { markEntries } from '../../.vitepress/config/entry-marks.ts'
import { librarySource } from '../../.vitepress/config/library.ts'
import { casesList } from '../../.vitepress/config/lists/cases-list.ts'
import { resourcesList } from '../../.vitepress/config/lists/resources-list.ts'
import { markdownOptions } from '../../.vitepress/config/markdown.ts'
import { pageContexts } from '../../.vitepress/config/page-contexts.ts'
import { findingWords } from '../../scripts/report/finding-words.ts'
import { projectRoot } from '../../scripts/site/folders.ts'
import own from '../../site.config.ts'
import whole from '../fixtures/whole/site.config.ts'
import { copyOf, type Edit } from '../made/tree.ts'

const facts = '    country: [SE]\n    tags: [open-data]\n    checked: 2026-11-21\n'
const questions = {
  en: [
    'What was the problem?',
    'What was done?',
    'Who did it?',
    'What happened?',
    'What can be learnt?',
    'How do we know?',
  ],
  sv: [
    'Vad var problemet?',
    'Vad gjordes?',
    'Vilka gjorde det?',
    'Hur gick det?',
    'Vad kan man lära sig?',
    'Hur vet vi det?',
  ],
}
const words = (language: 'en' | 'sv') => {
  const [problem, done, who, outcome, lessons, sources] = questions[language]
  return JSON.stringify({ forms: { cases: { problem, done, who, outcome, lessons, sources } } })
}
const answers = (language: 'en' | 'sv') =>
  questions[language].map((question, index) => `- **${question}** ${'åäöabc'[index]}1.`).join('\n')
const cases: Record<string, Edit> = {
  'locales/en/lists.json': words('en'),
  'locales/sv/lists.json': words('sv'),
  'docs/en/cases.md': `---\ntitle: Cases\ndescription: Cases.\nref: cases\ntype: cases\nentries:\n  map:\n${facts}  bus:\n${facts}---\n\n## The map {#map}\n\n${answers('en')}\n\n## The bus {#bus}\n\n${answers('en')}\n`,
  'docs/sv/exempel.md': `---\ntitle: Exempel\ndescription: Exempel.\nref: cases\noriginal: en\n---\n\n## Kartan {#map}\n\n${answers('sv')}\n`,
}
const read = (edits: Record<string, Edit> = {}) =>
  librarySource(copyOf('whole', { ...cases, ...edits }), whole).get()

describe('entries of a knowledge base', () => {
  it('are told of at their line, with what to do, in both languages', () => {
    const wrong = (text: string) =>
      text.replace('  bus:', '  buss:').replace('**Who did it?**', '**Who made it?**')
    const said = (language: string) =>
      read({ 'docs/en/cases.md': wrong(String(cases['docs/en/cases.md'])) })
        .findings.filter(({ rule }) => rule.startsWith('entry-'))
        .map((finding) => {
          const { what, mend } = findingWords(finding, language)
          return `${finding.file}:${finding.line}:${finding.column} ${what}. ${mend}`
        })
    expect(said('en')).toEqual([
      'docs/en/cases.md:11:3 The front matter lists the entry “buss”, and the page has no heading of level 2 with that id. Did you mean “bus”? Correct the id, or write the section.',
      'docs/en/cases.md:21:1 The question “Who made it?” is called “Who did it?” on this page. Write it as “Who did it?”, so that the entries can be compared.',
      'docs/en/cases.md:26:1 The section “The bus” is an entry of this list, and the front matter does not have it. Add “bus:” with its facts below “entries” in the original’s front matter.',
    ])
    expect(said('sv')[0]).toBe(
      'docs/en/cases.md:11:3 Bland uppgifterna överst i filen finns posten ”buss”, men sidan har ingen rubrik på nivå 2 med det id:t. Menade du ”bus”? Rätta id:t eller skriv avsnittet.',
    )
  })
  it('are in the data of their page in its own order, and in no other page’s', () => {
    const contexts = pageContexts(read(), whole)
    const ids = (file: string) => contexts.get(file)?.context.entries?.map(({ id }) => id)
    expect(ids('en/cases.md')).toEqual(['map', 'bus'])
    expect(ids('sv/exempel.md')).toEqual(['map'])
    expect(ids('en/index.md')).toBeUndefined()
  })
  it('are a list to download, in the original’s words where a translation has none', () => {
    const list = casesList(read(), whole)
    expect(list.ref).toBe('cases')
    expect(
      list
        .rows('sv')
        .map(({ id, name, language, answer_problem, page }) => [id, name, language, answer_problem, page]),
    ).toEqual([
      ['map', 'Kartan', 'sv', 'å1.', 'https://example.org/sv/exempel#map'],
      ['bus', 'The bus', 'en', 'å1.', 'https://example.org/sv/exempel#bus'],
    ])
    expect(resourcesList(read(), whole).rows('sv')).toEqual([])
  })
})

describe('the page that lists them', () => {
  let md: MarkdownRenderer
  beforeAll(async () => {
    const ids = (file: string) => (file === 'sv/lista.md' ? ['karta', 'buss'] : [])
    md = await createMarkdownRenderer(
      projectRoot,
      markdownOptions(projectRoot, own, undefined, (md) => markEntries(md, ids)),
    )
  })
  const text =
    '## Om\n\n## Verktyg\n\n### Karta {#karta}\n\nEn.\n\n### Buss {#buss}\n\nTvå.\n\n## Källor\n\n> ### Bok\n'
  const outline = (file: string) =>
    [
      ...md
        .render(text, { relativePath: file, localeIndex: 'sv' })
        .matchAll(/<(\/?section|Entry\w+|h\d)([^>]*)>/g),
    ]
      .map(([, name, attributes = '']) =>
        [name, / (?:id|data-entry)="([^"]*)"/.exec(attributes)?.[1]].filter(Boolean),
      )
      .map((parts) => parts.join(' '))
      .join(', ')

  it('has the filter above the first group, and each entry’s facts below its heading', () => {
    expect(outline('sv/lista.md')).toBe(
      'h2 om, EntryFilter, section, h2 verktyg, section karta, h3 karta, EntryFacts karta, /section, ' +
        'section buss, h3 buss, EntryFacts buss, /section, /section, h2 kallor, h3 bok',
    )
  })
  it('is the only one', () =>
    expect(outline('sv/annan.md')).toBe('h2 om, h2 verktyg, h3 karta, h3 buss, h2 kallor, h3 bok'))
})
