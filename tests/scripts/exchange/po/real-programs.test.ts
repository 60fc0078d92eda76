import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { po } from '../../../../scripts/exchange/po/po.ts'
import { documentOf, ownDocuments, pluralOf, textsOf, unit } from '../../../made/exchange-documents.ts'

const isThere = (program: string) => spawnSync(program, ['--version'], { stdio: 'ignore' }).status === 0
const needsGettext = isThere('msgfmt') ? '' : ' (left out: there is no gettext here; install gettext)'
const needsToolkit = isThere('pomerge')
  ? ''
  : ' (left out: no Translate Toolkit here; install translate-toolkit)'

const gaps = documentOf({
  'page about': [
    unit({ id: 'b1', source: 'New.', target: 'Gammalt.', state: 'outdated', previous: 'Old\n"x".' }),
    unit({ id: 'b2', source: 'Hi!', matches: [{ percent: 80, source: 'Hi.', target: 'Hej.' }] }),
    unit({ id: 'b3', source: `${'Åäö long words, '.repeat(40)}{{name}}\\`, notes: ['A note', 'Å'] }),
    unit({ id: 'b4', source: 'Hi!', target: 'Hallå!', state: 'current' }),
  ],
  'strings common': pluralOf('n', { one: ['one', 'en'], other: ['many'] }),
})
const documents = [gaps, ...(await ownDocuments())]

const versionsOf = ({ files }: ReturnType<typeof po.read>) =>
  files.map(({ name, originalVersion, version }) => [name, originalVersion, version].join(' ')).sort()

/** Runs a program on a file of its own and says what it has written. */
function run(text: string, program: string, args: readonly string[]): { text: string; error: string } {
  const folder = mkdtempSync(path.join(tmpdir(), 'tingwall-po-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  writeFileSync(path.join(folder, 'in.po'), text)
  const { status, stderr } = spawnSync(program, args, { cwd: folder, encoding: 'utf8' })
  const error = status === 0 ? '' : `${program}: ${stderr}`
  return { error, text: error === '' ? readFileSync(path.join(folder, 'out.po'), 'utf8') : '' }
}

const comesBack: [string, ...string[]][] = [
  ['msgcat', '--width=40', 'in.po', '-o', 'out.po'],
  ['msgcat', '--no-wrap', '--sort-output', '--no-location', 'in.po', '-o', 'out.po'],
  ['msgcat', '--escape', 'in.po', '-o', 'out.po'],
  ['msgmerge', '--previous', 'in.po', 'in.po', '-o', 'out.po'],
  ['msgconv', '--to-code=UTF-8', 'in.po', '-o', 'out.po'],
]

describe.skipIf(needsGettext)(`PO and GNU gettext${needsGettext}`, () => {
  it('passes msgfmt --check', () => {
    for (const document of documents) {
      const text = po.write(document)
      expect(run(text, 'msgfmt', ['--check', '-o', 'out.po', 'in.po']).error).toBe('')
    }
  })

  it.each(comesBack)('comes back from %s %s', (program, ...args) => {
    for (const document of documents) {
      const before = po.write(document)
      const { text, error } = run(before, program, args)
      expect(error).toBe('')
      const read = po.read(text)
      expect([read.faults, textsOf(read)]).toEqual([[], textsOf(po.read(before))])
      expect(versionsOf(read)).toEqual(versionsOf(po.read(before)))
      const fuzzy = ({ files }: typeof read) =>
        files
          .flatMap(({ units }) => units.filter(({ state }) => state === 'fuzzy').map(({ id }) => id))
          .sort()
      expect(fuzzy(read)).toEqual(fuzzy(po.read(before)))
    }
  })
})

describe.skipIf(needsToolkit)(`PO and Translate Toolkit${needsToolkit}`, () => {
  it('comes back from pomerge', () => {
    for (const document of documents) {
      const before = po.write(document)
      const { text, error } = run(before, 'pomerge', ['-t', 'in.po', '-i', 'in.po', '-o', 'out.po'])
      expect(error).toBe('')
      const read = po.read(text)
      expect([read.faults, textsOf(read)]).toEqual([[], textsOf(po.read(before))])
      expect(versionsOf(read)).toEqual(versionsOf(po.read(before)))
    }
  })
})
