import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import translateCommand from '../../../../scripts/commands/translate.ts'
import { type ExchangeTree, exchangeTree } from '../../../made/exchange-tree.ts'
import { runCommand } from '../../../made/run-command.ts'

type Entry = { at: string; source: string; target: string; fuzzy?: boolean }

/** A file of PO as a translator's program would save it. */
function poFile(tree: ExchangeTree, entries: readonly Entry[], language = 'sv'): string {
  const head = `msgid ""\nmsgstr ""\n"Language: ${language}\\n"\n"Content-Type: text/plain; charset=UTF-8\\n"\n`
  const texts = entries.map(({ at, source, target, fuzzy }) =>
    [
      ...(fuzzy ? ['#, fuzzy'] : []),
      `msgctxt ${JSON.stringify(at)}`,
      `msgid ${JSON.stringify(source)}`,
      `msgstr ${JSON.stringify(target)}`,
    ].join('\n'),
  )
  const file = path.join(tree.out, 'back.po')
  writeFileSync(file, `${[head, ...texts].join('\n')}\n`)
  return file
}

const friday = {
  at: 'page home#b4',
  source: 'Write to the group before Friday.',
  target: 'Skriv till oss före fredag.',
}
const menu = { at: 'strings common#menu', source: 'Menu', target: 'Innehåll' }
const rules = {
  at: 'page home#b9',
  source: 'See [the open data rules](about/open-data.md#licence) and ![the mark](/mark.svg).',
}
const english = {
  'docs/en/index.md': (text: string) => text.replace('before Friday', 'before Thursday'),
}

describe('what is taken', () => {
  it('is what is new where nobody has confirmed the translation', async () => {
    const tree = exchangeTree({ 'locales/translations.lock.json': null })
    const { code, out } = await tree.translate('import', poFile(tree, [friday, menu]))
    expect(out).toContain('taken  page home, b4: Skriv till oss före fredag.')
    expect(out).toContain('Taken: 2 texts.')
    expect(out).toContain('Written to docs/sv/index.md.\nWritten to locales/sv/common.json.')
    expect(tree.text('docs/sv/index.md')).toContain('- Skriv till oss före fredag.\n')
    expect(tree.text('locales/sv/common.json')).toContain('"menu": "Innehåll"')
    expect(code).toBe(0)
  })

  it('is only told with --dry-run', async () => {
    const tree = exchangeTree()
    const before = tree.files()
    const { code, out } = await tree.translate('import', poFile(tree, [menu]), '--overwrite', '--dry-run')
    expect(out).toContain('Would write locales/sv/common.json.\nNothing was written, because of --dry-run.')
    expect(code).toBe(0)
    expect(tree.files()).toEqual(before)
  })

  it('is a page that was not there, at the address that its title gives it', async () => {
    const tree = exchangeTree()
    const file = await tree.exported('xliff2', 'sv-en', 'open-data')
    const whole = tree.text('docs/en/about/open-data.md')
    tree.edit({
      'docs/en/about/open-data.md': null,
      'docs/en/index.md': (text) =>
        text.replace('[the open data rules](about/open-data.md#licence)', 'the rules'),
    })
    const { code, out } = await tree.translate('import', file)
    expect(out).toContain('Written to docs/en/om/open-data.md.')
    expect(code).toBe(0)
    const link = /\[home page\]\([^)]*\)|the rules/
    expect(tree.text('docs/en/om/open-data.md').replace(link, '')).toBe(whole.replace(link, ''))
    // What somebody confirmed was the page that is gone.
    expect(tree.text('locales/translations.lock.json')).not.toContain('page open-data en')
  })

  it('has its links led to the twins of what the original’s lead to', async () => {
    const tree = exchangeTree({ 'locales/translations.lock.json': null })
    const target = 'Läs [reglerna om öppna data](about/open-data.md#licence) och se ![märket](/mark.svg).'
    const { out } = await tree.translate('import', poFile(tree, [{ ...rules, target }]))
    expect(out).toContain('Taken: 1 text.')
    expect(tree.text('docs/sv/index.md')).toContain(
      'Läs [reglerna om öppna data](om/oppna-data.md#licence) och',
    )
  })

  it('is confirmed with --confirm: the changed block of a page, the string', async () => {
    const tree = exchangeTree()
    await tree.translate('done', 'home', 'open-data')
    tree.edit({ ...english, 'locales/en/common.json': (text) => text.replace('"Menu"', '"Contents"') })
    const file = poFile(tree, [
      {
        ...friday,
        source: 'Write to the group before Thursday.',
        target: 'Skriv till gruppen före torsdag.',
      },
      { ...menu, source: 'Contents' },
    ])
    const { code, out } = await tree.translate('import', file, '--confirm')
    expect(out).toContain('home (Swedish): confirmed')
    expect(out).toContain('common:menu (Swedish): 1 string confirmed.')
    expect(code).toBe(0)
    expect((await tree.translate('diff', 'home')).out).toContain('says what it said')
  })
})

