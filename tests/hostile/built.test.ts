import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { parse as parseCsv } from 'csv-parse/sync'
import { parseFragment } from 'parse5'
import { beforeAll, describe, expect, it } from 'vitest'
import { inlineScripts } from '../../.vitepress/core/hosting/policy-tag.ts'
import { formulaStart } from '../../.vitepress/core/open-data/csv.ts'
import { openIndex } from '../../.vitepress/core/search/open-index.ts'
import { search } from '../../.vitepress/core/search/search.ts'
import { listFiles } from '../../scripts/files/list-files.ts'
import { outputFolder } from '../../scripts/site/folders.ts'
import { readXml } from '../../scripts/xml/read-xml.ts'
import { type XmlNode, XmlNodeBuilder } from '../../scripts/xml/xml-node.ts'
import { turtleStatements } from '../made/rdf.ts'
import { readCalendar } from '../made/read-calendar.ts'
import { buildHostileSite, pagesOfTexts, tagsOfTexts, word } from './hostile-site.ts'
import { attribute, type Element, elementsOf, hostileParts, textOf } from './read-html.ts'

let folder: string
let files: string[]
const read = (file: string) => readFileSync(path.join(folder, file), 'utf8')
const ofKind = (ending: string) => files.filter((file) => file.endsWith(ending))

beforeAll(async () => {
  folder = outputFolder((await buildHostileSite()).root)
  files = listFiles(folder, '')
}, 300_000)

/** A text as HTML and feeds show it: white space is one space. */
const shown = (text: string) => text.replace(/\s+/g, ' ').trim()

/**
 * A title as VitePress 1.6.4 writes it into the head: it puts it in by `replace`, which reads `$&`, and leaves what looks
 * like an entity. Neither makes an element of it.
 */
