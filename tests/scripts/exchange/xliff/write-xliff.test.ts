import { describe, expect, it } from 'vitest'
import type { ExchangeDocument } from '../../../../.vitepress/core/exchange/exchange-document.ts'
import { xliff2 } from '../../../../scripts/exchange/xliff2/xliff2.ts'
import { xliff12 } from '../../../../scripts/exchange/xliff12/xliff12.ts'
import { documentOf, ownDocuments, pluralOf, unit } from '../../../made/exchange-documents.ts'
import { parseXml, type XmlElement } from '../../../made/parse-xml.ts'

const about = unit({
  id: 'b1',
  source: 'Read **[the plan](plan.md)** with {{count}} & `npm`.',
  target: 'Läs **[planen](planen.md)** med {{count}}.',
  state: 'outdated',
  previous: 'Read the plan.',
  notes: ['A list item.', 'Below “Plans”.'],
  matches: [{ percent: 87, source: 'Read *it*.', target: 'Läs *det*.' }],
  line: 7,
})

const body = (text: string, from: string, to: string) => {
  const lines = text.split('\n')
  const first = lines.findIndex((line) => line.includes(from))
  const last = lines.findIndex((line, index) => index >= first && line.includes(to))
  const indent = lines[first]?.search(/\S/) ?? 0
  return lines.slice(first, last + 1).map((line) => line.slice(indent))
}

describe('writing XLIFF 2.1', () => {
  it('has a unit with its matches, notes, inline code and state', () => {
    expect(body(xliff2.write(documentOf([about])), '<unit', '</unit>')).toEqual([
      '<unit id="b1" name="b1" type="tingwall:paragraph" xml:space="preserve">',
      '  <mtc:matches>',
      '    <mtc:match id="m1" type="tm" similarity="87" matchQuality="87" origin="Tingwall" ref="#s1">',
      '      <originalData>',
      '        <data id="d1">*</data>',
      '      </originalData>',
      '      <source>Read <pc id="1" type="fmt" subType="xlf:i" dataRefStart="d1" dataRefEnd="d1" dispStart="*" dispEnd="*">it</pc>.</source>',
      '      <target>Läs <pc id="1" type="fmt" subType="xlf:i" dataRefStart="d1" dataRefEnd="d1" dispStart="*" dispEnd="*">det</pc>.</target>',
      '    </mtc:match>',
      '    <mtc:match id="m2" type="tm" subType="tingwall:previous" origin="Tingwall" ref="#s1">',
      '      <originalData>',
      '        <data id="d1">**</data>',
      '        <data id="d2">[</data>',
      '        <data id="d3">](planen.md)</data>',
      '        <data id="d4">{{count}}</data>',
      '      </originalData>',
      '      <source>Read the plan.</source>',
      '      <target>Läs <pc id="1" type="fmt" subType="xlf:b" dataRefStart="d1" dataRefEnd="d1" dispStart="**" dispEnd="**"><pc id="2" type="link" canDelete="no" dataRefStart="d2" dataRefEnd="d3" dispStart="[" dispEnd="](planen.md)">planen</pc></pc> med <ph id="3" type="ui" subType="xlf:var" canDelete="no" dataRef="d4" disp="{{count}}" equiv="{{count}}"/>.</target>',
      '    </mtc:match>',
      '  </mtc:matches>',
      '  <notes>',
      '    <note appliesTo="source">A list item.</note>',
      '    <note appliesTo="source">Below “Plans”.</note>',
      '    <note appliesTo="source" category="previous" priority="1">Read the plan.</note>',
      '    <note appliesTo="source" category="location" priority="10">docs/en/about.md:7</note>',
      '  </notes>',
      '  <originalData>',
      '    <data id="d1">**</data>',
      '    <data id="d2">[</data>',
      '    <data id="d3">](plan.md)</data>',
      '    <data id="d4">{{count}}</data>',
      '    <data id="d5">`npm`</data>',
      '    <data id="d6">](planen.md)</data>',
      '  </originalData>',
      '  <segment id="s1" state="initial" subState="tingwall:outdated">',
      '    <source>Read <pc id="1" type="fmt" subType="xlf:b" dataRefStart="d1" dataRefEnd="d1" dispStart="**" dispEnd="**"><pc id="2" type="link" canDelete="no" dataRefStart="d2" dataRefEnd="d3" dispStart="[" dispEnd="](plan.md)">the plan</pc></pc> with <ph id="3" type="ui" subType="xlf:var" canDelete="no" dataRef="d4" disp="{{count}}" equiv="{{count}}"/> &amp; <ph id="4" type="other" canDelete="no" dataRef="d5" disp="`npm`" equiv="npm"/>.</source>',
      '    <target>Läs <pc id="1" type="fmt" subType="xlf:b" dataRefStart="d1" dataRefEnd="d1" dispStart="**" dispEnd="**"><pc id="2" type="link" canDelete="no" dataRefStart="d2" dataRefEnd="d6" dispStart="[" dispEnd="](planen.md)">planen</pc></pc> med <ph id="3" type="ui" subType="xlf:var" canDelete="no" dataRef="d4" disp="{{count}}" equiv="{{count}}"/>.</target>',
      '  </segment>',
      '</unit>',
    ])
  })

  it('has pairs that cross or have one end as <sc> and <ec>, and signs that XML has not as <cp>', () => {
    const crossing = unit({ id: 'b1', source: '<b>a<i>b</b>c</i></p>\u0001' })
    expect(body(xliff2.write(documentOf([crossing])), '<source', '</source>').join('')).toBe(
      [
        '<source><sc id="1" type="other" canDelete="no" dataRef="d1" disp="&lt;b&gt;"/>a',
        '<pc id="2" type="other" canDelete="no" dataRefStart="d2" dataRefEnd="d3" dispStart="&lt;i&gt;" dispEnd="&lt;/i&gt;">b',
        '<ec startRef="1" type="other" canDelete="no" dataRef="d4" disp="&lt;/b&gt;"/>c</pc>',
        '<ec id="3" isolated="yes" type="other" canDelete="no" dataRef="d5" disp="&lt;/p&gt;"/><cp hex="0001"/></source>',
      ].join(''),
    )
  })
})

