import { chmodSync, cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { gzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { mediaTypeOf } from '../../.vitepress/core/hosting/media-types.ts'
import {
  serverFiles as forServers,
  headersOf,
  type ServerRules,
} from '../../.vitepress/core/hosting/server-rules.ts'
import { walkFiles } from '../../scripts/files/walk-files.ts'
import { readServerRules, writeServerFiles } from '../../scripts/hosting/server-files.ts'
import { outputFolder } from '../../scripts/site/folders.ts'
import { buildMadeSite } from '../sites/build-made-site.ts'
import { makeSite, withGaelicAndGaps } from '../sites/make-site.ts'
import { realServers, startServer } from './start-server.ts'

/** CI sets this, so that a server that is not there is a failure and nobody takes a skipped test for a passed one. */
const areRequired = process.env.TINGWALL_SERVERS === 'required'
const installed = realServers.filter(({ program }) => program !== undefined)
const asked = areRequired ? realServers : installed
for (const { name } of realServers.filter((server) => !asked.includes(server))) {
  console.warn(`${name} is not installed here, so nothing is tested with it. CI does.`)
}

const scratch = mkdtempSync(path.join(tmpdir(), 'tingwall-servers-'))
// Apache gives up the rights of the person who starts it.
chmodSync(scratch, 0o755)
afterAll(() => rmSync(scratch, { recursive: true, force: true }))

const redirects = [
  { from: '/sv/guider/gammal', to: '/sv/guider/moten#fore' },
  { from: '/sv/åtgärder/(2025)+$1.x', to: '/sv/guider/möte-$1' },
]

describe.skipIf(asked.length === 0).each(['/', '/världen/'])('a site below %s', (below) => {
  const base = encodeURI(below)
  const root = path.join(scratch, base === '/' ? 'root' : 'below')
  const folder = path.join(root, below)
  let rules: ServerRules
  let serverFiles = ''
  let files: string[] = []
  const openFile = () => files.find((file) => /^data\/.*\.json$/.test(file)) ?? ''
  const asset = () => files.find((file) => /^assets\/app\..*\.js$/.test(file)) ?? ''

  beforeAll(async () => {
    const made = await makeSite(`servers-${base === '/' ? 'root' : 'below'}`, 'gaps', (settings) =>
      withGaelicAndGaps(settings).replace(/address: .*/, `address: 'https://tingwall.example${base}',`),
    )
    const built = await buildMadeSite(made)
    const output = outputFolder(built.root)
    writeServerFiles(output, built.site, redirects)
    serverFiles = path.join(output, '../server')
    cpSync(output, folder, { recursive: true })
    writeFileSync(path.join(folder, 'ready.txt'), 'as it is')
    writeFileSync(path.join(folder, 'ready.txt.gz'), gzipSync('compressed before'))
    files = walkFiles(folder, '').files
    const read = readServerRules(output)
    if (!read) throw new Error('The build wrote no rules.')
    rules = read
  })

  describe.each(asked)('with $name', (server) => {
    let address = ''
    let stop = async () => {}
    beforeAll(async () => {
      if (server.program === undefined) throw new Error(`${server.name} is not installed, and CI needs it.`)
      const own = path.join(scratch, `${server.name}-${base === '/' ? 'root' : 'below'}`)
      const started = await startServer(server, root, path.join(serverFiles, 'nginx.conf'), own)
      address = started.address + base
      stop = started.stop
    })
    afterAll(() => stop())
    const ask = (url: string, headers: Record<string, string> = {}) =>
      fetch(address + url, { redirect: 'manual', headers: { 'accept-encoding': 'identity', ...headers } })

    it.each([
      ['', 'index.html'],
      ['sv/', 'sv/index.html'],
      ['sv', 'sv/index.html'],
      ['en/guides/meetings', 'en/guides/meetings.html'],
      ['en/guides/meetings.html', 'en/guides/meetings.html'],
      ['sv/guider/moten?from=here', 'sv/guider/moten.html'],
      ['sv/guider/moten.md', 'sv/guider/moten.md'],
    ])('sends %j', async (url, file) => {
      const response = await ask(url)
      expect(response.status).toBe(200)
      expect(await response.text()).toBe(readFileSync(path.join(folder, file), 'utf8'))
      for (const [name, value] of headersOf(rules, url)) expect(response.headers.get(name), name).toBe(value)
    })

    it.each([
      ['en/not-here', 'en/404.html'],
      ['sv/finns-inte', 'sv/404.html'],
      ['sv/guider/finns/inte/', 'sv/404.html'],
      ['gd/chan-eil', 'gd/404.html'],
      ['elsewhere', '404.html'],
      ['assets/gone.0123abcd.js', '404.html'],
      ['assets/', '404.html'],
      ['data', '404.html'],
      ['_headers', '404.html'],
      ['.htaccess', '404.html'],
      ['sv/.git/config', 'sv/404.html'],
      ['sv/404.html%0d%0aSet-Cookie:%20a=b', 'sv/404.html'],
    ])('says that there is no %j in the language of the address', async (url, file) => {
      const response = await ask(url)
      expect(response.status).toBe(404)
      expect(await response.text()).toBe(readFileSync(path.join(folder, file), 'utf8'))
      expect(response.headers.get('cache-control')).toBe('no-cache')
      for (const [name, value] of rules.headers) expect(response.headers.get(name), name).toBe(value)
    })

    it('leads from old addresses to new ones', async () => {
      for (const { from, to } of redirects) {
        const response = await ask(encodeURI(from.slice(1)))
        expect(response.status, from).toBe(301)
        expect(new URL(response.headers.get('location') ?? '', address).href).toBe(
          address + encodeURI(to.slice(1)).replace('$', '%24'),
        )
      }
    })

    it.skipIf(base === '/')('leads to the site from its address without a slash', async () => {
      const response = await fetch(address.slice(0, -1), { redirect: 'manual' })
      expect(response.status).toBe(301)
      expect(new URL(response.headers.get('location') ?? '', address).href).toBe(address)
    })

    it('names what each file is', async () => {
      const one = new Map(files.map((file) => [file.replace(/^.*?(\.[^/]*|\/[^/.]*)$/, '$1'), file]))
      const wrong: unknown[] = []
      for (const file of [
        ...one.values(),
        ...files.filter((name) => /\.(?:xml|ics|csv|ttl|rdf)$/.test(name)),
      ]) {
        if (file.endsWith('.html') || file.endsWith('.gz') || forServers.some((name) => name === file))
          continue
        const said = (await ask(file)).headers.get('content-type')
        if (said !== mediaTypeOf(file)) wrong.push([file, said, mediaTypeOf(file)])
      }
      expect(wrong).toEqual([])
      expect((await ask('sv/')).headers.get('content-type')).toBe('text/html; charset=utf-8')
    })

    it('lets what is named by a hash be kept for good, and nothing else', async () => {
      expect((await ask(asset())).headers.get('cache-control')).toBe('public, max-age=31536000, immutable')
      for (const url of ['sv/', 'sitemap.xml', 'search-index/manifest.json', 'vp-icons.css']) {
        expect((await ask(url)).headers.get('cache-control'), url).toBe('no-cache')
      }
    })

    it.each(['identity', 'gzip'])('sends nothing twice to who has it already (%s)', async (encoding) => {
      for (const url of ['sv/', 'sitemap.xml', asset()]) {
        const first = await ask(url, { 'accept-encoding': encoding })
        const etag = first.headers.get('etag') ?? ''
        const second = await ask(url, { 'accept-encoding': encoding, 'if-none-match': etag })
        expect([url, second.status]).toEqual([url, 304])
      }
    })

    it('compresses texts, and only texts', async () => {
      const texts = ['sv/guider/moten', asset(), 'sitemap.xml', openFile()]
      // Apache sends the page of an error as it is.
      for (const url of server.name === 'nginx' ? [...texts, 'en/no-such-page'] : texts) {
        const response = await ask(url, { 'accept-encoding': 'gzip' })
        expect([url, response.headers.get('content-encoding')]).toEqual([url, 'gzip'])
        expect(response.headers.get('vary'), url).toMatch(/accept-encoding/i)
      }
      const font = files.find((file) => file.endsWith('.woff2')) ?? ''
      expect((await ask(font, { 'accept-encoding': 'gzip' })).headers.get('content-encoding')).toBeNull()
    })

    it.runIf(server.name === 'nginx')('sends what was compressed before as it is', async () => {
      expect(await (await ask('ready.txt', { 'accept-encoding': 'gzip' })).text()).toBe('compressed before')
      expect(await (await ask('ready.txt')).text()).toBe('as it is')
    })

    it('lets programs on other sites read the open data, and nothing else', async () => {
      const open = await ask(openFile(), { origin: 'https://elsewhere.example' })
      expect(open.headers.get('access-control-allow-origin')).toBe('*')
      expect(open.headers.get('cross-origin-resource-policy')).toBe('cross-origin')
      for (const url of ['sv/', asset(), 'search-index/manifest.json']) {
        expect((await ask(url)).headers.get('access-control-allow-origin'), url).toBeNull()
      }
    })
  })
})
