import { describe, expect, it } from 'vitest'
import { readXml, type XmlLimits, type XmlListener, xmlSource } from '../../../scripts/xml/read-xml.ts'

/** What is told of a text, in short. */
function told(text: string, limits: Partial<XmlLimits> = {}): string[] {
  const found: string[] = []
  const listener: XmlListener = {
    open: ({ space, name, attributes, at }) => {
      const said = [...attributes].map(([key, value]) => ` ${key}=${value}`).join('')
      found.push(`<${space && `${space}|`}${name}${said}> ${at}`)
    },
    text: (words) => found.push(JSON.stringify(words)),
    close: () => found.push('</>'),
  }
  const fault = readXml(xmlSource(text), listener, { deepest: 5, ...limits })
  return fault ? [`${fault.line}:${fault.column} ${fault.kind} ${fault.what}`] : found
}

describe('reading XML', () => {
  it.each([
    ['elements, texts and places', '<a>å<b/>ö</a>', ['<a> 0', '"å"', '<b> 4', '</>', '"ö"', '</>']],
    ['attributes in any order', `<a x='1' y="&lt;2"/>`, ['<a x=1 y=<2> 0', '</>']],
    [
      'XML’s five entities and numbers',
      '<a>&amp;&lt;&gt;&quot;&apos;&#229;&#xE5;</a>',
      ['<a> 0', '"&<>\\"\'åå"', '</>'],
    ],
    ['CDATA', '<a><![CDATA[<b>]]></a>', ['<a> 0', '"<b>"', '</>']],
    [
      'comments and instructions, which say nothing',
      '<?x y?><a><!-- <b> -->å</a><!-- -->',
      ['<a> 7', '"å"', '</>'],
    ],
    ['a byte order mark and line ends', '\uFEFF<a>\r\nå\r</a>', ['<a> 0', '"\\nå\\n"', '</>']],
    [
      'namespaces, by what they name and not by their prefix',
      '<x:a xmlns:x="u" xmlns="v" x:k="1" xml:lang="sv"><b/></x:a>',
      ['<u|a {u}k=1 xml:lang=sv> 0', '<v|b> 49', '</>', '</>'],
    ],
    ['a declaration of 1.1, read as 1.0', '<?xml version="1.1"?><a/>', ['<a> 21', '</>']],
  ])('tells of %s', (_title, text, expected) => expect(told(text)).toEqual(expected))

  const bomb = `<!DOCTYPE a [<!ENTITY a "ha"><!ENTITY b "${'&a;'.repeat(50)}">]>`
  it.each([
    ['entities that grow', `${bomb}<a>&b;</a>`, '1:1 doctype <!DOCTYPE'],
    [
      'an entity that reads a file',
      '<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><a>&x;</a>',
      '1:1 doctype <!DOCTYPE',
    ],
    [
      'an entity of parameters',
      '<!DOCTYPE a [<!ENTITY % p SYSTEM "http://localhost/">%p;]><a/>',
      '1:1 doctype <!DOCTYPE',
    ],
    [
      'any document type, where none is allowed',
      '\n<!DOCTYPE a SYSTEM "a.dtd"><a/>',
      '2:1 doctype <!DOCTYPE',
    ],
    ['an entity of HTML', '<a>\n&nbsp;</a>', '2:6 syntax ;'],
    ['an entity by the name of a property', '<a>&constructor;</a>', '1:16 syntax ;'],
    ['a sign that XML cannot have', '<a>\n \u0001</a>', '2:2 character U+0001'],
    ['half a sign', '<a>\uD800</a>', '1:4 character U+D800'],
    ['such a sign as a number', '<a>&#1;</a>', '1:7 syntax ;'],
    ['elements that cross', '<a><b></a></b>', '1:10 syntax >'],
    ['an attribute twice', '<a b="1" b="2"/>', '1:16 syntax >'],
    ['a prefix that nothing declares', '<x:a/>', '1:6 syntax >'],
    ['no element', ' ', '1:1 syntax  '],
    ['two of them', '<a/><a/>', '1:7 syntax /'],
    ['elements in one another too deeply', '<a>'.repeat(6), '1:16 depth <a>'],
    ['nothing but the beginning', '<a', '1:2 syntax a'],
  ])('refuses %s', (_title, text, fault) => expect(told(text)).toEqual([fault]))

  it('refuses what is too large before it reads it', () => {
    expect(told('<a></a>', { most: 6 })).toEqual(['1:1 size 6'])
  })

  it('allows the document type that its reader names, where it declares nothing', () => {
    const doctype = { doctype: 'tmx' }
    expect(told('<!DOCTYPE tmx SYSTEM "tmx11.dtd"><tmx/>', doctype)).toEqual(['<tmx> 33', '</>'])
    expect(told('<!DOCTYPE html><tmx/>', doctype)).toEqual(['1:1 doctype <!DOCTYPE'])
    expect(told('<!DOCTYPE tmx [<!ELEMENT tmx ANY>]><tmx/>', doctype)).toEqual(['1:1 doctype <!DOCTYPE'])
  })

  it.each([
    ['comments', '<a>', '<!-- - -->', '</a>'],
    ['references', '<a>', '&amp;', '</a>'],
    ['attributes', '<a ', 'x0="" ', '/>'],
    ['namespaces', '<a>', '<x:b xmlns:x="u"/>', '</a>'],
    ['brackets', '<a>', ']]', '</a>'],
    ['a document type without end', '<!DOCTYPE a [', '<!ENTITY a "">', ''],
  ])('reads or refuses 200,000 %s in a moment', (_title, before, piece, after) => {
    let number = 0
    const pieces = Array.from({ length: 200_000 }, () => piece.replace('0', () => String(number++)))
    expect(told(`${before}${pieces.join('')}${after}`).length).toBeGreaterThan(0)
  })
})
