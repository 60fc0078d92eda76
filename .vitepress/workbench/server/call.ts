import type { Api } from '../../core/workbench/api.ts'
import { language } from '../words/words.ts'
import { connection } from './connection.ts'
import { Failure, saidIn } from './failure.ts'
import { takeToken } from './token.ts'

const token = takeToken()

/** What a browser sends for a page that is gone; the standard's limit is 64 KiB: https://fetch.spec.whatwg.org/#http-network-or-cache-fetch */
const mostAtTheEnd = 60_000

/**
 * Asks the server. `isLast` lets the call outlive the page, for what must not be lost when a tab is closed.
 * Throws a Failure.
 */
export async function call<Name extends keyof Api>(
  name: Name,
  ask: Api[Name]['ask'],
  { isLast = false, signal }: { isLast?: boolean; signal?: AbortSignal } = {},
): Promise<Api[Name]['answer']> {
  const body = JSON.stringify(ask)
  const response = await reach(`api/${name}`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      'accept-language': language.value,
      'x-workbench-token': token,
    },
    body,
    keepalive: isLast && body.length < mostAtTheEnd,
    ...(signal && { signal }),
  })
  if (response.status === 401 || response.status === 403) {
    connection.value = 'token'
    throw new Failure('token')
  }
  connection.value = 'there'
  if (!response.ok) throw new Failure('refused', saidIn(await answerOf(response)))
  const answer: Api[Name]['answer'] = await response.json()
  return answer
}

async function reach(address: string, request: RequestInit): Promise<Response> {
  try {
    return await fetch(address, request)
  } catch (thrown) {
    if (request.signal?.aborted) throw thrown
    connection.value = 'away'
    throw new Failure('away')
  }
}

async function answerOf(response: Response): Promise<unknown> {
  try {
    return await response.json()
  } catch {
    return ''
  }
}