describe('writing XLIFF 1.2', () => {
  it('has a unit with its inline code, state, place and one note', () => {
    expect(body(xliff12.write(documentOf([about])), '<trans-unit', '</trans-unit>')).toEqual([
      '<trans-unit id="b1" resname="b1" restype="x-paragraph" approved="no" xml:space="preserve">',
      '  <source>Read <bpt id="1" ctype="bold">**</bpt><bpt id="2" ctype="link">[</bpt>the plan<ept id="2">](plan.md)</ept><ept id="1">**</ept> with <ph id="3" ctype="x-placeholder">{{count}}</ph> &amp; <ph id="4" ctype="x-code">`npm`</ph>.</source>',
      '  <target state="needs-review-translation">Läs <bpt id="1" ctype="bold">**</bpt><bpt id="2" ctype="link">[</bpt>planen<ept id="2">](planen.md)</ept><ept id="1">**</ept> med <ph id="3" ctype="x-placeholder">{{count}}</ph>.</target>',
      '  <context-group purpose="location">',
      '    <context context-type="sourcefile">docs/en/about.md</context>',
      '    <context context-type="linenumber">7</context>',
      '  </context-group>',
      '  <note annotates="source">A list item.&#10;Below “Plans”.&#10;Read the plan.</note>',
      '</trans-unit>',
    ])
  })
})

const formats = [xliff2, xliff12]

describe.each(formats)('writing $name', ({ name, write }) => {
  const targets = (units: Parameters<typeof documentOf>[0]) =>
    [...write(documentOf(units)).matchAll(/<target[^>]*>.*<\/target>/g)].map(([line]) => line)

  it('leaves a text that is missing or still in the original’s language empty', () => {
    const texts = targets([
      unit({ id: 'a', source: 'Hi' }),
      unit({ id: 'b', source: 'Hi', target: 'Hi', state: 'untranslated' }),
    ])
    expect(texts.map((text) => text.replace(/<[^>]*>/g, ''))).toEqual(['', ''])
  })

  it('gathers the forms of a plural in a group of its own', () => {
    const forms = pluralOf('list.count', { one: ['{{count}} page'], other: ['{{count}} pages'] })
    const text = write(documentOf({ 'strings common': [...forms, unit({ id: 'x', source: 'X' })] }))
    const { inside } = /<group id="list.count"[^>]*>(?<inside>[\s\S]*)<\/group>/.exec(text)?.groups ?? {}
    expect([...(inside ?? '').matchAll(/unit id="([^"]*)"/g)].map(([, id]) => id)).toEqual([
      'list.count_one',
      'list.count_other',
    ])
  })

  it('gives the same bytes again, and leaves out what has no units', () => {
    const document = documentOf({ 'page a': [about], 'page b': [] })
    expect(write(document)).toBe(write(document))
    expect(write(document)).not.toContain('page_x0020_b')
  })

  it('is well-formed whatever its texts say', () => {
    const signs = ']]> <![CDATA[ &amp; <b "å\' \t\n \u0001 \uFFFE <!-- {{x}} -->'
    const document = documentOf([unit({ id: `b ${signs}`, source: signs, target: signs, notes: [signs] })])
    expect(parseXml(write(document)).name).toBe('xliff')
    expect(name === 'xliff2' ? xliff2.read(write(document)).files[0]?.units[0]?.source : signs).toBe(signs)
  })
})

