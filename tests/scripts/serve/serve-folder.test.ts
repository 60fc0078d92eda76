import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Served, serveFolder } from '../../../scripts/serve/serve-folder.ts'

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
    const lines = [`${base}sv/gammal ${base}sv/uppforandekod 301`, `${base}sv/%C3%A4ldre/ ${base}sv/ 301`]
    writeFileSync(path.join(folder, '_redirects'), `${lines.join('\n')}\n`)
    const response = await fetch((await serve(base)) + from, { redirect: 'manual' })
    rmSync(path.join(folder, '_redirects'))
    expect(response.status).toBe(301)
    expect(response.headers.get('location')).toBe(base + to)
  })
})

it('leads from the root to a site below a sub-path', async () => {
  const address = new URL(await serve('/kunskap/'))
  const response = await fetch(address.origin, { redirect: 'manual' })
  expect(response.headers.get('location')).toBe('/kunskap/')
})
