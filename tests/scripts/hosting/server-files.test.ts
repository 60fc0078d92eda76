import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { readServerRules, writeServerFiles } from '../../../scripts/hosting/server-files.ts'
import site from '../../../site.config.ts'

let root = ''
let folder = ''
const read = (file: string) => readFileSync(path.join(folder, file), 'utf8')
const page = (head: string, body = '') =>
  `<!doctype html><html><head><meta charset="utf-8">${head}</head><body>${body}</body></html>`

beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'tingwall-hosting-'))
  folder = path.join(root, 'dist')
  mkdirSync(path.join(folder, 'sv'), { recursive: true })
  writeFileSync(path.join(folder, 'index.html'), page("<script>alert('Hello, world.');</script>"))
  writeFileSync(path.join(folder, 'sv/moten.html'), page('<title>Möten</title>', '<script>stolen()</script>'))
})
afterEach(() => rmSync(root, { recursive: true }))

// The hash of the example in the standard: https://www.w3.org/TR/CSP3/#external-hash
const hash = "'sha256-qznLcsROx4GACP2dm0UCKCzCG+HiZ1guq6ZZDob/Tng='"

it('allows each page its own scripts of the head, and servers those of all pages', () => {
  writeServerFiles(folder, site)
  expect(read('index.html')).toContain(`script-src 'self' ${hash};`)
  expect(read('sv/moten.html')).toContain("script-src 'self';")
  for (const file of ['_headers', '.htaccess', '../server/nginx.conf']) {
    expect(read(file), file).toContain(`script-src 'self' ${hash};`)
  }
})

it('gives the same files when it is done again', () => {
  writeServerFiles(folder, site)
  const files = [
    'index.html',
    'sv/moten.html',
    '_headers',
    '.htaccess',
    '../server/nginx.conf',
    '../server/rules.json',
  ]
  const before = files.map(read)
  writeServerFiles(folder, site)
  expect(files.map(read)).toEqual(before)
})

it('tells our own server what it tells others', () => {
  expect(readServerRules(folder)).toBeUndefined()
  const redirects = [{ from: '/sv/guider/gammal', to: '/sv/moten' }]
  writeServerFiles(folder, site, redirects)
  expect(readServerRules(folder)).toMatchObject({ base: '/', languages: ['en', 'sv'], redirects })
})
