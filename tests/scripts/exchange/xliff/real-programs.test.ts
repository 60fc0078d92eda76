import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { xliff12 } from '../../../../scripts/exchange/xliff12/xliff12.ts'
import { documentOf, pluralOf, textsOf, unit } from '../../../made/exchange-documents.ts'

const isThere = (program: string, ...args: string[]) =>
  spawnSync(program, args, { stdio: 'ignore' }).status === 0
const needsToolkit = isThere('/usr/bin/python3', '-c', 'import translate.storage.xliff')
  ? ''
  : ' (left out: no Translate Toolkit here; install translate-toolkit)'
const needsOmegat = isThere('omegat', '--help') ? '' : ' (left out: no OmegaT here; install omegat)'

const gaps = documentOf({
  'page about': [
    unit({ id: 'title', source: 'Start & end', notes: ['The title.'] }),
    unit({ id: 'b1', source: 'Read **[the plan](plan.md)** & `a < b`.', notes: ['A list item.', 'Å'] }),
    unit({ id: 'b2', source: '*All* <b>of {{it}}</b>  \nand “more”' }),
    unit({ id: 'b3', source: 'Mail <a@b.se> or see ![a map](map.svg "Map") of 3 < 4', matches: [] }),
  ],
  'page other': [unit({ id: 'title', source: 'Another' }), unit({ id: 'b1', source: '<br>End <i>no' })],
  'strings common': pluralOf('n', { one: ['{{count}} page'], other: ['{{count}} pages'] }),
})
const written = xliff12.write(gaps)

/** What a translator who writes Ö before each text should bring back. */
const translated = textsOf(gaps).map(([id, source]) => [id, source, `Ö ${source}`])

function folderWith(text: string): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'tingwall-xliff-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  for (const name of ['source', 'target', 'omegat', 'tm', 'glossary', 'dictionary']) {
    mkdirSync(path.join(folder, name))
  }
  writeFileSync(path.join(folder, 'source', 'in.xlf'), text)
  return folder
}

function run(folder: string, program: string, args: readonly string[]): void {
  const env = { ...process.env, HOME: folder, JAVA_TOOL_OPTIONS: '-Djava.awt.headless=true' }
  const { status, stderr } = spawnSync(program, args, { cwd: folder, env, encoding: 'utf8' })
  expect(status === 0 ? '' : stderr).toBe('')
}

describe.skipIf(needsToolkit)(`XLIFF 1.2 and Translate Toolkit${needsToolkit}`, () => {
  it.each([
    ['as plain text', 'unit.target = "Ö " + unit.source', translated],
    [
      'with its inline codes',
      'unit.rich_target = unit.rich_source',
      translated.map(([id, source = '']) => [id, source, source]),
    ],
  ])('comes back translated %s', (_title, line, expected) => {
    const folder = folderWith(written)
    const script = [
      'from translate.storage import xliff',
      'store = xliff.xlifffile.parsefile("source/in.xlf")',
      'for unit in store.units:',
      `    ${line}`,
      'store.savefile("target/in.xlf")',
    ]
    run(folder, '/usr/bin/python3', ['-c', script.join('\n')])
    const { faults, ...read } = xliff12.read(readFileSync(path.join(folder, 'target', 'in.xlf'), 'utf8'))
    expect([faults, textsOf({ ...read, faults })]).toEqual([[], expected])
  })

  it('becomes PO with its inline code', () => {
    const folder = folderWith(written)
    run(folder, 'xliff2po', ['--progress=none', 'source/in.xlf', 'target/out.po'])
    expect(readFileSync(path.join(folder, 'target', 'out.po'), 'utf8')).toContain(
      'msgid "Read **[the plan](plan.md)** & `a < b`."',
    )
  })
})

const project = `<?xml version="1.0" encoding="UTF-8"?>
<omegat><project version="1.0">
${['source', 'target', 'tm', 'glossary', 'dictionary'].map((name) => `<${name}_dir>__DEFAULT__</${name}_dir>`).join('')}
<source_lang>en</source_lang><target_lang>sv</target_lang><sentence_seg>false</sentence_seg>
<support_default_translations>true</support_default_translations><remove_tags>false</remove_tags>
</project></omegat>`

describe.skipIf(needsOmegat)(`XLIFF 1.2 and OmegaT${needsOmegat}`, () => {
  it('comes back translated', { timeout: 120_000 }, () => {
    // OmegaT 3 translates what stands in `<target>`.
    const filled = written.replace(
      /<source>(.*)<\/source>(\s*)<target([^>]*)><\/target>/g,
      '<source>$1</source>$2<target$3>$1</target>',
    )
    const folder = folderWith(filled)
    writeFileSync(path.join(folder, 'omegat.project'), project)
    const memory = path.join(folder, 'pseudo.tmx')
    const pseudo = ['--mode=console-createpseudotranslatetmx', `--pseudotranslatetmx=${memory}`]
    run(folder, 'omegat', [folder, ...pseudo, '--pseudotranslatetype=equal', '--no-team'])
    const swedish = readFileSync(memory, 'utf8').replace(/(<tuv lang="sv">\s*<seg>)/g, '$1Ö ')
    writeFileSync(path.join(folder, 'omegat', 'project_save.tmx'), swedish)
    run(folder, 'omegat', [folder, '--mode=console-translate', '--no-team'])
    const { faults, ...read } = xliff12.read(readFileSync(path.join(folder, 'target', 'in.xlf'), 'utf8'))
    // It takes codes at either end of a text out of it, so that the Ö comes after them.
    const texts = textsOf({ ...read, faults })
    expect([
      faults,
      texts.map(([id, source, target = '']) => [id, source, target.replace('Ö ', '')]),
    ]).toEqual([[], textsOf(gaps).map(([id, source]) => [id, source, source])])
    expect(texts.filter(([, , target = '']) => !target.includes('Ö '))).toEqual([])
  })
})
