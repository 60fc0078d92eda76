import { beforeAll, describe, expect, it } from 'vitest'
import { openIndex } from '../../../.vitepress/core/search/open-index.ts'
import { search } from '../../../.vitepress/core/search/search.ts'
import { filesOf, page, readerOf } from './made-pages.ts'

const pages = [
  page('data', 'en', 'Open data', 'Publish a table.', { heading: 'Licences', under: 'Choose a licence.' }),
  page('data', 'sv', 'Öppna data', 'Publicera en tabell.', { heading: 'Licenser', under: 'Välj en licens.' }),
]
let files: Map<string, string>
let others: Map<string, string>
beforeAll(async () => {
  files = await filesOf(pages)
  others = await filesOf(pages.slice(0, 1))
})

describe('an index that cannot be opened', () => {
  it.each([
    ['is not there', () => undefined, undefined, 'unreadable'],
    ['is a page that says 404', () => '<!doctype html><title>404</title>', undefined, 'damaged'],
    ['is cut short', (manifest: string) => manifest.slice(0, 80), undefined, 'damaged'],
    ['is empty', () => '', undefined, 'damaged'],
    [
      'has other lists',
      (manifest: string) => manifest.replace('"terms":[', '"terms":[3,'),
      undefined,
      'damaged',
    ],
    ['has pages in no language', (m: string) => m.replace('["en","sv"]', '[]'), undefined, 'damaged'],
    [
      'is of another version',
      (m: string) => m.replace(/"analysis":\d+/, '"analysis":1'),
      undefined,
      'other-version',
    ],
    ['is of another site', (manifest: string) => manifest, 'https://example.org', 'other-site'],
  ])('%s', async (_what, change, site, kind) => {
    const manifest = change(files.get('manifest.json') ?? '')
    const changed = new Map(files)
    if (manifest === undefined) changed.delete('manifest.json')
    else changed.set('manifest.json', manifest)
    await expect(openIndex(readerOf(changed), site)).rejects.toMatchObject({ name: 'IndexError', kind })
  })

  it('opens for the site that it is of', async () => {
    const index = await openIndex(readerOf(files), 'https://example.org/kb')
    expect((await search(index, 'data', 'en')).total).toBe(1)
  })
})

describe('a file that cannot be read', () => {
  const broken: [string, (content: string) => string | undefined][] = [
    ['is not there', () => undefined],
    ['is cut short', (content) => content.slice(0, -20)],
    ['is empty', () => ''],
    ['is another file', (content) => content.replace(/"file":"\w+-/, '"file":"other-')],
    ['has other data', (content) => content.replace(/"data":.*/, '"data":{"__proto__":[1]}}')],
    ['is a page that says 404', () => '<!doctype html><script>alert(1)</script>'],
  ]
  const kinds = ['terms', 'words', 'ends', 'texts']

  it.each(broken.flatMap(([what, change]) => kinds.map((kind) => [kind, what, change] as const)))(
    '%s: %s',
    async (kind, _what, change) => {
      const changed = new Map(files)
      for (const [name, content] of files) {
        if (!name.startsWith(kind)) continue
        const other = change(content)
        if (other === undefined) changed.delete(name)
        else changed.set(name, other)
      }
      const index = await openIndex(readerOf(changed))
      for (const text of ['licence', 'licences', 'publcera', 'publiceringen', 'da', 'tabe']) {
        const { results, total } = await search(index, text, 'sv')
        expect(results.length).toBeLessThanOrEqual(total)
        expect(JSON.stringify(results)).not.toContain('<script>')
      }
    },
  )

  it('makes the answer incomplete until it can be read again', async () => {
    let down = true
    const index = await openIndex(async (name) => {
      if (down && name.startsWith('terms')) throw new TypeError('Failed to fetch')
      return readerOf(files)(name)
    })
    expect(await search(index, 'licence', 'en')).toMatchObject({ total: 0, incomplete: true })
    down = false
    expect(await search(index, 'licence', 'en')).toMatchObject({ total: 1, incomplete: false })
  })

  it('leaves the rest of the answer', async () => {
    const changed = new Map(
      [...files].filter(([name]) => !name.startsWith('ends') && !name.startsWith('words')),
    )
    const answer = await search(await openIndex(readerOf(changed)), 'licnce open', 'en')
    expect(answer).toMatchObject({ total: 1, incomplete: true })
  })

  it('may have been changed: what is not well formed is left out', async () => {
    const change = (content: string) => content.replace(/\|[\w-]+/g, '|zz99__zzzz')
    const changed = [...files].map(([name, content]) => [
      name,
      name.startsWith('terms') ? change(content) : content,
    ])
    const index = await openIndex(
      readerOf(new Map(changed.map(([name = '', content = '']) => [name, content]))),
    )
    const { results, total } = await search(index, 'licence', 'en')
    expect(results.length).toBe(total)
  })
})

describe('an index that was replaced', () => {
  it('is not mixed with the one that was opened', async () => {
    const mixed = new Map([...others, ['manifest.json', files.get('manifest.json') ?? '']])
    const index = await openIndex(readerOf(mixed))
    await expect(search(index, 'data', 'en')).rejects.toMatchObject({
      name: 'IndexError',
      kind: 'other-version',
    })
  })
})

describe('an index of nothing', () => {
  it('has no answers', async () => {
    const index = await openIndex(readerOf(await filesOf([])))
    for (const text of ['data', 'd', 'öppna data', '']) {
      expect(await search(index, text, 'en')).toMatchObject({ total: 0, incomplete: false })
    }
  })
})
