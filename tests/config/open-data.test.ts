import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, it } from 'vitest'
import { dataFiles } from '../../.vitepress/config/data-files.ts'
import { librarySource } from '../../.vitepress/config/library.ts'
import { openLists } from '../../.vitepress/config/lists/open-lists.ts'
import { describedLists } from '../../.vitepress/config/open-data/described-lists.ts'
import { openDatasets } from '../../.vitepress/config/open-data/open-datasets.ts'
import { pageContexts } from '../../.vitepress/config/page-contexts.ts'
import { schemaName } from '../../.vitepress/core/open-data/described-list.ts'
import { projectRoot } from '../../scripts/site/folders.ts'
import site from '../../site.config.ts'
import { profileFaults } from '../made/dcat-profile.ts'
import { parseCsv } from '../made/parse-csv.ts'
import { rdfXmlStatements, turtleStatements } from '../made/rdf.ts'

const library = librarySource(projectRoot, site).get()
const files = dataFiles(library, site)
const contents = (path: string) => files.get(path)?.content ?? ''
const lists = describedLists(library, site)
const inLanguages = lists.flatMap((list) =>
  list.languages.map((own) => ({ name: `${list.id} in ${own.language}`, list, own })),
)
const codes = site.languages.map(({ code }) => code)

describe('our lists', () => {
  it('are each there once, and stand on a page in each language', () => {
    const ids = openDatasets(library, site).map(({ id }) => id)
    expect(ids).toEqual([...new Set(ids)])
    for (const { ref } of openDatasets(library, site)) {
      expect([ref, codes.map((code) => library.addresses.get(ref)?.get(code)?.kind)]).toEqual([
        ref,
        codes.map(() => 'page'),
      ])
    }
  })

  it('are left out where they have no rows, and so is the description where there are none', () => {
    const empty = { ...library, pairs: [], glossary: [], facts: { sources: [], facts: [] } }
    expect([...dataFiles(empty, site).keys()].filter((path) => path.startsWith('data/'))).toEqual([])
  })

  it.each(inLanguages)('$name: has words for itself and each column', ({ list, own }) => {
    const words = library.words(own.language)
    const missing = [
      `lists.${list.id}.title`,
      `lists.${list.id}.description`,
      ...list.columns.map(({ name }) => `columns.${list.id}.${name}`),
    ].filter((key) => words(`data:${key}` as 'data:title', { defaultValue: '' }) === '')
    expect(missing).toEqual([])
  })

  it.each(inLanguages)('$name: CSV, JSON and the list agree', ({ list, own }) => {
    const path = `data/${list.id}.${own.language}`
    const json: { items: Record<string, unknown>[] } = JSON.parse(contents(`${path}.json`))
    const [head, ...rows] = parseCsv(contents(`${path}.csv`))
    expect(head).toEqual(list.columns.map(({ name }) => name))
    expect([json.items.length, rows.length]).toEqual([own.rows.length, own.rows.length])
    const cells = json.items.map((item) =>
      list.columns.map(({ name }) => {
        const value = item[name] ?? ''
        return Array.isArray(value) ? value.join(' | ') : String(value)
      }),
    )
    expect(rows.map((row) => row.map((cell) => cell.replace(/^'(?=[=+\-@\t\r])/, '')))).toEqual(cells)
  })

  it.each(inLanguages)('$name: keeps to its schema', ({ list, own }) => {
    const ajv = new Ajv2020({ validateFormats: false, strictSchema: false })
    const validate = ajv.compile(JSON.parse(contents(`data/${schemaName(list)}`)))
    validate(JSON.parse(contents(`data/${list.id}.${own.language}.json`)))
    expect(validate.errors).toBeNull()
  })

  it.each(inLanguages)('$name: has values of the kinds that it says', ({ list, own }) => {
    const wrong = list.columns.flatMap(({ name, type }) =>
      own.rows.flatMap((row) => {
        const value = row[name]
        const holds = forms[type]
        return value === undefined || !holds || holds.test(String(value)) ? [] : `${name}: ${value}`
      }),
    )
    expect(wrong).toEqual([])
  })

  it.each(inLanguages)('$name: has no mail address but what a profile publishes', ({ own }) => {
    const published = new Set(
      library.pages.flatMap(({ fields }) => [
        fields.contact_email,
        ...(fields.contact ?? []).map(({ mail }) => mail),
      ]),
    )
    const found = JSON.stringify(own.rows).match(/[\w.+-]+@[\w-]+\.[\w.-]*\w/g) ?? []
    expect(found.filter((mail) => !published.has(mail))).toEqual([])
  })
})

/** How values look, by kind. */
const forms: Partial<Record<string, RegExp>> = {
  uri: /^https?:\/\/\S+$/,
  email: /^[^\s@]+@[^\s@]+$/,
  date: /^\d{4}-\d{2}-\d{2}$/,
  'date-time': /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}/,
  integer: /^-?\d+$/,
  boolean: /^(?:true|false)$/,
}

describe('the description of our lists', () => {
  const turtle = contents('data/dcat.ttl')

  it('is as DCAT-AP-SE has it, but for the kind of publisher where nobody has said it', () => {
    const unsaid = site.publisherType ? [] : [`${site.address}/data/dcat.rdf#publisher dcterms:type: 0`]
    expect(profileFaults(turtle, codes)).toEqual(unsaid)
  })

  it('is whole where contact and kind of publisher are set', () => {
    const own = { ...site, contact: 'data@example.org', publisherType: 'NonProfitOrganisation' }
    const text = dataFiles({ ...library }, own).get('data/dcat.ttl')?.content ?? ''
    expect(profileFaults(text, codes)).toEqual([])
    expect(text).toContain('vcard:hasEmail <mailto:data@example.org>')
  })

  it('says the same for the portal as for people', () => {
    expect(rdfXmlStatements(contents('data/dcat.rdf'))).toEqual(turtleStatements(turtle))
  })

  it('names files that there are, by their sizes', () => {
    const named = [...turtle.matchAll(/dcat:downloadURL <[^>]*\/(data\/[^>]*)>[^.]*?byteSize "(\d+)"/gs)]
    expect(named.length).toBeGreaterThan(lists.length * 2 * codes.length)
    for (const [, path = '', bytes] of named) {
      expect([path, String(Buffer.byteLength(contents(path)))]).toEqual([path, bytes])
    }
    const schemas = [...turtle.matchAll(/dcterms:conformsTo <[^>]*\/(data\/[^>]*)>/g)]
    expect(schemas.filter(([, path = '']) => !files.has(path))).toEqual([])
  })

  it('is the same each time', () => {
    const again = dataFiles({ ...library }, site)
    expect([...again.keys()]).toEqual([...files.keys()])
    for (const [path, { content }] of again) expect([path, content === contents(path)]).toEqual([path, true])
  })
})

describe('the pages', () => {
  const entries = [...pageContexts(library, site).values()]

  it.each(openLists(library, site).map(({ id, ref }) => ({ id, ref })))(
    'that show $id offer files that there are, the reader’s language first',
    ({ id, ref }) => {
      for (const { address, context } of entries.filter((entry) => entry.context.ref === ref)) {
        const links = [...(context.downloads ?? []), ...(context.openData?.lists ?? [])].flatMap((list) =>
          list.id === id ? list.links : [],
        )
        if (context.downloads || context.openData) expect(links[0]?.language).toBe(address.language)
        expect(links.filter(({ url }) => !files.has(url.slice(1)))).toEqual([])
      }
    },
  )

  it('about open data tell values from words in what they say of columns', () => {
    const swedish = entries.find(({ address, context }) => context.openData && address.language === 'sv')
    const pages = swedish?.context.openData?.lists.find((list) => list.id === 'pages')
    expect(pages?.columns.find(({ name }) => name === 'state')?.meaning.slice(0, 5)).toEqual([
      { text: 'Hur sidan står sig på filens språk: ', isValue: false },
      { text: 'original', isValue: true },
      { text: ', ', isValue: false },
      { text: 'current', isValue: true },
      { text: ' (aktuell), ', isValue: false },
    ])
    expect(pages?.columns.find(({ name }) => name === 'title')?.kind).toEqual([
      { text: 'text, finns alltid', isValue: false },
    ])
  })

  it('about open data name every list and the description of all', () => {
    const about = entries.flatMap(({ context }) => context.openData ?? [])
    expect(about).toHaveLength(codes.length)
    for (const { lists: shown, catalogue } of about) {
      expect(shown.map(({ id }) => id)).toEqual(openDatasets(library, site).map(({ id }) => id))
      expect(catalogue.map(({ url }) => url)).toEqual(['/data/dcat.rdf', '/data/dcat.ttl'])
    }
  })
})
