import { describe, expect, it } from 'vitest'
import { createI18n } from '../../../../.vitepress/core/i18n/create-i18n.ts'
import { po } from '../../../../scripts/exchange/po/po.ts'
import { ownResources } from '../../../../scripts/words/words.ts'
import { documentOf, pluralOf, textsOf, unit } from '../../../made/exchange-documents.ts'
import { mutated } from '../../../made/mutated.ts'

const texts = createI18n(ownResources(), 'en')
const header = `msgid ""
msgstr ""
"Language: sv\\n"
"Content-Type: text/plain; charset=UTF-8\\n"
"Plural-Forms: nplurals=2; plural=(n != 1);\\n"
"X-Source-Language: en\\n"

`
const said = (text: string) =>
  po
    .read(text)
    .faults.map(({ kind, values, line, column }) =>
      [`${line}:${column}`, kind, ...Object.values(values)].join(' '),
    )
const units = (text: string) =>
  po
    .read(text)
    .files.flatMap((file) =>
      file.units.map(({ id, source, target = '', state, line }) =>
        [`${file.name}#${id}`, source, target, state, line].join('|'),
      ),
    )

describe('reading PO', () => {
  it.each<[string, string, string[]]>([
    ['an entry', 'msgctxt "page a#b1"\nmsgid "Hi"\nmsgstr "Hej"\n', ['page a#b1|Hi|Hej|translated|10']],
    ['an empty one', 'msgctxt "page a#b1"\nmsgid "Hi"\nmsgstr ""\n', ['page a#b1|Hi||initial|10']],
    [
      'a fuzzy one among other flags',
      '#, no-wrap, fuzzy\nmsgctxt "page a#b1"\nmsgid "Hi"\nmsgstr "Hej"\n',
      ['page a#b1|Hi|Hej|fuzzy|11'],
    ],
    [
      'a flag within an entry',
      'msgctxt "page a#b1"\n#, fuzzy\nmsgid "Hi"\nmsgstr "Hej"\n',
      ['page a#b1|Hi|Hej|fuzzy|11'],
    ],
    [
      'a flag of the next entry only',
      'msgctxt "p#1"\nmsgid "Hi"\nmsgstr "Hej"\n#, fuzzy\nmsgctxt "p#2"\nmsgid "Yes"\nmsgstr "Ja"',
      ['p#1|Hi|Hej|translated|10', 'p#2|Yes|Ja|fuzzy|14'],
    ],
    [
      'obsolete entries, which are gone, and comments of all kinds',
      '# Åsa: hej\n#| msgid "Old"\n#. note\n#: a:1\nmsgctxt "p#1"\nmsgid "Hi"\nmsgstr "Hej"\n\n#~ msgctxt "p#2"\n#~ msgid "x"\n#~ msgstr "y"\n#~| msgid "z"',
      ['p#1|Hi|Hej|translated|14'],
    ],
    [
      'texts folded in any way',
      'msgctxt "p"\n  "#1"\nmsgid ""\n"H" "i"\nmsgstr\n"He"\n\n"j\\n"',
      ['p#1|Hi|Hej\n|translated|12'],
    ],
    ['all on one line', 'msgctxt "p#1" msgid "Hi" msgstr "Hej"', ['p#1|Hi|Hej|translated|8']],
    [
      'escapes of C',
      'msgctxt "p#1"\nmsgid "Hi"\nmsgstr "\\t\\"\\\\\\x41\\101\\a"',
      ['p#1|Hi|\t"\\AA\u0007|translated|10'],
    ],
    [
      'letters as bytes by number',
      'msgctxt "p#1"\nmsgid "\\xc3\\xa4"\nmsgstr "f\\303\\266r\\0411"',
      ['p#1|ä|för!1|translated|10'],
    ],
    [
      'a plural with its forms in any order',
      'msgctxt "strings c#n_*"\nmsgid "one"\nmsgid_plural "many"\nmsgstr[1] "flera"\nmsgstr [ 0 ] "en"',
      ['strings c#n_one|one|en|translated|12', 'strings c#n_other|many|flera|translated|11'],
    ],
    ['no entries but the header', '', []],
  ])('%s', (_title, entries, expected) => {
    expect([units(header + entries), said(header + entries)]).toEqual([expected, []])
    const windows = `\uFEFF${header}${entries}`.replaceAll('\n', '\r\n')
    expect([units(windows), said(windows)]).toEqual([expected, []])
  })

  it('takes the forms in the order that the header of another program has them in', () => {
    const document = documentOf(pluralOf('n', { one: ['a', '1'], other: ['b', '2'] }))
    const turned = po
      .write(document)
      .replace('(n != 1)', '(n == 1)')
      .replace('msgstr[0] "1"\nmsgstr[1] "2"', 'msgstr[0] "2"\nmsgstr[1] "1"')
    expect(textsOf(po.read(turned))).toEqual(textsOf(document))
  })

  it.each([
    ['Language: sv\\n', 'Language: sv_SE\\n', 'sv-SE'],
    ['Language: sv\\n', 'Language: sr@latin\\n', 'sr'],
    ['Language: sv\\n', 'language:sv\\n', 'sv'],
    ['Language: sv\\n', 'Language: not a language\\n', undefined],
    ['Language: sv\\n', '', undefined],
    ['Language: sv\\n', 'Language: \\n', undefined],
    ['Language: sv\\n', 'Language: @\\n', undefined],
  ])('reads the language of a header: %s as %s', (before, after, expected) => {
    const { from, to } = po.read(header.replace(before, after))
    expect([from, to]).toEqual(['en', expected])
  })
})