/** All elements with a name, with what they are in. */
function* elements(element: XmlElement, name: string): Generator<XmlElement> {
  if (element.name === name) yield element
  for (const child of element.children) yield* elements(child, name)
}

const order2 = ['mda:metadata', 'mtc:matches', 'notes', 'originalData', 'unit', 'segment']
const order12 = ['source', 'target', 'context-group', 'note']
const isInOrder = (names: string[], order: string[]) =>
  names.every(
    (name, index) => order.includes(name) && order.indexOf(name) >= order.indexOf(names[index - 1] ?? name),
  )

/** What the schemas of OASIS ask that can go wrong here; empty where nothing does. */
function wrong2(root: XmlElement): string[] {
  return [...elements(root, 'file')].flatMap((file) => {
    const units = [...elements(file, 'unit')]
    const groups = [...elements(file, 'group')]
    return [
      ...[
        file.attributes.id,
        ...units.map(({ attributes }) => attributes.id),
        ...groups.map(({ attributes }) => attributes.id),
      ]
        .filter((id) => !/^[\w.:-]+$/.test(id ?? ''))
        .map((id) => `no token: ${id}`),
      ...(new Set(units.map(({ attributes }) => attributes.id)).size === units.length ? [] : ['ids twice']),
      ...[file, ...units]
        .filter(
          ({ children }) =>
            !isInOrder(
              children.map(({ name }) => (name === 'group' ? 'unit' : name)),
              order2,
            ),
        )
        .map(({ name }) => `order: ${name}`),
      ...units.flatMap(wrongUnit2),
    ]
  })
}

/** Ids of inline code are their own within a text, and its data is there. */
function wrongUnit2(unit: XmlElement): string[] {
  const holders = [unit, ...elements(unit, 'mtc:match')]
  return holders.flatMap((holder) => {
    const data = new Set(
      holder.children
        .filter(({ name }) => name === 'originalData')
        .flatMap(({ children }) => children.map(({ attributes }) => attributes.id)),
    )
    const texts = holder.children.flatMap((child) => (child.name === 'segment' ? child.children : [child]))
    return texts
      .filter(({ name }) => name === 'source' || name === 'target')
      .flatMap((text) => {
        const codes = ['pc', 'ph', 'sc', 'ec'].flatMap((name) => [...elements(text, name)])
        const ids = codes.flatMap(({ attributes }) => attributes.id ?? [])
        const refs = codes.flatMap(({ attributes }) =>
          ['dataRef', 'dataRefStart', 'dataRefEnd'].flatMap((name) => attributes[name] ?? []),
        )
        const starts = codes.flatMap(({ attributes }) => attributes.startRef ?? [])
        return [
          ...(new Set(ids).size === ids.length ? [] : [`twice in ${unit.attributes.id}: ${ids}`]),
          ...refs.filter((ref) => !data.has(ref)).map((ref) => `no data ${ref} in ${unit.attributes.id}`),
          ...starts.filter((start) => !ids.includes(start)).map((start) => `no start ${start}`),
        ]
      })
  })
}

function wrong12(root: XmlElement): string[] {
  return [...elements(root, 'file')].flatMap((file) => {
    const units = [...elements(file, 'trans-unit')]
    const needed = ['original', 'source-language', 'datatype']
    return [
      ...needed.filter((name) => !file.attributes[name]),
      ...(new Set(units.map(({ attributes }) => attributes.id)).size === units.length ? [] : ['ids twice']),
      ...units.flatMap((unit) => [
        ...(isInOrder(
          unit.children.map(({ name }) => name),
          order12,
        )
          ? []
          : [`order: ${unit.attributes.id}`]),
        ...['source', 'target']
          .flatMap((name) => [...elements(unit, name)])
          .flatMap((text) => {
            const ids = (tag: string) =>
              [...elements(text, tag)]
                .map(({ attributes }) => attributes.id)
                .sort()
                .join()
            return ids('bpt') === ids('ept') ? [] : [`pairs: ${unit.attributes.id}`]
          }),
      ]),
    ]
  })
}

describe('all our pages and strings', async () => {
  const documents: ExchangeDocument[] = (await ownDocuments()).map((document) => ({
    ...document,
    files: document.files.map((file) => ({
      ...file,
      units: file.units.map((one) => ({
        ...one,
        state: one.state === 'current' ? 'outdated' : one.state,
        previous: `${one.source} _old_`,
        matches: [{ percent: 90, source: one.source, target: one.target ?? 'å' }],
      })),
    })),
  }))

  it.each([
    ['XLIFF 2.1', xliff2, wrong2],
    ['XLIFF 1.2', xliff12, wrong12],
  ])('are %s as its schema wants it', (_title, { write }, wrong) => {
    expect(documents.length).toBeGreaterThan(1)
    for (const document of documents) expect(wrong(parseXml(write(document)))).toEqual([])
  })
})