describe('an outdated text that needs no change', () => {
  it.each([
    ['xliff2', 'state="initial" subState="tingwall:outdated"', 'state="final"'],
    ['xliff12', 'state="needs-review-translation"', 'state="final"'],
    ['po', '#, fuzzy\n', ''],
    ['csv', ',outdated,', ',translated,'],
  ])(
    'is confirmed with --confirm where its program calls it finished, and else not: %s',
    async (format, from, to) => {
      const tree = exchangeTree()
      await tree.translate('done', 'home')
      tree.edit(english)
      const file = await tree.exported(format, 'en-sv', '--gaps', 'home')
      const untouched = await tree.translate('import', file, '--confirm')
      expect(untouched.out).not.toContain('confirmed')
      writeFileSync(file, tree.text(path.relative(tree.root, file)).replace(from, to))
      const { code, out } = await tree.translate('import', file, '--confirm')
      expect(out).toContain('home (Swedish): confirmed')
      expect(code).toBe(0)
      expect((await tree.translate('diff', 'home')).out).toContain('says what it said')
    },
  )
})

describe('what is refused, with its line and how to mend it', () => {
  it.each<[string, Entry, string]>([
    [
      'no such page',
      { ...friday, at: 'page hom#b4' },
      'There is no “page hom” here. Did you mean “page home”?',
    ],
    [
      'a path for a name',
      { ...friday, at: 'page ../../etc/passwd#b4' },
      'There is no “page ../../etc/passwd” here',
    ],
    [
      'an absolute path',
      { ...friday, at: 'strings /etc/cron.d/x#menu' },
      'There is no “strings /etc/cron.d/x” here',
    ],
    ['no such text', { ...friday, at: 'page home#b99', source: 'Write.' }, 'There is no text “b99” here'],
    ['a key of objects', { ...menu, at: 'strings common#__proto__' }, 'There is no text “__proto__” here'],
    [
      'another source',
      { ...friday, source: 'Write to nobody.' },
      'Its source is not the original’s text, which is: “Write to the group',
    ],
    [
      'a script as an address',
      { ...rules, target: 'Se [reglerna](javascript:alert(1)) och ![märket](/mark.svg).' },
      'It has the address javascript:',
    ],
    [
      'a script in an entity',
      { ...rules, target: 'Se [reglerna](javascript&colon;alert) och ![märket](/mark.svg).' },
      'It has the address javascript&colon;alert',
    ],
    [
      'a lost link',
      { ...rules, target: 'Se reglerna och ![märket](/mark.svg).' },
      'A link of the original is missing',
    ],
    [
      'HTML of its own',
      { ...friday, target: 'Skriv <script>alert(1)</script>' },
      'The tag <script> is not in the original',
    ],
    ['what Vue would run', { ...friday, target: 'Skriv {{ 7 * 7 }}' }, '{{ 7 * 7 }}'],
    [
      'attributes of an element',
      { ...friday, target: 'Skriv till oss {onclick=alert(1)}' },
      'It has {onclick=alert(1)}, which the site would run',
    ],
    ['a file put in', { ...friday, target: '<<< @/../secret.txt' }, 'It has <<< @/../secret.txt'],
    [
      'a sign that turns the text round',
      { ...friday, target: 'Skriv \u202Etill oss' },
      'control character, U+202E',
    ],
    [
      'a dead link',
      { ...rules, target: 'Se [reglerna](om/oppen.md#licence) och ![märket](/mark.svg).' },
      'The link leads to “om/oppen.md#licence”, which is not there',
    ],
    [
      'no placeholder',
      {
        at: 'strings common#languageMissing',
        source: '{{language}} (this page is not in {{language}} yet)',
        target: 'Sidan saknas',
      },
      '{{language}} of the original is missing',
    ],
  ])('%s', async (_title, entry, said) => {
    const tree = exchangeTree({ 'locales/translations.lock.json': null })
    const before = tree.files()
    const { code, out } = await tree.translate('import', poFile(tree, [entry]))
    expect(out).toMatch(/back\.po:\d+:\d+ {2}refused {2}/)
    expect(out).toContain(said)
    expect(code).toBe(1)
    expect(tree.files()).toEqual(before)
  })

  it('in Swedish too', async () => {
    const tree = exchangeTree({ 'locales/translations.lock.json': null })
    const file = poFile(tree, [friday, { ...menu, source: 'Meny' }, { ...menu, at: 'strings comon#menu' }])
    const args = ['import', file, '--root', tree.root, '--words', 'sv']
    const { out } = await runCommand(translateCommand, args)
    expect(out).toContain('intagen  page home, b4: Skriv till oss före fredag.')
    expect(out).toContain('avvisad  strings common, menu: Källtexten är inte originalets, som lyder: ”Menu”.')
    expect(out).toContain(
      'avvisad  strings comon: ”strings comon” finns inte här. Menade du ”strings common”?',
    )
    expect(out).toContain('Intagen: 1 text. Avvisade: 2 texter.\nSkrivet till docs/sv/index.md.')
  })

  it('alone, while the rest is taken; nothing with --all-or-none', async () => {
    const tree = exchangeTree({ 'locales/translations.lock.json': null })
    const before = tree.files()
    const file = poFile(tree, [friday, { ...menu, source: 'Meny' }])
    const none = await tree.translate('import', file, '--all-or-none')
    expect(none.out).toContain('Nothing was written, because something was refused (--all-or-none).')
    expect(none.code).toBe(1)
    expect(tree.files()).toEqual(before)
    const some = await tree.translate('import', file)
    expect(some.out).toContain('Taken: 1 text. Refused: 1 text.')
    expect(some.code).toBe(1)
    expect(tree.text('docs/sv/index.md')).toContain('Skriv till oss före fredag.')
  })

  it('two texts for one place in two files', async () => {
    const tree = exchangeTree({ 'locales/translations.lock.json': null })
    const one = poFile(tree, [friday])
    const other = path.join(tree.out, 'other.po')
    writeFileSync(other, tree.text(path.relative(tree.root, one)).replace('Skriv till oss', 'Mejla oss'))
    const { code, out } = await tree.translate('import', one, other)
    expect(out).toContain('The files have different texts for the same place')
    expect(code).toBe(1)
  })
})

