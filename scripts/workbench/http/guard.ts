import { createHash, timingSafeEqual } from 'node:crypto'
import type { IncomingHttpHeaders } from 'node:http'
import type { FaultName } from './call-fault.ts'

/** The header that a call brings the token in. */
export const tokenHeader = 'x-workbench-token'

/** What a request says of itself, as far as it decides whether it is answered. */
export interface Asked {
  method?: string | undefined
  headers: IncomingHttpHeaders
}

/**
 * True where a request names this machine as its host. A page elsewhere whose name was made to lead here (DNS
 * rebinding) names itself.
 */
export function isOwnHost({ headers }: Asked, port: number): boolean {
  return hosts(port).includes(headers.host ?? '')
}

/**
 * Why a call is not to be answered; undefined for one of the workbench's own page. Another site's page has another
 * Origin and Sec-Fetch-Site (https://www.w3.org/TR/fetch-metadata/), cannot know the token, and can send neither its
 * header nor JSON without asking first, which is not answered.
 */
export function callFault({ method, headers }: Asked, token: string): FaultName | undefined {
  if (method !== 'POST') return 'method'
  const { origin, 'sec-fetch-site': site, 'content-type': type } = headers
  if (origin !== undefined && origin !== `http://${headers.host}`) return 'origin'
  if (site !== undefined && site !== 'same-origin') return 'origin'
  if (!isSame(headers[tokenHeader], token)) return 'token'
  if (!/^application\/json(?:\s*;\s*charset=utf-8)?$/i.test(type ?? '')) return 'type'
  return undefined
}

function hosts(port: number): string[] {
  return [`127.0.0.1:${port}`, `localhost:${port}`]
}

/** In a time that does not tell how much of it is right. */
function isSame(given: string | string[] | undefined, token: string): boolean {
  if (typeof given !== 'string') return false
  return timingSafeEqual(digest(given), digest(token))
}

function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest()
}
