import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { exchangeTree } from '../../../made/exchange-tree.ts'
import { mutate } from '../../../made/mutate.ts'

const formats = ['xliff2', 'xliff12', 'po', 'csv'] as const

/** How many files of each format are broken here; a script has done 1,000 of each. */
const many = Number(process.env.MUTATIONS ?? 40)

describe('broken files', () => {
  it.each(formats)(
    'end with a message and an exit code, and nothing is written: %s',
    { timeout: 600_000 },
    async (format) => {
      const tree = exchangeTree({ 'locales/translations.lock.json': null })
      const before = tree.files()
      const file = await tree.exported(format, 'en-sv')
      const whole = readFileSync(file, 'utf8')
      const codes = new Set<number>()
      for (let seed = 1; seed <= many; seed++) {
        writeFileSync(file, mutate(whole, seed))
        const { code, out, err } = await tree.translate('import', file, '--dry-run')
        codes.add(code)
        expect(out + err, `seed ${seed}`).not.toBe('')
        if (code === 2) expect(err, `seed ${seed}`).toContain('Nothing was written')
      }
      expect([...codes].filter((code) => ![0, 1, 2].includes(code))).toEqual([])
      expect(tree.files()).toEqual(before)
    },
  )
})

const xliff = (inside: string, doctype = '') =>
  `<?xml version="1.0"?>${doctype}<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.1" srcLang="en" trgLang="sv">${inside}</xliff>`
const unit = (text: string) =>
  `<file id="page_home"><unit id="b4"><segment><source>Write to the group before Friday.</source><target>${text}</target></segment></unit></file>`

describe('files that are meant to do harm', () => {
  it.each<[string, string, string]>([
    [
      'an entity that names a file',
      xliff(unit('&x;'), '<!DOCTYPE xliff [<!ENTITY x SYSTEM "file:///etc/passwd">]>'),
      'x.xlf:1:',
    ],
    [
      'entities that grow',
      xliff(
        unit('&b;'),
        '<!DOCTYPE xliff [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;">]>',
      ),
      'x.xlf:1:',
    ],
    [
      'a document type elsewhere',
      xliff(unit('x'), '<!DOCTYPE xliff SYSTEM "http://example.org/x.dtd">'),
      'x.xlf:1:',
    ],
    ['elements without end', `${xliff('').slice(0, -8)}${'<group id="a">'.repeat(20_000)}`, 'x.xlf:1:'],
    ['no XML at all', '<xliff version="2.1"', 'x.xlf:1:'],
    ['a memory', '<tmx version="1.4"><header/><body/></tmx>', 'is a translation memory (TMX)'],
    ['a glossary', '<tbx type="TBX-Basic"/>', 'is a glossary (TBX)'],
    ['a page of HTML', '<!doctype html><html><body>x</body></html>', 'is not an XLIFF, PO or CSV file'],
    ['nothing', '', 'is not an XLIFF, PO or CSV file'],
  ])('%s', async (_title, text, said) => {
    const tree = exchangeTree()
    const before = tree.files()
    const file = path.join(tree.out, 'x.xlf')
    writeFileSync(file, text)
    const { code, err } = await tree.translate('import', file)
    expect(err).toContain(said)
    expect(err).toContain('Nothing was written, since a file cannot be read.')
    expect(err).not.toContain('root:')
    expect(code).toBe(2)
    expect(tree.files()).toEqual(before)
  })

  it('a file in another encoding, a folder, and one that is not there', async () => {
    const tree = exchangeTree()
    const file = path.join(tree.out, 'x.csv')
    writeFileSync(file, Buffer.from('name;id;source;target\npage home;b4;x;før\xe5\n', 'latin1'))
    expect((await tree.translate('import', file)).err).toContain('is not in UTF-8')
    expect((await tree.translate('import', tree.out)).err).toContain(
      'there is no such file, or it cannot be read',
    )
    expect((await tree.translate('import', path.join(tree.out, 'none.po'))).code).toBe(2)
  })

  it('one of two that cannot be read keeps the other from being written', async () => {
    const tree = exchangeTree({ 'locales/translations.lock.json': null })
    const before = tree.files()
    const good = path.join(tree.out, 'good.xlf')
    const bad = path.join(tree.out, 'bad.xlf')
    writeFileSync(good, xliff(unit('Skriv till oss före fredag.')))
    writeFileSync(bad, '<xliff')
    expect((await tree.translate('import', good, bad)).code).toBe(2)
    expect(tree.files()).toEqual(before)
  })
})
