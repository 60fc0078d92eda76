import { describe, expect, it } from 'vitest'
import { askEndpoint, EndpointError } from '../../../.vitepress/core/search/endpoint.ts'
import { readAnswer } from '../../../.vitepress/core/search/endpoint-answer.ts'
import { readRequest, requestAddress } from '../../../.vitepress/core/search/endpoint-request.ts'
import { fixtureIndex } from './made-index.ts'

const languages = ['en', 'sv']
const endpoint = 'https://search.example.org/search'

describe('a request', () => {
  it.each([
    ['a question', { text: 'öppna data', language: 'sv', wishes: {} }],
    ['signs of addresses', { text: 'a&b=c#d%2f+e?', language: 'en', wishes: {} }],
    ['wishes', { text: 'x', language: 'en', wishes: { type: 'how-to', inLanguage: 'sv', limit: 30 } }],
    ['nothing', { text: '', language: 'en', wishes: {} }],
  ])('with %s is read as it was written', (_what, request) => {
    expect(readRequest(new URL(requestAddress(endpoint, request)).searchParams, languages)).toEqual(request)
  })

  it('is cut to what is read of it, and asks for no more than is given', () => {
    const asked = { text: 'å'.repeat(10_000), language: 'sv', wishes: { limit: 5000 } }
    const { searchParams } = new URL(requestAddress(endpoint, asked))
    expect(readRequest(searchParams, languages)).toEqual({
      text: 'å'.repeat(400),
      language: 'sv',
      wishes: { limit: 1000 },
    })
  })

  it('keeps what the endpoint’s own address has', () => {
    const address = requestAddress(`${endpoint}?site=1`, { text: 'x', language: 'en', wishes: {} })
    expect(address).toBe(`${endpoint}?site=1&q=x&language=en`)
  })

  it.each([
    ['', 'missing', 'q'],
    ['q=x', 'missing', 'language'],
    ['q=x&language=', 'unknown-language', 'language'],
    ['q=x&language=EN', 'unknown-language', 'language'],
    ['q=x&language=en&language=sv', 'twice', 'language'],
    ['q=x&language=en&inLanguage=de', 'unknown-language', 'inLanguage'],
    [`q=x&language=en&type=${'x'.repeat(65)}`, 'too-long', 'type'],
    [`q=${'x'.repeat(1001)}&language=en`, 'too-long', 'q'],
    ['q=x&language=en&limit=0', 'not-a-number', 'limit'],
    ['q=x&language=en&limit=1e3', 'not-a-number', 'limit'],
    ['q=x&language=en&limit=1001', 'not-a-number', 'limit'],
    ['q=x&language=en&limit=', 'not-a-number', 'limit'],
  ])('%s is refused: %s (%s)', (query, problem, parameter) => {
    expect(readRequest(new URLSearchParams(query), languages)).toEqual({ problem, parameter })
  })
})

/** A real answer, as JSON would bring it. */
async function sent(): Promise<Record<string, unknown>> {
  const { ask } = await fixtureIndex()
  return JSON.parse(JSON.stringify(await ask('nätverk', 'sv')))
}

describe('an answer', () => {
  it('is read as it was sent', async () => {
    const answer = await sent()
    expect(answer.results).not.toEqual([])
    expect(readAnswer(answer)).toEqual(answer)
  })

  it.each<[what: string, key: string, value: unknown]>([
    ['address on another host', 'url', '//evil.example/'],
    ['address on another host, as browsers read it', 'url', '/\\evil.example/'],
    ['address on another host, with a tab between', 'url', '/\t/evil.example/'],
    ['address that is code', 'url', 'javascript:alert(1)'],
    ['whole address', 'url', 'https://evil.example/'],
    ['title that is no text', 'title', 'Nätverk'],
    ['mark beyond the text', 'title', { text: 'abc', marks: [[1, 4]] }],
    ['mark that runs backwards', 'title', { text: 'abc', marks: [[2, 1]] }],
    [
      'mark within another',
      'excerpt',
      {
        text: 'abc',
        marks: [
          [0, 2],
          [1, 3],
        ],
      },
    ],
    ['mark of half a letter', 'excerpt', { text: 'abc', marks: [[0.5, 1]] }],
    ['section elsewhere', 'sections', [{ url: 'data:text/html,x', heading: {}, trail: [], excerpt: {} }]],
    ['trail that is no list', 'trail', { 0: 'a', length: 1 }],
    ['foreign that is a word', 'foreign', 'no'],
    ['score that is none', 'score', null],
  ])('with one wrong %s is none', async (_what, key, value) => {
    const answer = await sent()
    const [first, ...others] = Array.isArray(answer.results) ? answer.results : []
    expect(readAnswer({ ...answer, results: [{ ...first, [key]: value }, ...others] })).toBeUndefined()
  })

  it.each<[what: string, key: string, value: unknown]>([
    ['total', 'total', -1],
    ['total below its results', 'total', 0],
    ['list of types', 'types', [{ value: 'guide', count: '3' }]],
    ['list of languages', 'inLanguages', null],
    ['list of corrections', 'corrections', [{ typed: 'a' }]],
    ['word on what is missing', 'incomplete', undefined],
  ])('with a wrong %s is none', async (_what, key, value) => {
    expect(readAnswer({ ...(await sent()), [key]: value })).toBeUndefined()
  })

  it.each([null, undefined, [], 'answer', 7])('is not %j', (value) => {
    expect(readAnswer(value)).toBeUndefined()
  })

  it('takes over nothing that it does not know', async () => {
    const answer: unknown = JSON.parse(
      `{"__proto__": {"x": 1}, "html": "<b>", ${JSON.stringify(await sent()).slice(1)}`,
    )
    expect(readAnswer(answer)).toEqual(await sent())
  })
})

describe('asking', () => {
  /** A network that answers everything with this. */
  const network = (body: string, init?: ResponseInit) => async () => new Response(body, init)

  it('sends nothing for an empty question', async () => {
    const none = () => Promise.reject(new Error('asked'))
    expect((await askEndpoint(endpoint, ' ', 'sv', {}, none)).total).toBe(0)
  })

  it('sends neither cookies nor where the reader is', async () => {
    const seen: unknown[] = []
    const answer = await sent()
    await askEndpoint(endpoint, 'kön', 'sv', { type: 'guide' }, async (address, init) => {
      seen.push(address, init)
      return new Response(JSON.stringify(answer))
    })
    expect(seen[0]).toBe(`${endpoint}?q=k%C3%B6n&language=sv&type=guide`)
    expect(seen[1]).toMatchObject({ credentials: 'omit', referrerPolicy: 'no-referrer', redirect: 'error' })
  })

  it.each<[what: string, kind: string, fetch: typeof fetch]>([
    ['no network', 'away', () => Promise.reject(new TypeError('Failed to fetch'))],
    ['too slow a server', 'away', () => Promise.reject(new DOMException('Late', 'TimeoutError'))],
    ['a server that is busy', 'refused', network('{"problem":"busy"}', { status: 503 })],
    ['a page in place of an answer', 'strange', network('<!doctype html>')],
    ['an answer cut short', 'strange', network('{"total": 1, "results": [')],
    ['another service’s answer', 'strange', network('{"hits": []}')],
  ])('is told of %s as "%s"', async (_what, kind, fetch) => {
    const failed = await askEndpoint(endpoint, 'x', 'sv', {}, fetch).catch((error: unknown) => error)
    expect(failed).toBeInstanceOf(EndpointError)
    expect(failed).toMatchObject({ kind })
  })
})
