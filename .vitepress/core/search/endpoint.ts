import type { Answer, SearchWishes } from './answer.ts'
import { readAnswer } from './endpoint-answer.ts'
import { requestAddress } from './endpoint-request.ts'

/** Why a search server gave no answer: it cannot be reached in time, it refused, or what it sent is no answer. */
export type EndpointFault = 'away' | 'refused' | 'strange'

export class EndpointError extends Error {
  override name = 'EndpointError'
  readonly kind: EndpointFault

  constructor(kind: EndpointFault, message: string, options?: ErrorOptions) {
    super(message, options)
    this.kind = kind
  }
}

/** How long a reader waits for the server before the site's own files are searched, in milliseconds. */
const patience = 5000

/**
 * Asks a search server what `search` would be asked of the static index; `endpoint` is `search.endpoint` of
 * `site.config.ts`. An empty question is not sent. No cookie and no address of the page goes with it.
 * @throws EndpointError where there is no answer to be had
 */
export async function askEndpoint(
  endpoint: string,
  text: string,
  language: string,
  wishes: SearchWishes = {},
  fetch: typeof globalThis.fetch = globalThis.fetch,
): Promise<Answer> {
  if (text.trim() === '') return nothing
  const response = await reach(() =>
    fetch(requestAddress(endpoint, { text, language, wishes }), {
      headers: { accept: 'application/json' },
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      redirect: 'error',
      cache: 'no-store',
      signal: AbortSignal.timeout(patience),
    }),
  )
  if (!response.ok) throw new EndpointError('refused', `The search server said ${response.status}.`)
  const body = await reach(() => response.text())
  const answer = readAnswer(parse(body))
  if (!answer) throw new EndpointError('strange', 'What the search server sent is no answer.')
  return answer
}

const nothing: Answer = {
  total: 0,
  results: [],
  types: [],
  inLanguages: [],
  corrections: [],
  incomplete: false,
}

async function reach<Result>(network: () => Promise<Result>): Promise<Result> {
  try {
    return await network()
  } catch (cause) {
    throw new EndpointError('away', 'The search server cannot be reached.', { cause })
  }
}

function parse(body: string): unknown {
  try {
    return JSON.parse(body)
  } catch {
    return undefined
  }
}
