import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { answerRequest, health, type Outcome } from './answer-request.ts'
import type { DatabaseIndex } from './open-database-index.ts'

/** How the server listens, and what it lets itself be burdened with. */
export interface ServerSettings {
  port: number
  host: string
  /** The sites whose pages may ask, as the browser names them: `https://example.org`. */
  origins: readonly string[]
  /** How many questions are answered at the same time; those above are told to come again. */
  atOnce: number
  /** How long a question may take, in milliseconds. */
  patience: number
}

export interface RunningServer {
  address: string
  close(): Promise<void>
}

const mostHeaderBytes = 16_384

/**
 * Answers `GET /search` and `GET /health` over an index in a database. What is asked is never written down.
 * @throws where the port cannot be had
 */
export async function serveSearch(database: DatabaseIndex, settings: ServerSettings): Promise<RunningServer> {
  const server = createServer({ maxHeaderSize: mostHeaderBytes, requestTimeout: 10_000 })
  server.on('request', requestListener(database, settings))
  await listen(server, settings)
  const address = server.address()
  const port = typeof address === 'object' && address ? address.port : settings.port
  return {
    address: `http://${settings.host}:${port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

function requestListener(database: DatabaseIndex, { origins, atOnce, patience }: ServerSettings) {
  let busy = 0
  return async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const reply = (status: number, body?: object) => send(response, status, body)
    const { origin } = request.headers
    response.setHeader('vary', 'Origin')
    if (origin !== undefined) {
      if (!origins.includes(origin)) return reply(403, { problem: 'origin' })
      response.setHeader('access-control-allow-origin', origin)
    }
    const address = addressOf(request)
    if (address?.pathname !== '/search' && address?.pathname !== '/health') {
      return reply(404, { problem: 'not-found' })
    }
    if (request.method === 'OPTIONS') {
      response.setHeader('access-control-allow-methods', 'GET')
      return reply(204)
    }
    if (request.method !== 'GET') {
      response.setHeader('allow', 'GET, OPTIONS')
      return reply(405, { problem: 'method' })
    }
    if (address.pathname === '/health') {
      const state = await within(health(database), patience, { status: 'too-slow' })
      return reply(state.status === 'ok' ? 200 : 503, state)
    }
    if (busy >= atOnce) {
      response.setHeader('retry-after', '1')
      return reply(503, { problem: 'busy' })
    }
    busy++
    // What takes too long is counted until it is really over.
    const asked = answerRequest(address.searchParams, database).finally(() => busy--)
    const outcome = await within<Outcome>(asked, patience, { kind: 'failed', problem: 'too-slow' })
    if (outcome.kind === 'answer') return reply(200, outcome.answer)
    if (outcome.kind === 'refused') return reply(400, outcome.problem)
    return reply(outcome.problem === 'too-slow' ? 504 : 503, { problem: outcome.problem })
  }
}

function send(response: ServerResponse, status: number, body: object | undefined): void {
  response.writeHead(status, {
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
    ...(body && { 'content-type': 'application/json; charset=utf-8' }),
  })
  response.end(body && JSON.stringify(body))
}

/** The address that is asked for; none where it is not one, as in `GET //[`. */
function addressOf({ url = '/' }: IncomingMessage): URL | undefined {
  return URL.canParse(url, 'http://localhost') ? new URL(url, 'http://localhost') : undefined
}

async function within<Result>(work: Promise<Result>, milliseconds: number, late: Result): Promise<Result> {
  let timer: ReturnType<typeof setTimeout> | undefined
  const alarm = new Promise<Result>((resolve) => {
    timer = setTimeout(() => resolve(late), milliseconds)
  })
  try {
    return await Promise.race([work, alarm])
  } finally {
    clearTimeout(timer)
  }
}

function listen(server: Server, { port, host }: ServerSettings): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject).listen(port, host, () => {
      server.off('error', reject)
      resolve()
    })
  })
}
