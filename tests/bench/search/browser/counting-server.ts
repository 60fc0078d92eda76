import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import path from 'node:path'
import { gzipSync } from 'node:zlib'

/** A server of files that counts what it sends. */
export interface CountingServer {
  /** Without a slash at its end. */
  address: string
  /** What has been sent since this was asked the last time. */
  sent(): Sent
  /** How long each answer waits, in milliseconds: so far away is the server. */
  delay: number
  close(): Promise<void>
}

export interface Sent {
  requests: number
  /** Without the headers. */
  bytes: number
}

const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.xml': 'application/xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
}

/**
 * Serves folders, by the first part of the address, and texts, by the whole of it; a folder named '' is a whole
 * site. Text is packed with gzip, as
 * GitHub Pages does; what is packed already, as Pagefind's files are, is sent as it is.
 */
export async function countingServer(
  folders: Readonly<Record<string, string>>,
  texts: Readonly<Record<string, string>>,
): Promise<CountingServer> {
  let sent: Sent = { requests: 0, bytes: 0 }
  const packed = new Map<string, { body: Buffer; type: string; isPacked: boolean } | undefined>()
  const load = async (address: string) => {
    const type = types[path.extname(address) || '.html']
    const content = await contentOf(address, folders, texts)
    if (content === undefined) return undefined
    const body = type === undefined ? content : gzipSync(content)
    return { body, type: type ?? 'application/octet-stream', isPacked: type !== undefined }
  }
  const self: CountingServer = {
    address: '',
    delay: 0,
    sent() {
      const now = sent
      sent = { requests: 0, bytes: 0 }
      return now
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
  const server = createServer(async (request, response) => {
    const address = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname)
    if (!packed.has(address)) packed.set(address, await load(address))
    if (self.delay > 0) await new Promise((resolve) => setTimeout(resolve, self.delay))
    const file = packed.get(address)
    sent.requests++
    sent.bytes += file?.body.length ?? 0
    if (!file) {
      response.writeHead(404).end()
      return
    }
    response.writeHead(200, {
      'content-type': file.type,
      'content-length': file.body.length,
      'cache-control': 'max-age=600',
      ...(file.isPacked && { 'content-encoding': 'gzip' }),
    })
    response.end(file.body)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const at = server.address()
  self.address = `http://127.0.0.1:${typeof at === 'object' && at ? at.port : 0}`
  return self
}

async function contentOf(
  address: string,
  folders: Readonly<Record<string, string>>,
  texts: Readonly<Record<string, string>>,
): Promise<Buffer | undefined> {
  if (Object.hasOwn(texts, address)) return Buffer.from(texts[address] ?? '')
  const [, first = '', ...below] = address.split('/')
  const folder = Object.hasOwn(folders, first) ? folders[first] : undefined
  if (folder !== undefined) return readFile(path.join(folder, ...below)).catch(() => undefined)
  if (folders[''] === undefined) return undefined
  const file = path.join(folders[''], address.endsWith('/') ? `${address}index.html` : address)
  return readFile(file).catch(() => readFile(`${file}.html`).catch(() => undefined))
}
