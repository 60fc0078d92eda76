import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { request } from 'node:http'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { serverRules } from '../../../.vitepress/core/hosting/server-rules.ts'
import { type Served, serveFolder } from '../../../scripts/serve/serve-folder.ts'
import site from '../../../site.config.ts'

const folder = mkdtempSync(path.join(tmpdir(), 'tingwall-serve-'))
const languages = ['en', 'sv']
const open: Served[] = []
const serve = async (base: string, port = 45_310, strictPort = false) => {
  const served = await serveFolder({ folder, base, languages, port, strictPort })
  open.push(served)
  return served.address
}

beforeAll(() => {
  const files = {
    '404.html': 'ingen / none',
    'en/404.html': 'none',
    'sv/404.html': 'ingen',
    'index.html': 'choose',
    'sv/index.html': 'start',
    'sv/uppforandekod.html': 'koden',
    'assets/style.css': 'a {}',
    'assets/long.css': 'a {}\n'.repeat(1000),
    'data/glossary.tbx': '<tbx/>',
    '.well-known/security.txt': 'Contact: mailto:a@example.org',
    '.htaccess': 'Options',
  }
  for (const [file, content] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true })
    writeFileSync(path.join(folder, file), content)
  }
})
afterAll(async () => {
  await Promise.all(open.map((served) => served.close()))
  rmSync(folder, { recursive: true })
})

describe.each(['/', '/kunskap/'])('a site served below %s', (base) => {
  let address = ''
  beforeAll(async () => {
    address = await serve(base)
  })

  it.each([
    ['', 200, 'choose'],
    ['sv/', 200, 'start'],
    ['sv/uppforandekod', 200, 'koden'],
    ['sv/uppforandekod?q=1', 200, 'koden'],
    ['assets/style.css', 200, 'a {}'],
    ['sv/finns-inte', 404, 'ingen'],
    ['en/not-here', 404, 'none'],
    ['elsewhere', 404, 'ingen / none'],
    ['sv/%E0%A4%A', 404, 'ingen'],
    ['..%2f..%2fetc%2fpasswd', 404, 'ingen / none'],
  ])('answers %s with %d', async (url, status, text) => {
    const response = await fetch(address + url)
    expect(response.status).toBe(status)
    expect(await response.text()).toBe(text)
  })
})

describe('the port', () => {
  it('gives way to the next where it is taken', async () => {
    const first = new URL(await serve('/', 45_400)).port
    const second = new URL(await serve('/', Number(first))).port
    expect(Number(second)).toBeGreaterThan(Number(first))
  })

  it('is an error that says what to do where no other may be taken', async () => {
    const { port } = new URL(await serve('/', 45_500))
    await expect(serve('/', Number(port), true)).rejects.toThrow('name another with --port')
  })
})

describe.each(['/', '/kunskap/'])('old addresses below %s', (base) => {
  it.each([
    ['sv/gammal', 'sv/uppforandekod'],
    ['sv/gammal?q=1', 'sv/uppforandekod?q=1'],
    ['sv/%C3%A4ldre/', 'sv/'],
  ])('%s is answered with 301', async (from, to) => {
    const redirects = [
      { from: '/sv/gammal', to: '/sv/uppforandekod' },
      { from: '/sv/äldre/', to: '/sv/' },
    ]
    const rules = { ...serverRules(site, { scriptHashes: [], redirects }), base }
    const served = await serveFolder({ folder, base, languages, port: 45_310, rules })
    open.push(served)
    const response = await fetch(served.address + from, { redirect: 'manual' })
    expect(response.status).toBe(301)
    expect(response.headers.get('location')).toBe(base + to)
  })
})

it('leads from the root to a site below a sub-path', async () => {
  const address = new URL(await serve('/kunskap/'))
  const response = await fetch(address.origin, { redirect: 'manual' })
  expect(response.headers.get('location')).toBe('/kunskap/')
})

describe('a site whose build wrote rules', () => {
  const rules = serverRules(site, { scriptHashes: ['sha256-a='] })
  let address = ''
  beforeAll(async () => {
    const served = await serveFolder({ folder, base: '/', languages, port: 45_600, rules })
    open.push(served)
    address = served.address
  })

  it.each([
    ['sv/uppforandekod', 'no-cache'],
    ['assets/style.css', 'public, max-age=31536000, immutable'],
    ['assets/gone.css', 'no-cache'],
  ])('says of %s that it may be kept: %s', async (url, caching) => {
    const { headers } = await fetch(address + url)
    expect(headers.get('cache-control')).toBe(caching)
    for (const [name, value] of rules.headers) expect(headers.get(name), name).toBe(value)
  })

  it('names kinds of files as other servers do', async () => {
    const { headers } = await fetch(`${address}data/glossary.tbx`)
    expect(headers.get('content-type')).toBe('application/x-tbx; charset=utf-8')
    expect(headers.get('access-control-allow-origin')).toBe('*')
  })

  it.each(['br', 'gzip'])('compresses with %s, but not a part of a file', async (encoding) => {
    const ask = (headers: Record<string, string>) =>
      fetch(`${address}assets/long.css`, { headers: { 'accept-encoding': encoding, ...headers } })
    const whole = await ask({})
    expect(whole.headers.get('content-encoding')).toBe(encoding)
    expect(await whole.text()).toBe('a {}\n'.repeat(1000))
    const part = await ask({ range: 'bytes=0-1999' })
    expect([part.status, part.headers.get('content-encoding')]).toEqual([206, null])
  })
})

describe('what no browser sends', () => {
  let served: Served
  beforeAll(async () => {
    served = await serveFolder({ folder, base: '/', languages, port: 45_650 })
    open.push(served)
  })

  /** The status of a path as it is, which `fetch` would tidy up. */
  const statusOf = (raw: string) =>
    new Promise<number | undefined>((resolve, reject) => {
      const { hostname, port } = new URL(served.address)
      request({ hostname, port, path: raw }, (response) => resolve(response.resume().statusCode))
        .once('error', reject)
        .end()
    })

  it.each([
    ['//', 404],
    ['//[', 404],
    ['//example.org/sv/uppforandekod', 404],
    ['http://example.org/sv/uppforandekod', 404],
    ['/../../etc/passwd', 404],
    ['/..%2f..%2fetc/passwd', 404],
    ['/%00', 404],
    ['/%E0%A4%A', 404],
    ['/sv/%3Cscript%3E', 404],
    ['/.htaccess', 404],
    ['/sv/uppforandekod?%E0%A4%A=//', 200],
    ['/.well-known/security.txt', 200],
  ])('%s is answered with %i, and the server goes on', async (raw, status) => {
    expect(await statusOf(raw)).toBe(status)
    expect((await fetch(`${served.address}sv/`)).status).toBe(200)
  })
})