const entry = 'msgctxt "p#1"\nmsgid "Hi"\nmsgstr "Hej"\n'
const plural = 'msgctxt "p#n_*"\nmsgid "a"\nmsgid_plural "b"\nmsgstr[0] "1"\nmsgstr[1] "2"\n'

describe('PO that cannot be used', () => {
  it.each<[string, string, string]>([
    ['nothing', '', '1:1 po-empty'],
    ['a text that is not closed', `${header}msgctxt "p#1`, '8:9 po-string'],
    ['a text over two lines', `${header}msgctxt "p#1"\nmsgid "Hi\nthere"`, '9:7 po-string'],
    ['an escape that there is not', `${header}msgctxt "p\\q"`, '8:9 po-escape'],
    ['a byte that is no letter', `${header}msgctxt "p\\xE5"`, '8:9 po-escape'],
    ['marks of git', `${header}<<<<<<< HEAD\n${entry}`, '8:1 po-line <<<<<<< HEAD'],
    ['a quote that is not escaped', `${header}msgctxt "p" x"`, '8:13 po-line x"'],
    ['another keyword', `${header}msgidx "p"`, '8:1 po-line msgidx "p"'],
    ['a page of HTML', '<!DOCTYPE html>\n<p>Hej', '1:1 po-line <!DOCTYPE html>'],
    ['a text alone', '"Hej"', '1:1 po-string-alone'],
    ['a keyword alone', `${header}msgctxt "p#1"\nmsgid\nmsgstr "x"`, '9:1 po-no-string msgid'],
    ['two texts in one entry', `${header}${entry}msgstr "x"`, '11:1 po-order msgstr'],
    ['a form without a plural', `${header}msgctxt "p#1"\nmsgid "a"\nmsgstr[0] "b"`, '10:1 po-order msgstr'],
    ['a translation without an original', `${header}msgstr "b"`, '8:1 po-order msgstr'],
    ['a form that is there twice', `${header}${plural}msgstr[1] "3"`, '13:1 po-order msgstr'],
    ['an end in the middle', `${header}${entry}\nmsgctxt "p#2"\nmsgid "x"\n`, '12:1 po-unfinished'],
    [
      'another encoding',
      `${header.replace('UTF-8', 'ISO-8859-1')}${entry.replace('Hej', 'Å')}`,
      '1:1 po-charset ISO-8859-1',
    ],
    [
      'plurals of no language',
      `${header.replace('"Language: sv\\n"\n', '')}${plural}`,
      '1:1 po-plural-forms nplurals=2; plural=(n != 1); ',
    ],
    ['plurals without a rule', `${header.replace(/"Plural.*\n/, '')}${plural}`, '1:1 po-plural-forms  sv'],
    [
      'a rule that is no rule',
      `${header.replace('(n != 1)', '(n != 1')}${plural}`,
      '1:1 po-plural-forms nplurals=2; plural=(n != 1; sv',
    ],
    [
      'a rule with another number of forms',
      `${header.replace('nplurals=2', 'nplurals=3')}${plural}`,
      '1:1 po-plural-forms nplurals=3; plural=(n != 1); sv',
    ],
  ])('%s', (_title, text, expected) => {
    expect(said(text)).toEqual([expected])
    expect(po.read(text)).toMatchObject({ files: [], isWhole: false })
  })

  it('accepts another encoding where the text is ASCII, and a template that names none', () => {
    for (const charset of ['ISO-8859-1', 'CHARSET', 'utf8']) {
      expect(po.read(header.replace('UTF-8', charset) + entry).isWhole).toBe(true)
    }
    expect(po.read(header.replace('UTF-8', 'CHARSET') + entry.replace('Hej', 'Å')).isWhole).toBe(true)
  })
})

