import { utimesSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { readKnowledgeBase } from '../../../scripts/site/read-knowledge-base.ts'
import { pageCheck } from '../../../scripts/workbench/check/page-check.ts'
import { stringsCheck } from '../../../scripts/workbench/check/strings-check.ts'
import { isHeld } from '../../../scripts/workbench/live/held.ts'
import { openKnowledge } from '../../../scripts/workbench/live/knowledge.ts'
import site from '../../fixtures/whole/site.config.ts'
import { copyOf, type Edit, edit } from '../../made/tree.ts'

const home = 'docs/en/index.md'
const sida = 'docs/sv/index.md'
const english = 'docs/en/about/open-data.md'

/** What somebody does to the tree, one after the other. */
const doings: [name: string, edits: Record<string, Edit>][] = [
  ['does nothing', {}],
  ['changes an original', { [home]: (text) => text.replace('before Friday', 'before Monday') }],
  ['changes a translation', { [sida]: (text) => text.replace('före fredag', 'före måndag') }],
  [
    'leaves a block in the other language',
    { [sida]: (text) => text.replace('Du behöver inga egna verktyg.', 'You need no tools of your own.') },
  ],
  ['takes a translation away', { [english]: null }],
  [
    'puts another in its place',
    {
      'docs/en/data.md':
        '---\ntitle: Data\ndescription: About data.\nref: open-data\noriginal: sv\n---\n\nText.\n',
    },
  ],
  ['breaks a page', { [sida]: '---\ntitle: [\n---\n' }],
  [
    'adds a page that others link to',
    {
      'docs/sv/ny.md':
        '---\ntitle: Ny\ndescription: Ny sida.\nref: new\n---\n\nSe [data](om/oppna-data.md).\n',
    },
  ],
  ['changes strings', { 'locales/en/common.json': (text) => text.replace('"Menu"', '"All pages"') }],
  ['breaks strings', { 'locales/sv/common.json': '{' }],
  ['takes the record away', { 'locales/translations.lock.json': null }],
]

describe('a knowledge base in memory', () => {
  it('says after each change what reading it anew says', () => {
    const root = copyOf('whole')
    const { renew } = openKnowledge(root, site)
    for (const [name, edits] of doings) {
      edit(root, edits)
      const { base } = renew()
      const { report, pages, unread, orphans } = readKnowledgeBase(root, site)
      expect([name, base.report.pages]).toEqual([name, report.pages])
      expect([name, base.report.strings]).toEqual([name, report.strings])
      expect([name, base.report.languages]).toEqual([name, report.languages])
      expect([name, base.unread]).toEqual([name, unread])
      expect(base.pages.map(({ file }) => file)).toEqual(pages.map(({ file }) => file))
      expect(base.orphans.length).toBe(orphans.length)
    }
  })

  it('reads nothing again where nothing has changed, and only what has', () => {
    const root = copyOf('whole')
    const { renew } = openKnowledge(root, site)
    const before = renew()
    expect(renew()).toBe(before)
    utimesSync(path.join(root, sida), new Date(), new Date())
    const after = renew()
    expect(after).not.toBe(before)
    const [open, first] = ['open-data', 'home'].map(
      (ref) => (now: typeof before) => now.base.pairs.find((pair) => pair.ref === ref),
    )
    expect(open?.(after)).toBe(open?.(before))
    expect(first?.(after)).not.toBe(first?.(before))
    expect(after.base.strings).toBe(before.base.strings)
  })
})

const pageDamages: [name: string, edits: Record<string, Edit>][] = [
  ['nothing', {}],
  ['links that lead nowhere', { [sida]: (text) => text.replace('om/oppna-data.md#licence', 'om/borta.md') }],
  ['an anchor that is gone', { [sida]: (text) => text.replace('#licence', '#borta') }],
  ['a section that is gone', { [sida]: (text) => text.replace(/## Regler[\s\S]*?Se \[/, 'Se [') }],
  [
    'numbers and code',
    { [sida]: (text) => text.replace('npm start', 'npm run start').replace('vän.', 'vän 2031.') },
  ],
  ['a field of the original’s', { [sida]: (text) => text.replace('original: en', 'original: en\norder: 7') }],
  ['an original that has changed', { [home]: (text) => text.replace('before Friday', 'before Monday') }],
  [
    'a text in the other language',
    { [sida]: (text) => text.replace(/^- Skriv.*$/m, '- Write to the group before Friday.') },
  ],
  ['an anchor that the original has', { [sida]: (text) => text.replace(' {#rules}', '') }],
  [
    'an allowance',
    {
      [sida]: (text) =>
        text
          .replace('original: en', 'original: en\nallow:\n  code-differs: Så ska det vara.')
          .replace('npm start', 'npm run x'),
    },
  ],
]

describe('the check of one page', () => {
  it.each(pageDamages)('finds what the check of the whole tree finds: %s', (name, edits) => {
    const root = copyOf('whole', edits)
    const knowledge = openKnowledge(root, site)
    const now = knowledge.renew()
    let count = 0
    const check = pageCheck(knowledge, now)
    const { findings } = readKnowledgeBase(root, site)
    for (const page of now.pages.pages) {
      const pair = now.base.pairs.find(({ ref }) => ref === page.ref)
      if (!pair || pair.original.file === page.file) continue
      const expected = findings.filter(({ file, rule }) => file === page.file && rule !== 'allowance-unused')
      expect(check(page)?.findings).toEqual(expected)
      count += expected.length
    }
    expect(count > 0).toBe(name !== 'nothing')
  })
})

const stringDamages: [name: string, edits: Record<string, Edit>][] = [
  ['nothing', {}],
  ['a placeholder', { 'locales/sv/common.json': (text) => text.replaceAll('{{language}}', '{{lang}}') }],
  ['a form that is gone', { 'locales/sv/common.json': (text) => text.replace(/ *"count_one".*\n/, '') }],
  [
    'a text in the other language',
    {
      'locales/sv/common.json': (text) => text.replace('sidan finns inte på', 'this page is not in'),
    },
  ],
  [
    'an original that has changed',
    { 'locales/en/common.json': (text) => text.replace('"Menu"', '"All pages"') },
  ],
  [
    'a key too many',
    { 'locales/sv/common.json': (text) => text.replace('"menu"', '"more": "Mer",\n  "menu"') },
  ],
]

describe('the check of one namespace', () => {
  it.each(stringDamages)('finds what the check of the whole tree finds: %s', (name, edits) => {
    const root = copyOf('whole', edits)
    const knowledge = openKnowledge(root, site)
    const now = knowledge.renew()
    const file = now.base.strings.find(
      ({ language, namespace }) => language === 'sv' && namespace === 'common',
    )
    if (!file) throw new Error('no file')
    const expected = readKnowledgeBase(root, site).findings.filter((finding) => finding.file === file.file)
    expect(stringsCheck(knowledge, now, 'sv')(file)).toEqual(expected)
    expect(expected.length > 0).toBe(name !== 'nothing')
  })
})

describe('what is held within docs/ and locales/', () => {
  it.each([
    ['docs/en/index.md', true],
    ['docs/en/new/folder/page.md', true],
    ['locales/sv/common.json', true],
    ['site.config.ts', false],
    ['docs/../site.config.ts', false],
    ['docs/en/../../../x.md', false],
    ['/etc/passwd', false],
    ['docs', true],
  ])('%s: %s', (file, held) => expect(isHeld(copyOf('whole'), file)).toBe(held))
})
