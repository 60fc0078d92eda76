import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { buildDocuments } from '../../../../scripts/exchange/export/build-documents.ts'
import { documentFiles } from '../../../../scripts/exchange/export/export-files.ts'
import { exchangeFormats } from '../../../../scripts/exchange/formats.ts'
import { chooseNames } from '../../../../scripts/exchange/select/choose-names.ts'
import { loadSite } from '../../../../scripts/site/load-site.ts'
import { readKnowledgeBase } from '../../../../scripts/site/read-knowledge-base.ts'
import { words } from '../../../../scripts/words/words.ts'
import { type ExchangeTree, exchangeTree, ownTree } from '../../../made/exchange-tree.ts'

const formats = ['xliff2', 'xliff12', 'po', 'csv'] as const

/** The lines of all files that a second state of a tree has in place of the first's. */
function changedLines(before: Record<string, string>, tree: ExchangeTree): string[] {
  return Object.entries(tree.files()).flatMap(([file, bytes]) => {
    const old = new Set((before[file] ?? '').split('\n'))
    return bytes
      .split('\n')
      .flatMap((line) => (old.has(line) ? [] : `${file}: ${Buffer.from(line, 'latin1')}`))
  })
}

function change(file: string, from: string, to: string): void {
  const text = readFileSync(file, 'utf8')
  if (!text.includes(from)) throw new Error(`${from} is not in ${file}`)
  writeFileSync(
    file,
    text.replace(from, () => to),
  )
}

describe('an export that comes back as it is', () => {
  it('changes no byte of our own pages and strings, in any format', { timeout: 60_000 }, async () => {
    const tree = ownTree()
    const before = tree.files()
    const files = await exportedAll(tree)
    const { code, out, err } = await tree.translate('import', ...files)
    expect(err).toBe('')
    expect(out).toMatch(/^Taken: 0 texts\. Unchanged: \d{4,} texts\./)
    expect(out).not.toContain('Refused')
    expect(out).toContain('Nothing was written, since nothing in the files is new.')
    expect(code).toBe(0)
    expect(tree.files()).toEqual(before)
  })

  it.each(formats)('changes no byte of the fixture: %s', async (format) => {
    const tree = exchangeTree()
    const before = tree.files()
    const file = await tree.exported(format, 'en-sv')
    expect((await tree.translate('import', file)).out).toMatch(/^Taken: 0 texts\. Unchanged: \d+ texts\.\n/)
    expect(tree.files()).toEqual(before)
  })
})

/** All of a tree in every format, made from one reading of it. */
async function exportedAll({ root, out }: ExchangeTree): Promise<string[]> {
  const { site } = await loadSite(root)
  const base = readKnowledgeBase(root, site)
  const wanted = { names: [], language: undefined, pages: false, strings: false, folder: undefined }
  const { chosen } = chooseNames(base, site, wanted)
  const options = { gaps: false, t: words('en'), language: 'en' }
  const documents = await buildDocuments(base, root, site, chosen, options)
  return exchangeFormats.flatMap((format) =>
    documentFiles(documents, format, site).map(({ name, content }) => {
      const file = path.join(out, `${format.name}-${name}`)
      writeFileSync(file, content)
      return file
    }),
  )
}

describe.each(formats)('a text that comes back changed, as %s', (format) => {
  it('changes its block and no other', async () => {
    const tree = exchangeTree()
    const before = tree.files()
    const file = await tree.exported(format, 'en-sv')
    change(file, 'Skriv till gruppen före fredag.', 'Skriv till gruppen före torsdag på ”vanligt” sätt.')
    const { code, out } = await tree.translate('import', file, '--overwrite')
    expect(out).toContain('Taken: 1 text.')
    expect(code).toBe(0)
    expect(changedLines(before, tree)).toEqual([
      'docs/sv/index.md: - Skriv till gruppen före torsdag på ”vanligt” sätt.',
    ])
  })

  it('changes one form of a plural', async () => {
    const tree = exchangeTree()
    const before = tree.files()
    const file = await tree.exported(format, 'en-sv', 'common:directory')
    change(file, ' grupper', ' sällskap')
    const { out } = await tree.translate('import', file, '--overwrite')
    expect(out).toContain('Taken: 1 text.')
    expect(changedLines(before, tree)).toEqual([
      'locales/sv/common.json:     "count_other": "{{count}} sällskap",',
    ])
  })
})
