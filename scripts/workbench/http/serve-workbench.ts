import { randomBytes } from 'node:crypto'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { PageFile } from '../page/page-file.ts'
import { answerCall, type Calls } from './answer-call.ts'
import { CallFault, failureOf, faultStatus } from './call-fault.ts'
import { callFault, isOwnHost } from './guard.ts'
import { safeHeaders } from './safe-headers.ts'
import { spokenLanguage } from './spoken-language.ts'

/** The only address that it listens at: this machine's own. */
export const ownHost = '127.0.0.1'

export interface Serving {
  /** 0 for any that is free. */
  port: number
  calls: Calls
  /** The page's files by their address: `/`, `/assets/…`. */
  files: ReadonlyMap<string, PageFile>
  /** The language to answer in where a request names none that there are words in. */
  language: string
  /** Told of what went wrong that is the program's fault. */
  failed?: (error: unknown) => void
}

export interface Served {
  port: number
  token: string
  /** The address to open, with the token. */
  address: string
  close(): Promise<void>
}

/** Serves the workbench on this machine until it is closed. Rejects with the system's error where it cannot listen. */
export async function serveWorkbench(serving: Serving): Promise<Served> {
  const token = randomBytes(24).toString('base64url')
  let port = 0
  const server = createServer({ requestTimeout: 60_000 }, (request, response) => {
    answer(request, response, serving, { port, token }).catch((error) => {
      serving.failed?.(error)
      response.destroy()
    })
  })
  port = await listen(server, serving.port)
  return {
    port,
    token,
    address: `http://${ownHost}:${port}/?token=${token}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  { calls, files, language: usual, failed }: Serving,
  { port, token }: { port: number; token: string },
): Promise<void> {
  const language = spokenLanguage(request.headers['accept-language'], usual)
  try {
    if (!isOwnHost(request, port)) throw new CallFault('host')
    const [, address = '', name] = /^(\/api\/([^?]*)|[^?]*)/.exec(request.url ?? '') ?? []
    if (name === undefined) {
      sendFile(request, response, files.get(address))
      return
    }
    const fault = callFault(request, token)
    if (fault) throw new CallFault(fault)
    send(response, 200, await answerCall(request, name, calls, language))
  } catch (error) {
    const fault = error instanceof CallFault ? error : new CallFault('failed')
    if (fault !== error) failed?.(error)
    const { fault: kind } = fault
    if (kind === 'method') response.setHeader('allow', 'POST')
    // What is left of the body is not waited for.
    if (!request.complete) response.setHeader('connection', 'close')
    send(response, faultStatus[kind], failureOf(fault, language))
  }
}

function sendFile(request: IncomingMessage, response: ServerResponse, file: PageFile | undefined): void {
  const isRead = request.method === 'GET' || request.method === 'HEAD'
  const headers = { ...safeHeaders, 'content-type': file?.type ?? 'text/plain; charset=utf-8' }
  if (!isRead) response.writeHead(405, { ...headers, allow: 'GET, HEAD' }).end()
  else if (!file) response.writeHead(404, headers).end()
  else {
    const length = { 'content-length': file.content.length }
    response
      .writeHead(200, { ...headers, ...length })
      .end(request.method === 'HEAD' ? undefined : file.content)
  }
}

function send(response: ServerResponse, status: number, said: object): void {
  const body = Buffer.from(JSON.stringify(said))
  response
    .writeHead(status, {
      ...safeHeaders,
      'content-type': 'application/json; charset=utf-8',
      'content-length': body.length,
    })
    .end(body)
}

function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject).listen(port, ownHost, () => {
      const at = server.address()
      if (at === null || typeof at === 'string') reject(new Error('listens at no port'))
      else resolve(at.port)
    })
  })
}
