import type { IncomingMessage } from 'node:http'
import { CallFault } from './call-fault.ts'

/** The most bytes that a call's body has. */
export const mostBody = 2_000_000

/**
 * The JSON of a request's body.
 * @throws CallFault where it is larger than `mostBody`, is no UTF-8 or no JSON.
 */
export async function readJson(request: IncomingMessage): Promise<unknown> {
  if (Number(request.headers['content-length'] ?? 0) > mostBody) throw tooLarge()
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of request) {
    if (!(chunk instanceof Uint8Array)) continue
    size += chunk.length
    if (size > mostBody) throw tooLarge()
    chunks.push(chunk)
  }
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(chunks)))
  } catch {
    throw new CallFault('json')
  }
}

function tooLarge(): CallFault {
  return new CallFault('tooLarge', { most: String(mostBody / 1_000_000) })
}
