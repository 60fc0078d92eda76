import { po as gettext } from 'gettext-parser'
import { describe, expect, it } from 'vitest'
import { po } from '../../../../scripts/exchange/po/po.ts'
import { documentOf, ownDocuments, pluralOf, textsOf, unit } from '../../../made/exchange-documents.ts'

const header = (to: string, forms: string, from = 'en') => `msgid ""
msgstr ""
"Language: ${to}\\n"
"MIME-Version: 1.0\\n"
"Content-Type: text/plain; charset=utf-8\\n"
"Content-Transfer-Encoding: 8bit\\n"
"Plural-Forms: ${forms}\\n"
"X-Source-Language: ${from}\\n"
`
const entriesOf = (...args: Parameters<typeof documentOf>) =>
  po
    .write(documentOf(...args))
    .split('\n\n')
    .slice(1)
    .map((entry) => entry.trim())

describe('writing PO', () => {
  it('has Markdown as it is, notes, the place and what it belongs to', () => {
    const text = unit({
      id: 'b1',
      source: 'Read **[the plan](plan.md)** & run `a "b" \\`.',
      target: 'Läs **[planen](planen.md)** & kör `a "b" \\`.',
      state: 'current',
      line: 7,
      notes: ['A list item.', 'Below “Plans”.\nAt most 60 signs.'],
    })
    expect(po.write(documentOf([text]))).toBe(`${header('sv', 'nplurals=2; plural=(n != 1);')}
#: docs/en/about.md:7
#. A list item.
#. Below “Plans”.
#. At most 60 signs.
msgctxt "page about#b1"
msgid "Read **[the plan](plan.md)** & run \`a \\"b\\" \\\\\`."
msgstr "Läs **[planen](planen.md)** & kör \`a \\"b\\" \\\\\`."
`)
  })

  it('calls fuzzy what must be looked at, with what it was a translation of', () => {
    const entries = entriesOf([
      unit({ id: 'b1', source: 'New.', target: 'Gammalt.', state: 'outdated', previous: 'Old\n"x".' }),
      unit({ id: 'b2', source: 'Hi!', matches: [{ percent: 80, source: 'Hi.', target: 'Hej.' }] }),
      unit({ id: 'b3', source: 'Hi!', matches: [{ percent: 100, source: 'Hi!', target: 'Hej!' }] }),
      unit({ id: 'b4', source: 'Yes.', target: 'Ja.', state: 'unconfirmed' }),
      unit({ id: 'b5', source: 'No.', target: 'No.', state: 'untranslated' }),
    ])
    const place = '#: docs/en/about.md:1\n'
    expect(entries).toEqual([
      `${place}#, fuzzy\n#| msgid "Old\\n\\"x\\"."\nmsgctxt "page about#b1"\nmsgid "New."\nmsgstr "Gammalt."`,
      `${place}#, fuzzy\n#| msgid "Hi."\nmsgctxt "page about#b2"\nmsgid "Hi!"\nmsgstr "Hej."`,
      `${place}#, fuzzy\nmsgctxt "page about#b3"\nmsgid "Hi!"\nmsgstr "Hej!"`,
      `${place}msgctxt "page about#b4"\nmsgid "Yes."\nmsgstr "Ja."`,
      `${place}msgctxt "page about#b5"\nmsgid "No."\nmsgstr ""`,
    ])
  })

  it('names a page and a file of any kind', () => {
    const document = documentOf({ 'page c#/50%25': [unit({ id: 'a#b', source: 'Hi' })] })
    for (const file of document.files) file.original = 'docs/en/my page.md'
    const text = po.write(document)
    expect(text).toContain('#: \u2068docs/en/my page.md\u2069:1\nmsgctxt "page c%23/50%2525#a#b"')
    expect(textsOf(po.read(text))).toEqual([['page c#/50%25#a#b', 'Hi', '']])
  })

  it('says in the header which versions of the files it was made from', () => {
    const [one, other] = ['1a'.repeat(20), 'f0'.repeat(20)]
    const document = documentOf({ 'page å #1': [unit({ id: 'b1', source: 'Hi' })], 'strings a': [] })
    for (const file of document.files) Object.assign(file, { originalVersion: one, version: other })
    const text = po.write(document)
    expect(text.replace(/"\n"/g, '')).toContain(
      `page%20%C3%A5%20%231=${one}:${other} strings%20a=${one}:${other}\\n`,
    )
    expect(po.read(text).files).toMatchObject([{ name: 'page å #1', originalVersion: one, version: other }])
    const begun = po.read(text.replaceAll(`:${other}`, ':'))
    expect(begun.files[0]).toMatchObject({ originalVersion: one })
    expect(begun.files[0]?.version).toBe(undefined)
    expect(po.read(text.replaceAll(one, 'x')).files[0]?.originalVersion).toBe(undefined)
  })

  it('gives the same bytes each time, and no date', () => {
    const document = documentOf(pluralOf('n', { one: ['a', 'b'], other: ['c', 'd'] }))
    expect(po.write(document)).toBe(po.write(structuredClone(document)))
    expect(po.write(document)).not.toMatch(/Date/)
  })
})