describe('the language of a file', () => {
  it.each<[string, string, string[], number, string]>([
    ['may name a region', 'sv_SE', [], 0, 'Taken: 1 text.'],
    ['must be one of the site’s', 'fi', [], 1, '“fi” is not the language to import'],
    ['must be the one asked for', 'sv', ['--language', 'en'], 1, '“sv” is not the language to import'],
    ['must not be that of the original', 'en', [], 1, 'It has no translation into English'],
    ['may be known by what it is for alone', '', [], 0, 'Taken: 1 text.'],
  ])('%s', async (_title, language, asked, code, said) => {
    const tree = exchangeTree({ 'locales/translations.lock.json': null })
    const run = await tree.translate('import', poFile(tree, [friday], language), ...asked)
    expect(run.out).toContain(said)
    expect(run.code).toBe(code)
  })
})

describe('what has changed since the export', () => {
  it('refuses a text whose original is another by now, and finds one that has moved', async () => {
    const tree = exchangeTree({ 'locales/translations.lock.json': null })
    const file = await tree.exported('xliff2', 'en-sv', 'home')
    tree.edit({
      'docs/en/index.md': (text) =>
        text.replace('before Friday', 'before Thursday').replace('Come as', 'Welcome.\n\nCome as'),
    })
    const text = tree.text(path.relative(tree.root, file))
    writeFileSync(
      file,
      text
        .replace('gruppen före fredag', 'oss före fredag')
        .replace('vad som beslutades', 'det som beslutades'),
    )
    const { code, out } = await tree.translate('import', file)
    expect(out).toMatch(
      /refused {2}page home, b\d+: The original has changed since the export; it now says: “Write to the group before Thursday\.”/,
    )
    expect(out).toContain('Taken: 1 text.')
    expect(tree.text('docs/sv/index.md')).toContain('Läs det som beslutades förra gången')
    expect(tree.text('docs/sv/index.md')).toContain('Skriv till gruppen före fredag.')
    expect(code).toBe(1)
  })

  it.each(['xliff2', 'xliff12', 'po', 'csv'])(
    'keeps what somebody else has written where the program has not, and refuses where both have: %s',
    async (format) => {
      const tree = exchangeTree()
      const file = await tree.exported(format, 'en-sv')
      const first = tree.text(path.relative(tree.root, file))
      writeFileSync(file, first.replace('gruppen före fredag', 'oss före fredag'))
      expect((await tree.translate('import', file)).code).toBe(0)
      // The copy that the import has kept says what was exported.
      writeFileSync(file, first.replace('vad som beslutades', 'det som beslutades'))
      const theirs = await tree.translate('import', file)
      expect(theirs.out).toMatch(/Taken: 1 text\. Unchanged: \d+ texts\.\n/)
      expect(tree.text('docs/sv/index.md')).toContain('Läs det som beslutades förra gången')
      expect(tree.text('docs/sv/index.md')).toContain('- Skriv till oss före fredag.')
      writeFileSync(file, first.replace('gruppen före fredag', 'mötet före fredag'))
      const both = await tree.translate('import', file)
      expect(both.out).toContain(
        'Somebody has changed the translation since the export; it now says: “Skriv till oss',
      )
      expect(both.code).toBe(1)
      expect((await tree.translate('import', file, '--overwrite')).code).toBe(0)
      expect(tree.text('docs/sv/index.md')).toContain('- Skriv till mötet före fredag.')
    },
  )

  it('refuses to write over what is up to date and says something else, without knowing what was exported', async () => {
    const tree = exchangeTree()
    const refused = await tree.translate('import', poFile(tree, [menu]))
    expect(refused.out).toContain('The translation there is up to date and says something else: “Meny”')
    expect(refused.code).toBe(1)
    const { code } = await tree.translate('import', poFile(tree, [menu]), '--overwrite')
    expect(code).toBe(0)
    expect(tree.text('locales/sv/common.json')).toContain('"menu": "Innehåll"')
  })

  it('takes an unfinished text only with --fuzzy', async () => {
    const tree = exchangeTree({ 'locales/translations.lock.json': null })
    const file = poFile(tree, [{ ...friday, fuzzy: true }])
    const { code, out } = await tree.translate('import', file)
    expect(out).toContain('left  page home, b4: Its program calls it unfinished')
    expect(code).toBe(0)
    expect((await tree.translate('import', file, '--fuzzy')).out).toContain('Taken: 1 text.')
  })

  it('never confirms an unfinished text', async () => {
    const tree = exchangeTree()
    await tree.translate('done', 'home')
    tree.edit(english)
    const source = 'Write to the group before Thursday.'
    const file = poFile(tree, [{ ...friday, source, target: 'Skriv före torsdag.', fuzzy: true }])
    const before = tree.text('locales/translations.lock.json')
    const { out } = await tree.translate('import', file, '--fuzzy', '--confirm')
    expect(out).toContain('Taken: 1 text.')
    expect(tree.text('docs/sv/index.md')).toContain('Skriv före torsdag.')
    expect(tree.text('locales/translations.lock.json')).toBe(before)
  })
})
