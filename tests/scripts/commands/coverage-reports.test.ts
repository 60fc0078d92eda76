import { mkdirSync } from 'node:fs'
import path from 'node:path'
import { Ajv } from 'ajv'
import { describe, expect, it } from 'vitest'
import { formatNames } from '../../../scripts/report/formats/formats.ts'
import { jsonSchema } from '../../../scripts/report/schemas/schemas.ts'
import site from '../../../site.config.ts'
import { behind, checkedTree, withDead } from '../../made/checked-tree.ts'
import type { Edit } from '../../made/tree.ts'

describe('npm run coverage -- --report', () => {
  it('gives any number of reports in one run, each twice the same', async () => {
    const made = checkedTree({ 'docs/sv/index.md': withDead })
    const args = formatNames.flatMap((format) => ['--report', `${format}=${made.root}/out/${format}`])
    const { out } = await made.check(...args)
    const read = () => formatNames.map((format) => made.text(`out/${format}`))
    const first = read()
    expect(out).toContain(`Written to ${made.root}/out/sarif.`)
    expect(first.filter((text) => text === '')).toEqual([])
    await made.check(...args)
    expect(read()).toEqual(first)
    // No file tells where on this machine it was made.
    expect(first.filter((text) => text.includes(made.root))).toEqual([])
  })

  it('prints nothing but the report that is to be printed', async () => {
    const { out } = await checkedTree().check('--report', 'badge')
    expect(JSON.parse(out)).toMatchObject({ message: 'en 100% · sv 100%' })
  })

  it('may print annotations below the text', async () => {
    const { out } = await checkedTree({ 'docs/sv/index.md': withDead }).check(
      ...['--report', 'terminal', '--report', 'annotations'],
    )
    expect(out).toMatch(/docs\/sv\/index\.md:\d+:\d+ {2}error[\s\S]*\n::error file=/)
  })

  it('says what cannot be written', async () => {
    const made = checkedTree()
    mkdirSync(path.join(made.root, 'folder'))
    const { code, err } = await made.check('--report', `csv=${made.root}/folder`)
    expect(code).toBe(2)
    expect(err).toContain('folder cannot be written, since it is a folder. Name a file in it.')
  })

  it('says that a part of the way is a file', async () => {
    const made = checkedTree()
    const { code, err } = await made.check('--report', `csv=${made.root}/docs/en/index.md/r.csv`)
    expect(code).toBe(2)
    expect(err).toContain('a part of its path is a file and not a folder. Correct the path.')
  })

  it.each<[string, Record<string, Edit>]>([
    ['all is well', {}],
    ['a translation is outdated and pages are missing', behind],
    ['something cannot be read', { ...behind, 'locales/sv/tags.json': '{' }],
    [
      'a page is an orphan and another exempt',
      {
        'docs/en/about/open-data.md': null,
        'docs/sv/ny.md':
          '---\ntitle: Ny\ndescription: Ny.\nlanguages: [sv]\nallow:\n  link-dead: snart\n---\n\n[x](y.md)\n',
      },
    ],
  ])('follows the schema of JSON where %s', async (_title, edits) => {
    const validate = new Ajv({ allErrors: true, validateFormats: false, strictTypes: false }).compile(
      JSON.parse(jsonSchema('coverage-report', site, 'en')),
    )
    for (const language of ['en', 'sv']) {
      const { out } = await checkedTree(edits).check('--json', '-', '--language', language)
      validate(JSON.parse(out))
      expect(validate.errors ?? []).toEqual([])
    }
  })
})
