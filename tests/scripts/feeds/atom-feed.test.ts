import { describe, expect, it } from 'vitest'
import { atomFeed } from '../../../scripts/feeds/atom-feed.ts'
import { xmlText } from '../../../scripts/xml/xml-text.ts'
import { parseXml, type XmlElement } from '../../made/parse-xml.ts'

const feedOf = (title: string, summary = 'Om öppna data. Första versionen.') =>
  atomFeed({
    self: 'https://example.org/kunskap/sv/feed.xml',
    home: 'https://example.org/kunskap/sv/',
    language: 'sv',
    title: 'Prov & sånt: nya sidor',
    subtitle: 'De senaste först.',
    rights: 'CC BY 4.0',
    author: 'Prov',
    entries: [
      {
        id: 'https://example.org/kunskap/sv/feed.xml#data',
        url: 'https://example.org/kunskap/sv/data',
        title,
        summary,
        updated: '2026-11-21',
      },
      {
        id: 'https://example.org/kunskap/sv/feed.xml#meet',
        url: 'https://example.org/kunskap/sv/moten',
        title: 'Möten',
        summary: 'Möten.',
        updated: '2026-10-01',
      },
    ],
  })
/** The parser knows no CDATA: it is made the text that it stands for. */
const parsed = (xml: string) =>
  parseXml(xml.replace(/<!\[CDATA\[([\s\S]*?)\]\]>/g, (_, text: string) => xmlText(text)))
const all = ({ children }: XmlElement, name: string) => children.filter((child) => child.name === name)
const one = (element: XmlElement, name: string) => all(element, name)[0]
/** What a feed reader shows of an element whose text is HTML. */
const shown = (element: XmlElement | undefined) =>
  element?.text.replace(/&#(\d+);/g, (_, code) => String.fromCharCode(Number(code)))

describe('an Atom feed', () => {
  const feed = parsed(feedOf('Öppna data'))
  const [entry, second] = all(feed, 'entry')

  it('has what RFC 4287 asks for', () => {
    expect(feed.name).toBe('feed')
    expect(feed.attributes).toEqual({ xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': 'sv' })
    for (const name of ['id', 'title', 'updated']) {
      expect(all(feed, name)).toHaveLength(1)
      for (const element of all(feed, 'entry')) expect(all(element, name)).toHaveLength(1)
    }
    expect(one(feed, 'author')?.children.map(({ name }) => name)).toContain('name')
    expect(all(feed, 'link').map(({ attributes }) => attributes)).toEqual([
      { rel: 'alternate', href: 'https://example.org/kunskap/sv/' },
      { rel: 'self', href: 'https://example.org/kunskap/sv/feed.xml' },
    ])
    expect(one(feed, 'title')?.text).toBe('Prov & sånt: nya sidor')
  })
  it('is as new as its newest entry, and an entry as its review', () => {
    expect(one(feed, 'updated')?.text).toBe('2026-11-21T00:00:00.000Z')
    expect(second && one(second, 'updated')?.text).toBe('2026-10-01T00:00:00.000Z')
  })
  it('says what changed', () => {
    expect(entry && shown(one(entry, 'summary'))).toBe('Om öppna data. Första versionen.')
    expect(entry && one(entry, 'id')?.text).toBe('https://example.org/kunskap/sv/feed.xml#data')
  })
  it('is the same each time', () => expect(feedOf('Öppna data')).toBe(feedOf('Öppna data')))

  it.each([
    ['markup', '<script>alert(1)</script>'],
    ['the end of CDATA', 'a ]]> b <b>'],
    ['an entity', 'Q&amp;A &lt;'],
    ['quotes', 'The “why” & "how" of \'it\''],
    ['signs outside the plane', '🏛️ Tinget'],
  ])('shows a title with %s as it is written', (_what, title) => {
    const [first] = all(parsed(feedOf(title, title)), 'entry')
    expect(first && shown(one(first, 'title'))).toBe(title)
    expect(first && shown(one(first, 'summary'))).toBe(title)
  })
  it('stays XML with signs that it cannot hold', () => {
    expect(() => parsed(feedOf('a\u0000b\u000bc\ud800d\uffff'))).not.toThrow()
  })
})
