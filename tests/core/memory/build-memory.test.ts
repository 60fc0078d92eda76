import { describe, expect, it } from 'vitest'
import { buildMemory } from '../../../.vitepress/core/memory/build-memory.ts'
import { loadSite } from '../../../scripts/site/load-site.ts'
import { readKnowledgeBase } from '../../../scripts/site/read-knowledge-base.ts'
import { readMemory } from '../../../scripts/translate/memory/read-memory.ts'
import { checkedTree } from '../../made/checked-tree.ts'
import type { Edit } from '../../made/tree.ts'

/** The units of the small whole tree with edits, one a line. */
async function unitsOf(edits: Record<string, Edit> = {}): Promise<string[]> {
  const { root, site } = await loadSite(checkedTree(edits).root)
  const units = buildMemory(readKnowledgeBase(root, site), 'en')
  // What is read without the other checks is the same.
  expect(readMemory(root, site)).toEqual({ units, findings: [] })
  return units.map(
    ({ kind, from, to, source, target, origins }) =>
      `${kind} ${from}>${to} ${source} = ${target} (${origins.join(', ')})`,
  )
}

const startsWith = (start: string) => (unit: string) => unit.startsWith(start)

describe('what a memory learns', () => {
  it.each([
    'block en>sv Start here = Börja här (page home)',
    'block en>sv Come as you are and bring a friend. You need no tools of your own. = Kom som du är och ta med en vän. Du behöver inga egna verktyg. (page home)',
    'sentence en>sv You need no tools of your own. = Du behöver inga egna verktyg. (page home)',
    'block en>sv Before the meeting = Före mötet (page home)',
    'block en>sv Write to the group before Friday. = Skriv till gruppen före fredag. (page home)',
    'block en>sv Who may come? | Everybody who lives here = Vem får komma? | Alla som bor här (page home)',
    'sentence en>sv Everybody who lives here = Alla som bor här (page home)',
    'block en>sv See [the open data rules](about/open-data.md#licence) and ![the mark](/mark.svg). = Se [reglerna för öppna data](om/oppna-data.md#licence) och ![märket](/mark.svg). (page home)',
    'string en>sv Menu = Meny (string common:menu)',
    'string en>sv {{count}} groups = {{count}} grupper (string common:directory.count_other)',
    'string en>sv {{count}}th place = {{count}}:e plats (string common:directory.place_ordinal_other)',
  ])('%s', async (unit) => expect(await unitsOf()).toContain(unit))

  it('learns from a page that was first written in Swedish', async () => {
    expect((await unitsOf()).filter(startsWith('block sv>en')).length).toBeGreaterThan(2)
  })

  it('does not learn code, nor forms of a plural that one language lacks', async () => {
    expect((await unitsOf()).join('\n')).not.toMatch(/npm start|nd place/)
  })

  it('is the same each time', async () => expect(await unitsOf()).toEqual(await unitsOf()))
})

describe('what a memory does not learn', () => {
  const changed = 'block en>sv Come as you are'

  it('is a block whose original has changed since; the rest of its page it does learn', async () => {
    const units = await unitsOf({
      'docs/en/index.md': (text) => text.replace('You need no tools', 'You need five tools'),
    })
    expect(units.filter(startsWith(changed))).toEqual([])
    expect(units.filter(startsWith('sentence en>sv You need'))).toEqual([])
    expect(units).toContain('block en>sv Before the meeting = Före mötet (page home)')
  })

  it('is not a block that was only spelt in another way: that it learns', async () => {
    const units = await unitsOf({
      'docs/en/index.md': (text) => text.replace('bring a friend.', 'bring a freind.'),
    })
    expect(units.filter(startsWith(changed))).toHaveLength(1)
  })

  it('is a page that nobody has confirmed', async () => {
    const units = await unitsOf({
      'locales/translations.lock.json': (text) => text.replace(/^"page home sv".*\n\n/m, ''),
    })
    expect(units.filter((unit) => unit.includes('page home'))).toEqual([])
    expect(units).toContain('string en>sv Menu = Meny (string common:menu)')
  })

  it('is a block that is still in the original’s language', async () => {
    const units = await unitsOf({
      'docs/sv/index.md': (text) =>
        text.replace(
          /^Läs vad .*$/m,
          'Read what was decided last time, and say what you want to talk about.',
        ),
    })
    expect(units.filter(startsWith('block en>sv Read what'))).toEqual([])
    expect(units.filter(startsWith(changed))).toHaveLength(1)
  })

  it.each<[string, Record<string, Edit>]>([
    ['is missing', { 'locales/sv/common.json': '{}' }],
    ['is empty', { 'locales/sv/common.json': '{ "menu": "" }' }],
    [
      'was made from another text',
      { 'locales/en/common.json': (text) => text.replace('"Menu"', '"Contents"') },
    ],
    [
      'nobody has confirmed',
      { 'locales/translations.lock.json': (text) => text.replace(/^"string common:menu sv".*\n\n/m, '') },
    ],
  ])('is a string that %s', async (_title, edits) => {
    expect((await unitsOf(edits)).filter((unit) => unit.includes('string common:menu'))).toEqual([])
  })
})
