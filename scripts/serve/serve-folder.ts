import { readFileSync } from 'node:fs'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import path from 'node:path'
import compression from 'compression'
import sirv from 'sirv'
import { mediaTypeOf, textTypes } from '../../.vitepress/core/hosting/media-types.ts'
import { encodedAddress } from '../../.vitepress/core/hosting/redirects.ts'
import { headersOf, type ServerRules } from '../../.vitepress/core/hosting/server-rules.ts'

export interface Served {
  address: string
  close(): Promise<void>
}

/** What is served, and where. */
export interface Serving {
  folder: string
  /** The sub-path with slashes at both ends. */
  base: string
  /** The codes of the languages whose 404 is chosen by the address. */
  languages: readonly string[]
  /** The first port to try; a taken one gives way to the next. */
  port: number
  /** Fail where that port is taken. */
  strictPort?: boolean
  host?: string
  /** How the files are to be sent, as the build wrote it down. */
  rules?: ServerRules | undefined
}

/** How many ports are tried before giving up. */
const tries = 20

/** Serves a built site as a plain web server would: addresses without `.html`, and a 404 in the address's language. */
export async function serveFolder({
  folder,
  base,
  languages,
  port,
  strictPort = false,
  host = 'localhost',
  rules,
}: Serving): Promise<Served> {
  const moved = new Map(
    rules?.redirects.map(({ from, to }) => [encodedAddress(from, base), encodedAddress(to, base)]),
  )
  const assets = sirv(folder, { extensions: ['html'], etag: true, setHeaders: sayType })
  const compress = compression({ filter: isWorthCompressing })
  const answer = (request: IncomingMessage, response: ServerResponse) => {
    // As it came: by `new URL` the path `//example.org` would be a host, and `//` would be refused by an error.
    const [pathname = '/', search] = (request.url ?? '/').split(/(?=\?)/)
    const now = moved.get(pathname)
    if (now !== undefined) {
      response.writeHead(301, { location: now + (search ?? '') }).end()
      return
    }
    if (!pathname.startsWith(base)) {
      if (base.startsWith(pathname)) response.writeHead(302, { location: base }).end()
      else notFound(response, folder, '')
      return
    }
    const address = pathname.slice(base.length - 1)
    for (const [name, value] of rules ? headersOf(rules, address.slice(1)) : [])
      response.setHeader(name, value)
    request.url = `/${(request.url ?? '').slice(base.length)}`
    const language = languages.find((code) => address.startsWith(`/${code}/`)) ?? ''
    assets(request, response, () => notFound(response, folder, language))
  }
  const server = createServer((request, response) =>
    compress(request, response, () => answer(request, response)),
  )
  const free = await listen(server, port, strictPort ? 1 : tries, host)
  return {
    address: `http://${host}:${free}${base}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

function notFound(response: ServerResponse, folder: string, language: string): void {
  const page = readFileSync(path.join(folder, language, '404.html'))
  // What is not there now may be there later, also where what is there may be kept for good.
  if (response.hasHeader('Cache-Control')) response.setHeader('Cache-Control', 'no-cache')
  response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' }).end(page)
}

function sayType(response: ServerResponse, file: string): void {
  const type = mediaTypeOf(file)
  if (type !== undefined) response.setHeader('Content-Type', type)
}

/** Part of a file is sent as it is, since what was asked for is counted in its own bytes. */
function isWorthCompressing({ headers }: IncomingMessage, response: ServerResponse): boolean {
  const [type = ''] = String(response.getHeader('Content-Type')).split(';')
  return headers.range === undefined && textTypes().includes(type)
}

async function listen(server: Server, first: number, count: number, host: string): Promise<number> {
  for (let port = first; port < first + count; port++) {
    if (await tryPort(server, port, host)) return port
  }
  throw new Error(`No free port from ${first} to ${first + count - 1}; name another with --port.`)
}

function tryPort(server: Server, port: number, host: string): Promise<boolean> {
  return new Promise((resolve, reject) => {
    const failed = (error: NodeJS.ErrnoException) => {
      server.off('listening', succeeded)
      if (error.code === 'EADDRINUSE' || error.code === 'EACCES') resolve(false)
      else reject(error)
    }
    const succeeded = () => {
      server.off('error', failed)
      resolve(true)
    }
    server.once('error', failed).once('listening', succeeded).listen(port, host)
  })
}
