import { request } from 'node:http'
import { describe, expect, it } from 'vitest'
import { mostBody } from '../../../scripts/workbench/http/read-json.ts'
import { copyOf } from '../../made/tree.ts'
import { openWorkbench } from './made-workbench.ts'

interface Given {
  method?: string
  path?: string
  headers?: Record<string, string>
  body?: string
}

/** Sends just these headers, which `fetch` would not let a test choose; undefined takes one away. */
function send(
  port: number,
  token: string,
  { method = 'POST', path = '/api/queue', headers = {}, body }: Given,
) {
  const own: Record<string, string> = {
    host: `127.0.0.1:${port}`,
    'content-type': 'application/json',
    'x-workbench-token': token,
    ...headers,
  }
  const sent = Object.fromEntries(Object.entries(own).filter(([, value]) => value !== ''))
  return new Promise<{ status: number; headers: NodeJS.Dict<string | string[]>; text: string }>(
    (resolve, reject) => {
      const asked = request(
        { host: '127.0.0.1', port, method, path, headers: sent, setHost: false },
        (response) => {
          const chunks: Buffer[] = []
          response.on('data', (chunk) => chunks.push(chunk))
          response.on('end', () =>
            resolve({
              status: response.statusCode ?? 0,
              headers: response.headers,
              text: Buffer.concat(chunks).toString(),
            }),
          )
        },
      )
      asked.on('error', reject)
      asked.end(body ?? '{"language":"sv"}')
    },
  )
}

describe('a call to the workbench', () => {
  const wrong: [name: string, given: (port: number) => Given, status: number, kind: string][] = [
    ['has no token', () => ({ headers: { 'x-workbench-token': '' } }), 401, 'token'],
    ['has another token', () => ({ headers: { 'x-workbench-token': 'x'.repeat(32) } }), 401, 'token'],
    [
      'has the token in its address only',
      () => ({ path: '/api/queue?token=x', headers: { 'x-workbench-token': '' } }),
      401,
      'token',
    ],
    ['names another host', () => ({ headers: { host: 'evil.example' } }), 421, 'host'],
    ['names another port', (port) => ({ headers: { host: `127.0.0.1:${port + 1}` } }), 421, 'host'],
    ['comes from another origin', () => ({ headers: { origin: 'https://evil.example' } }), 403, 'origin'],
    [
      'comes from another port of this machine',
      () => ({ headers: { origin: 'http://127.0.0.1:1' } }),
      403,
      'origin',
    ],
    ['comes from nowhere that can be told', () => ({ headers: { origin: 'null' } }), 403, 'origin'],
    ['comes from another site', () => ({ headers: { 'sec-fetch-site': 'cross-site' } }), 403, 'origin'],
    ['comes from the same site only', () => ({ headers: { 'sec-fetch-site': 'same-site' } }), 403, 'origin'],
    ['is a GET', () => ({ method: 'GET' }), 405, 'method'],
    ['is the question that a browser asks for other origins', () => ({ method: 'OPTIONS' }), 405, 'method'],
    ['is a form', () => ({ headers: { 'content-type': 'application/x-www-form-urlencoded' } }), 415, 'type'],
    ['is plain text', () => ({ headers: { 'content-type': 'text/plain' } }), 415, 'type'],
    ['says no type', () => ({ headers: { 'content-type': '' } }), 415, 'type'],
    ['is too large', () => ({ body: `"${'x'.repeat(mostBody)}"` }), 413, 'tooLarge'],
    ['is no JSON', () => ({ body: '{"language":' }), 400, 'json'],
    ['has a language of another kind', () => ({ body: '{"language":7}' }), 400, 'ask'],
    ['has more than is asked for', () => ({ body: '{"language":"sv","x":1}' }), 400, 'ask'],
    ['is by no name that there is', () => ({ path: '/api/remove' }), 404, 'unknownCall'],
    ['is by the name of what every object has', () => ({ path: '/api/constructor' }), 404, 'unknownCall'],
    [
      'is of a language that there is not',
      () => ({ path: '/api/open', body: '{"name":"page home","language":"fi"}' }),
      404,
      'language',
    ],
  ]

  it.each(wrong)('is refused where it %s', async (_, given, status, kind) => {
    const { port, token } = await openWorkbench(copyOf('whole'))
    const english = await send(port, token, { ...given(port) })
    const swedish = await send(port, token, {
      ...given(port),
      headers: { ...given(port).headers, 'accept-language': 'sv' },
    })
    expect([english.status, swedish.status]).toEqual([status, status])
    const said = [english, swedish].map(({ text }): unknown => JSON.parse(text))
    expect(said).toEqual([
      { kind, text: expect.stringMatching(/\.$/) },
      { kind, text: expect.stringMatching(/\.$/) },
    ])
    expect(said[0]).not.toEqual(said[1])
    expect(english.text).not.toMatch(/at .*\.ts|Error/)
    expect(english.headers['access-control-allow-origin']).toBeUndefined()
  })

  it('is answered where all is right, by either name of this machine', async () => {
    const { port, token } = await openWorkbench(copyOf('whole'))
    const own = [`127.0.0.1:${port}`, `localhost:${port}`]
    const answers = own.map((host) =>
      send(port, token, { headers: { host, origin: `http://${host}`, 'sec-fetch-site': 'same-origin' } }),
    )
    expect((await Promise.all(answers)).map(({ status }) => status)).toEqual([200, 200])
  })

  it('is not read to its end where it says that it is too large', async () => {
    const { port, token } = await openWorkbench(copyOf('whole'))
    const { status } = await send(port, token, {
      headers: { 'content-length': String(mostBody * 10) },
      body: '',
    }).catch(() => ({ status: 413 }))
    expect(status).toBe(413)
  })
})

describe('the page of the workbench', () => {
  it.each([
    ['the page', 'GET', '/', 200],
    ['the page with a token', 'GET', '/?token=x', 200],
    ['its head', 'HEAD', '/', 200],
    ['a file that is not its', 'GET', '/assets/x.js', 404],
    ['a file of the tree', 'GET', '/docs/en/index.md', 404],
    ['a way out', 'GET', '/../package.json', 404],
    ['a way out in disguise', 'GET', '/%2e%2e/%2e%2e/etc/passwd', 404],
    ['an address of another host', 'GET', 'http://evil.example/', 404],
    ['two slashes', 'GET', '//evil.example/', 404],
    ['a POST', 'POST', '/', 405],
  ])('%s', async (_, method, path, status) => {
    const { port } = await openWorkbench(copyOf('whole'))
    const answer = await send(port, '', { method, path, body: '' })
    expect(answer.status).toBe(status)
    expect(answer.headers['x-content-type-options']).toBe('nosniff')
    expect(answer.headers['cache-control']).toBe('no-store')
    expect(answer.headers['content-security-policy']).toMatch(/script-src 'self';.*frame-ancestors 'none'/)
    expect(answer.headers['content-security-policy']).not.toMatch(/script-src[^;]*unsafe/)
  })

  it('is not for a page that pretends to be this machine', async () => {
    const { port } = await openWorkbench(copyOf('whole'))
    expect(
      (await send(port, '', { method: 'GET', path: '/', headers: { host: 'evil.example' } })).status,
    ).toBe(421)
  })

  it('has another secret each time', async () => {
    const [one, other] = [await openWorkbench(copyOf('whole')), await openWorkbench(copyOf('whole'))]
    expect(one.token).toMatch(/^[\w-]{32}$/)
    expect(one.token).not.toBe(other.token)
  })
})