describe('plurals in PO', () => {
  const plain = { one: ['{{count}} page', '1'], other: ['{{count}} pages', '2'] } as const
  const forms = (more: Record<string, [string, string?]> = {}): Record<string, [string, string?]> => ({
    one: [...plain.one],
    other: [...plain.other],
    ...more,
  })
  const single = (id: string, source: string, target: string) =>
    `msgctxt "page about#${id}"\nmsgid "${source}"\nmsgstr "${target}"`
  const plural = (...targets: string[]) =>
    `msgctxt "page about#n_*"\nmsgid "{{count}} page"\nmsgid_plural "{{count}} pages"\n${targets
      .map((target, index) => `msgstr[${index}] "${target}"`)
      .join('\n')}`
  const few: [string, string] = ['{{count}} pages', '3']
  it.each<[string, string, Record<string, [string, string?]>, string[]]>([
    ['Swedish has both forms', 'sv', forms(), [plural('1', '2')]],
    ['one that is not written yet', 'sv', forms({ other: ['{{count}} pages'] }), [plural('1', '')]],
    [
      'forms that stand the other way round',
      'sv',
      { other: forms().other ?? [''] },
      [single('n_other', '{{count}} pages', '2')],
    ],
    [
      'a 0 of its own',
      'sv',
      forms({ zero: ['none', 'inga'] }),
      [plural('1', '2'), single('n_zero', 'none', 'inga')],
    ],
    [
      'Arabic has a form for 0',
      'ar',
      { zero: ['{{count}} pages', '0'], ...forms(), two: few, few, many: few },
      [plural('0', '1', '3', '3', '3', '2')],
    ],
    [
      'Gaelic has four',
      'gd',
      { ...forms(), two: ['{{count}} pages', 'dà'], few },
      [plural('1', 'dà', '3', '2')],
    ],
    [
      'Polish has one for fractions alone',
      'pl',
      { ...forms(), few, many: few },
      [single('n_other', '{{count}} pages', '2'), plural('1', '3', '3')],
    ],
    ['French has one for millions', 'fr', { ...forms(), many: few }, [plural('1', '3', '2')]],
    [
      'a form that is left out',
      'gd',
      forms(),
      [single('n_one', '{{count}} page', '1'), single('n_other', '{{count}} pages', '2')],
    ],
    [
      'an original with more than two texts',
      'pl',
      { ...forms(), few: ['a few', '3'], many: few },
      [
        single('n_few', 'a few', '3'),
        single('n_many', '{{count}} pages', '3'),
        single('n_one', '{{count}} page', '1'),
        single('n_other', '{{count}} pages', '2'),
      ],
    ],
    [
      'a language that Unicode has no rules for',
      'xx',
      forms(),
      [single('n_one', '{{count}} page', '1'), single('n_other', '{{count}} pages', '2')],
    ],
  ])('%s', (_title, to, family, expected) => {
    const document = documentOf(pluralOf('n', family), { to })
    const text = po.write(document)
    const entries = text.split('\n\n').slice(1)
    expect(entries.map((entry) => entry.replace(/^#.*\n/gm, '').trim()).sort()).toEqual([...expected].sort())
    const read = po.read(text)
    expect([read.faults, textsOf(read)]).toEqual([[], textsOf(document)])
  })

  it('ordinals are units of their own', () => {
    const units = pluralOf('place_ordinal', {
      one: ['1st', '1:a'],
      two: ['2nd', '2:a'],
      few: ['3rd', '3:e'],
      other: ['th', ':e'],
    })
    const text = po.write(documentOf(units))
    expect(text).not.toContain('msgid_plural')
    expect(textsOf(po.read(text))).toEqual(textsOf(documentOf(units)))
  })

  it('is fuzzy as a whole where one form is', () => {
    const [one, other] = pluralOf('n', { one: ['page', 'sida'], other: ['{{count}} pages', 'sidor'] })
    if (!one || !other) throw new Error('no forms')
    const text = po.write(documentOf([one, { ...other, state: 'outdated', previous: '{{count}} leaves' }]))
    expect(text).toContain('#, fuzzy\n#| msgid "page"\n#| msgid_plural "{{count}} leaves"\n')
    const states = po.read(text).files.flatMap(({ units }) => units.map(({ state }) => state))
    expect(states).toEqual(['fuzzy', 'fuzzy'])
  })
})

describe('all our pages and strings as PO', async () => {
  const documents = await ownDocuments()
  it.each(documents.map((document) => [`${document.from} into ${document.to}`, document] as const))(
    'come back, %s',
    (_title, document) => {
      const text = po.write(document)
      const read = po.read(text)
      expect([read.from, read.to, read.faults, read.isWhole]).toEqual([document.from, document.to, [], true])
      expect(textsOf(read)).toEqual(textsOf(document))
      expect(read.files.length).toBe(document.files.length)
    },
  )

  it('are read alike by another parser', () => {
    for (const document of documents) {
      const text = po.write(document)
      const theirs = Object.values(gettext.parse(text).translations)
        .flatMap((ofContext) => Object.values(ofContext))
        .filter(({ msgctxt }) => msgctxt)
        .flatMap(({ msgid, msgid_plural, msgstr }) =>
          msgstr.map((target, form) => [form === 1 ? msgid_plural : msgid, target].join(' → ')),
        )
      const ours = po
        .read(text)
        .files.flatMap(({ units }) => units.map(({ source, target = '' }) => `${source} → ${target}`))
      expect(theirs.sort()).toEqual(ours.sort())
    }
  })
})
