import { describe, expect, it } from 'vitest'
import { xliff12 } from '../../../../scripts/exchange/xliff12/xliff12.ts'

const file = (inside: string, more = '') =>
  `<xliff xmlns="urn:oasis:names:tc:xliff:document:1.2" version="1.2">\n<file original="docs/en/about.md" product-name="page about" source-language="en" target-language="sv" datatype="x-markdown"><header/><body>\n${inside}\n</body></file>${more}</xliff>`
const source = '<source>Run <bpt id="1">**</bpt>all<ept id="1">**</ept> of <ph id="2">`npm`</ph></source>'
const unit = (target: string, attributes = ' xml:space="preserve"') =>
  file(`<trans-unit id="b1"${attributes}>${source}${target}</trans-unit>`)

function read(text: string): string[] {
  const { files, faults } = xliff12.read(text)
  const texts = files.flatMap(({ units }) => units.map(({ source, target }) => `${source} → ${target ?? ''}`))
  const told = faults.map(
    ({ line, column, kind, values }) => `${line}:${column} ${kind} ${JSON.stringify(values)}`,
  )
  return [...texts, ...told]
}

const whole = 'Run **all** of `npm`'

describe('reading XLIFF 1.2', () => {
  it.each([
    [
      'as it was written',
      'Kör <bpt id="1">**</bpt>allt<ept id="1">**</ept> i <ph id="2">`npm`</ph>',
      'Kör **allt** i `npm`',
    ],
    ['codes without what they held', 'Kör <g id="1">allt</g> i <x id="2"/>', 'Kör **allt** i `npm`'],
    ['ends without what they held', 'Kör <bx id="1"/>allt<ex id="1"/>', 'Kör **allt**'],
    ['ends with a number of their own', 'Kör <bx id="1" rid="1"/>allt<ex id="9" rid="1"/>', 'Kör **allt**'],
    ['markup in the place of a code', 'Kör <ph id="2">&lt;script&gt;x&lt;/script&gt;</ph>', 'Kör `npm`'],
    ['a code with a text of its own', 'Kör <ph id="2">`pnpm`</ph>', 'Kör `pnpm`'],
    [
      'a text cut into sentences',
      '<mrk mtype="seg" mid="0">Kör.</mrk> <mrk mtype="seg" mid="1">Gå.</mrk>',
      'Kör. Gå.',
    ],
    ['marks', 'Kör <mrk mtype="protected">allt</mrk>', 'Kör allt'],
    ['nothing', '', ''],
  ])('%s', (_title, target, expected) =>
    expect(read(unit(`<target>${target}</target>`))).toEqual([`${whole} → ${expected}`]),
  )

  it('leaves out what programs add', () => {
    const added = `<seg-source><mrk mtype="seg" mid="0">Run</mrk></seg-source><target>Kör</target><note>N</note><alt-trans><source>X</source><target>Y</target></alt-trans><s:x xmlns:s="urn:s"><s:y/></s:x>`
    expect(read(unit(added))).toEqual([`${whole} → Kör`])
  })

  it('says so where only some sentences are translated', () => {
    const half = '<target><mrk mtype="seg" mid="0">Kör.</mrk> <mrk mtype="seg" mid="1"/></target>'
    expect(read(unit(half))).toEqual([`${whole} → `, '3:1 xliff-partial {"id":"b1","name":"page about"}'])
  })

  it('says which code it does not know', () => {
    expect(read(unit('<target><x id="7"/></target>'))).toEqual([
      `${whole} → `,
      '3:1 xliff-code {"id":"b1","code":"7","name":"page about"}',
    ])
  })

  it.each([
    ['needs-translation', '', '', 'initial'],
    ['translated', '', '', 'translated'],
    ['translated', ' approved="yes"', '', 'reviewed'],
    ['final', ' approved="yes"', '', 'final'],
    ['signed-off', '', '', 'reviewed'],
    ['needs-review-translation', '', ' state-qualifier="fuzzy-match"', 'fuzzy'],
    ['translated', ' approved="yes"', ' state-qualifier="fuzzy-match"', 'reviewed'],
    ['x-mine', '', '', undefined],
  ])('the state %s%s%s', (state, approved, qualifier, expected) => {
    const text = unit(`<target state="${state}"${qualifier}>Kör</target>`, approved)
    expect(xliff12.read(text).files[0]?.units[0]?.state).toBe(expected)
  })

  it('folds white space where nothing says that it is kept', () => {
    expect(read(unit('<target>\n  Kör\n  allt </target>', ''))).toEqual([`${whole} → Kör allt`])
    expect(read(unit('<target>Kör  allt </target>'))).toEqual([`${whole} → Kör  allt `])
  })

  it('names a file by its original where a program has lost the rest', () => {
    const text = unit('<target/>').replace(' product-name="page about"', '')
    expect(xliff12.read(text).files.map(({ name }) => name)).toEqual(['docs/en/about.md'])
    expect(read(text.replace(' original="docs/en/about.md"', ''))).toEqual(['2:1 xliff-file {}'])
  })

  it('leaves out a file in other languages than the first', () => {
    const other = '<file original="x" product-name="page x" source-language="de" datatype="x"><body/></file>'
    expect(read(file('', other))).toEqual(['4:15 xliff-language {"name":"page x"}'])
  })
})