describe('entries of PO that cannot be used', () => {
  it.each<[string, string, string[]]>([
    ['without a context', 'msgid "Hi"\nmsgstr "Hej"\n', ['8:1 po-no-context']],
    ['of another program', entry.replace('p#1', 'Button|save'), ['8:1 po-context Button|save']],
    ['with half a context', entry.replace('p#1', '#1'), ['8:1 po-context #1']],
    ['a plural by its name alone', entry.replace('p#1', 'p#n_*'), ['8:1 po-plural p#n_*']],
    ['a plural under another name', plural.replace('n_*', 'n'), ['8:1 po-plural p#n']],
    ['a form too few', plural.replace(/msgstr\[1.*\n/, ''), ['8:1 po-forms p#n_* 1 2 sv']],
    ['a form too many', `${plural}msgstr[2] "3"`, ['8:1 po-forms p#n_* 3 2 sv']],
    ['twice the same', entry.repeat(2), ['13:1 twice p 1 10']],
    ['twice with another text', entry + entry.replace('Hej', 'Tja'), ['13:1 twice-differing p 1 10']],
  ])('%s', (_title, entries, expected) => {
    const other = 'msgctxt "p#0"\nmsgid "Yes"\nmsgstr "Ja"'
    const text = `${header}${entries}\n${other}`
    expect(said(text)).toEqual(expected)
    expect(po.read(text).isWhole).toBe(true)
    expect(units(text).filter((each) => each.startsWith('p#0'))).toHaveLength(1)
  })

  it('takes neither of two texts for the same', () => {
    expect(units(header + entry + entry.replace('Hej', 'Tja'))).toEqual([])
    expect(units(header + entry.repeat(2))).toHaveLength(1)
  })
})

describe('1,000 files of PO with faults in them', () => {
  const document = documentOf({
    'page about': [
      unit({ id: 'b1', source: 'Read **[the plan](plan.md)**.', target: 'Läs **[planen](planen.md)**.' }),
      unit({
        id: 'b2',
        source: 'Two\nlines\t"\\',
        target: 'Två\nrader\t"\\',
        state: 'outdated',
        previous: 'Å',
      }),
    ],
    'strings common': pluralOf('n', { one: ['one', 'en'], other: ['many', 'flera'] }),
  })
  it('are read or refused, each with a text in both languages', () => {
    const kinds = new Set<string>()
    let refused = 0
    for (const text of mutated(po.write(document), 1000)) {
      const { files, faults, isWhole } = po.read(text)
      if (!isWhole) {
        refused++
        expect([files, faults.length]).toEqual([[], 1])
      }
      for (const { kind, line, column } of faults) {
        kinds.add(kind)
        expect(Math.min(line, column)).toBeGreaterThan(0)
        expect(line).toBeLessThanOrEqual(text.split('\n').length)
      }
    }
    expect(refused).toBeGreaterThan(300)
    for (const lng of ['en', 'sv']) {
      expect(
        [...kinds].filter((kind) => !texts.exists(`translate:exchange.faults.${kind}`, { lng })),
      ).toEqual([])
    }
    expect(kinds.size).toBeGreaterThan(8)
  })

  it.each([
    ['brackets without end', '('.repeat(100_000)],
    ['choices without end', `n${'?n:n'.repeat(100)}`],
    ['nots without end', `${'!'.repeat(500)}n`],
    ['a division by nothing', 'n%0'],
    ['a form beyond all', 'n'],
    ['a name', 'process'],
  ])('a rule of plurals that is %s', (_title, rule) => {
    expect(said(header.replace('(n != 1)', rule) + plural)[0]).toMatch(/^1:1 po-plural-forms/)
  })

  it.each([
    ['\\', false],
    ['msgid ', false],
    ['msgctxt "', false],
    ['msgid "a"\n', false],
    ['[', false],
    ['"', true],
    ['"a"\n', true],
    ['#\n', true],
    [' ', true],
  ])('a million signs of %s', (part, isWhole) => {
    expect(po.read(header + part.repeat(1_000_000 / part.length)).isWhole).toBe(isWhole)
  })
})