const inHead = (text: string) =>
  shown(
    textOf(
      parseFragment(
        shown(text)
          .replace(/</g, '&lt;')
          .replace(/&(?![\w#]+;)/g, '&amp;'),
      ),
    ),
  )

/** What XML cannot hold is shown as U+FFFD. */
const inXml = (text: string) =>
  text.replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '\uFFFD')

/** The files of old addresses, and where they lead. */
const oldPages = () =>
  new Map(
    [...read('_redirects').matchAll(/^(\S+) (\S+) 301$/gm)].map(([, from = '', to = '']) => [
      `${from.slice(1)}.html`,
      to,
    ]),
  )

describe('every page', () => {
  it('has no element, attribute, script or address that is not the site’s own', () => {
    const own = new Set(inlineScripts(read('en/guides/meetings.html')))
    const isOwn = (script: Element) => {
      const source = attribute(script, 'src')
      return source === undefined ? own.has(textOf(script)) : source.startsWith('/assets/')
    }
    expect(own.size).toBeGreaterThan(0)
    expect(ofKind('.html').length).toBeGreaterThan(150)
    const moved = oldPages()
    for (const file of ofKind('.html').filter((page) => !moved.has(page))) {
      expect(hostileParts(read(file), isOwn), file).toEqual([])
      expect(
        inlineScripts(read(file)).filter((script) => !own.has(script)),
        file,
      ).toEqual([])
    }
  })

  it('leads on, at an old address, to the page of the site that it has become, and does no more', () => {
    expect(oldPages().size).toBeGreaterThan(0)
    for (const [file, to] of oldPages()) {
      expect(
        hostileParts(read(file), () => false),
        file,
      ).toEqual([
        'a foreign script in <script src="/moved.js" defer="">',
        `a command to the browser in <meta http-equiv="refresh" content="0; url=${to}">`,
      ])
    }
  })

  it.each(pagesOfTexts)('says %j as text in its title, its head and its text', ({ text, file }) => {
    for (const language of ['en', 'sv']) {
      const elements = elementsOf(read(`${language}/${file}.html`))
      const named = (name: string) => elements.filter(({ tagName }) => tagName === name)
      const meta = (kind: string, name: string) =>
        named('meta').flatMap((element) =>
          attribute(element, kind) === name ? (attribute(element, 'content') ?? '') : [],
        )
      const [title, ...others] = named('title').map(textOf).map(shown)
      if (!text.includes('$&')) expect(title).toBe(inHead(`${text.trim()} – ${word}`))
      expect(others).toEqual([])
      expect(named('h1').map(textOf).map(shown)).toEqual([shown(text)])
      expect(meta('name', 'description').map(shown)).toEqual([inHead(text)])
      expect(meta('property', 'og:title').map(shown)).toEqual([inHead(text)])
      expect(meta('property', 'og:description').map(shown)).toEqual([inHead(text)])
      expect(meta('property', 'og:site_name').map(shown)).toEqual([word])
    }
  })

  it('of a tag says its word as text', () => {
    const headings = files
      .filter((file) => /^en\/tags\/.*\.html$/.test(file))
      .flatMap((file) => elementsOf(read(file)).filter(({ tagName }) => tagName === 'h1'))
      .map((heading) => shown(textOf(heading)))
    for (const { text } of tagsOfTexts) expect(headings).toContain(shown(text))
  })

  it('runs nothing between double braces', () => {
    for (const file of ofKind('.html')) {
      const text = elementsOf(read(file))
        .filter(({ tagName }) => tagName === 'body')
        .map(textOf)
        .join()
      expect(text, file).not.toMatch(/\b42\b/)
    }
  })
})

it('what a page says in Markdown has no links to code', () => {
  const links = elementsOf(read('en/markdown.html')).flatMap((element) => attribute(element, 'href') ?? [])
  expect(links.filter((link) => /script|hacked|data:|file:/i.test(link.replace(/^#.*/, '')))).toEqual([])
})

/** All elements of an XML file, each with its text. */
function xmlElements(file: string): { name: string; text: string; children: XmlNode[] }[] {
  let root: XmlNode | undefined
  const builder = new XmlNodeBuilder()
  const listener = {
    open: builder.open.bind(builder),
    text: builder.text.bind(builder),
    close: () => {
      root = builder.close() ?? root
    },
  }
  expect(readXml(read(file).replaceAll('\r\n', '\n'), listener, { deepest: 50 }), file).toBeUndefined()
  const walk = (node: XmlNode): ReturnType<typeof xmlElements> => {
    const children = node.children.filter((child) => typeof child !== 'string')
    const text = node.children.filter((child) => typeof child === 'string').join('')
    return [{ name: node.name, text, children }, ...children.flatMap(walk)]
  }
  return root ? walk(root) : []
}
const textIn = (node: XmlNode, name: string) =>
  node.children
    .flatMap((child) => (typeof child !== 'string' && child.name === name ? child.children : []))
    .join('')

describe('XML', () => {
  it('is well-formed and holds nothing that was put in, in any file', () => {
    const all = [...ofKind('.xml'), ...ofKind('.rdf'), ...ofKind('.tbx'), ...ofKind('.svg')]
    expect(all.length).toBeGreaterThan(5)
    for (const file of all) {
      const names = xmlElements(file).map(({ name }) => name)
      expect(names.length, file).toBeGreaterThan(0)
      expect(
        names.filter((name) => /^(?:x-hacked|script|img|entity)$/i.test(name)),
        file,
      ).toEqual([])
    }
  })

  it('of the feed has each title and summary as text', () => {
    const entries = xmlElements('en/feed.xml')
      .flatMap(({ children }) => children)
      .filter((entry) => entry.name === 'entry' && /#h\d+$/.test(textIn(entry, 'id')))
    const texts = pagesOfTexts.map(({ text }) => shown(inXml(text)))
    expect(entries.length).toBeGreaterThan(40)
    for (const entry of entries) {
      const [title, ...others] = elementsOf(`<p>${textIn(entry, 'title')}</p>`)
      expect(others).toEqual([])
      expect(texts).toContain(shown(title ? textOf(title) : ''))
      expect(elementsOf(`<p>${textIn(entry, 'summary')}</p>`)).toHaveLength(1)
    }
  })

  it('of the browser’s search has the site’s name as text', () => {
    const parts = xmlElements('en/opensearch.xml')
    expect(parts.find(({ name }) => name === 'LongName')?.text).toBe(`${word}: Search`.slice(0, 48).trim())
  })

  it('of the sitemap has addresses of the site only', () => {
    const places = xmlElements('sitemap.xml').filter(({ name }) => name === 'loc')
    for (const { text } of places) expect(text).toMatch(/^https:\/\/tingwall\.example\/[\w/%!&',-]*$/)
  })
})

describe('the search', () => {
  it('shows each page by its title, and marks in its text what was asked for, as text', async () => {
    const file = (name: string) => path.join(folder, 'search-index', name)
    const index = await openIndex(async (name) => readFileSync(file(name), 'utf8'))
    for (const { text, ref } of pagesOfTexts.slice(0, 20)) {
      const { results } = await search(index, `kerbstones of ${ref}`, 'en', { limit: 80 })
      const found = results.find((result) => result.ref === ref)
      expect(shown(found?.title.text ?? ''), ref).toBe(shown(text))
    }
  })
})

describe('tables', () => {
  it('have as many fields in each row, and none that a spreadsheet would run', () => {
    expect(ofKind('.csv').length).toBeGreaterThan(5)
    for (const file of ofKind('.csv')) {
      const rows: string[][] = parseCsv(read(file), { bom: true })
      expect(
        rows.flat().filter((field) => formulaStart.test(field)),
        file,
      ).toEqual([])
    }
  })

  it('give the text back when the apostrophe is taken away that stands before a formula', () => {
    const rows: Record<string, string>[] = parseCsv(read('data/glossary.csv'), { bom: true, columns: true })
    for (const { ref, text } of pagesOfTexts) {
      const definition = rows.find(({ id }) => id === ref)?.en_definition ?? ''
      expect(formulaStart.test(definition.slice(1)) ? definition.slice(1) : definition).toBe(text.trim())
    }
  })
})

describe('data', () => {
  it('in JSON is what was put in', () => {
    for (const file of [...ofKind('.json'), ...ofKind('.jsonld')])
      expect(() => JSON.parse(read(file)), file).not.toThrow()
    const { terms } = JSON.parse(read('data/glossary.json'))
    for (const { ref, text } of pagesOfTexts) {
      expect(terms.find(({ id }: { id: string }) => id === ref)).toMatchObject({
        words: { en: { preferred: text.trim() } },
      })
    }
  })

  it('in Turtle says what the RDF/XML says, of the site only', () => {
    const statements = turtleStatements(read('data/dcat.ttl'))
    expect(statements.filter((line) => /<[^>"]*hacked/.test(line.replace(/"(?:[^"\\]|\\.)*"/g, '')))).toEqual(
      [],
    )
  })
})

describe('calendars', () => {
  it('have the events that were put in, and no others', () => {
    const { events } = readCalendar(read('data/calendars/all.en.ics'))
    expect(events.length).toBe(pagesOfTexts.length)
    for (const { ref, text } of pagesOfTexts) {
      const found = events.find(
        ({ value }) => value('uid')?.includes(`${ref}@`) || value('url')?.endsWith(`#${ref}`),
      )
      expect(shown(String(found?.value('summary'))), ref).toBe(shown(text))
    }
  })
})

describe('texts for programs', () => {
  it('have one line for each page', () => {
    const lines = read('en/llms.txt').split('\n')
    for (const { file } of pagesOfTexts) {
      expect(lines.filter((line) => line.includes(`/en/${file}.md)`))).toHaveLength(1)
    }
    expect(lines.filter((line) => /^#+ x-hacked|^Disallow|^---/.test(line))).toEqual([])
  })

  it('have the title of a page as one line of Markdown', () => {
    for (const { text, file } of pagesOfTexts)
      expect(read(`en/${file}.md`).split('\n')[0]).toBe(`# ${shown(text)}`)
  })

  it('let robots everywhere', () => expect(read('robots.txt')).not.toMatch(/^Disallow/m))

  it('say whom to tell of a hole', () => {
    expect(existsSync(path.join(folder, '.well-known/security.txt'))).toBe(true)
    expect(read('.well-known/security.txt')).toMatch(/^Contact: mailto:words@example\.org\nExpires: /)
  })

  it('have the licences of all that the site brings along', () => {
    const text = read('licenses.txt')
    for (const name of [
      '@vue/runtime-dom',
      'vitepress',
      'flexsearch',
      'i18next',
      '@fontsource/brygada-1918',
      'workbox-routing',
    ]) {
      expect(text, name).toMatch(new RegExp(`^${name} \\d+\\.\\d+`, 'm'))
    }
  })
})
