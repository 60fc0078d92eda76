import { expect, it } from 'vitest'
import { mayHaveGaps } from '../../../../scripts/exchange/select/may-have-gaps.ts'
import { openSegments, segmentedNames } from '../../../../scripts/segments/open-segments.ts'
import { loadSite } from '../../../../scripts/site/load-site.ts'
import { readKnowledgeBase } from '../../../../scripts/site/read-knowledge-base.ts'
import { type ExchangeTree, exchangeTree } from '../../../made/exchange-tree.ts'
import type { Edit } from '../../../made/tree.ts'

const changed: Record<string, Edit> = {
  'docs/en/index.md': (text) => text.replace('before Friday', 'before Thursday'),
  'locales/en/common.json': (text) => text.replace('"Menu"', '"Contents"'),
}

it.each<[string, (tree: ExchangeTree) => Promise<unknown> | undefined]>([
  ['nothing is confirmed', () => undefined],
  ['all is confirmed', (tree) => confirmed(tree)],
  ['an original and a string have changed since', (tree) => confirmed(tree).then(() => tree.edit(changed))],
  ['a page is gone', (tree) => confirmed(tree).then(() => tree.edit({ 'docs/en/about/open-data.md': null }))],
])('leaves out what opening finds nothing to do in, and no more, where %s', async (_title, prepare) => {
  const tree = exchangeTree({ 'locales/translations.lock.json': null })
  await prepare(tree)
  const { root, site } = await loadSite(tree.root)
  const base = readKnowledgeBase(root, site)
  const isOpen = mayHaveGaps(base.report)
  for (const { code: language } of site.languages) {
    for (const name of segmentedNames(base, site, language)) {
      const opened = await openSegments(base, root, site, { name, language })
      const hasGaps = opened?.segments.some(({ state }) => state !== 'current') ?? false
      if (hasGaps) expect(isOpen(name, language), `${name} ${language}`).toBe(true)
      else if (opened) expect(isOpen(name, language), `${name} ${language}`).toBe(false)
    }
  }
})

async function confirmed(tree: ExchangeTree): Promise<void> {
  await tree.translate('done', 'home', 'open-data')
  await tree.translate('done', '--strings')
}
