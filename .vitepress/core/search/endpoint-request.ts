import type { SearchWishes } from './answer.ts'

/** What a search server is asked: `GET /search?q=…&language=sv&type=guide&inLanguage=en&limit=10`. */
export interface EndpointRequest {
  text: string
  language: string
  wishes: SearchWishes
}

/** Why a request is refused: what is wrong, and with which parameter. */
export interface RequestProblem {
  problem: 'missing' | 'twice' | 'too-long' | 'unknown-language' | 'not-a-number'
  parameter: Parameter
}

const parameters = ['q', 'language', 'type', 'inLanguage', 'limit'] as const
export type Parameter = (typeof parameters)[number]

/** A question is read no further than this (question.ts reads 400), so a longer one is cut before it is sent. */
export const mostAsked = 400
/** A longer one is refused: nobody who means well sends it. */
export const mostAccepted = 1000
export const mostResults = 1000
const longestType = 64

/** Reads a request's parameters, of which each may be there once; others are ignored. `languages` are the index's. */
export function readRequest(
  from: URLSearchParams,
  languages: readonly string[],
): EndpointRequest | RequestProblem {
  const twice = parameters.find((parameter) => from.getAll(parameter).length > 1)
  if (twice) return { problem: 'twice', parameter: twice }
  for (const parameter of ['q', 'language'] as const) {
    if (!from.has(parameter)) return { problem: 'missing', parameter }
  }
  const text = from.get('q') ?? ''
  const language = from.get('language') ?? ''
  const type = from.get('type')
  const inLanguage = from.get('inLanguage')
  const limit = from.get('limit')
  if (text.length > mostAccepted) return { problem: 'too-long', parameter: 'q' }
  if (!languages.includes(language)) return { problem: 'unknown-language', parameter: 'language' }
  if (type !== null && type.length > longestType) return { problem: 'too-long', parameter: 'type' }
  if (inLanguage !== null && !languages.includes(inLanguage)) {
    return { problem: 'unknown-language', parameter: 'inLanguage' }
  }
  if (limit !== null && !isLimit(limit)) return { problem: 'not-a-number', parameter: 'limit' }
  return {
    text,
    language,
    wishes: {
      ...(type !== null && { type }),
      ...(inLanguage !== null && { inLanguage }),
      ...(limit !== null && { limit: Number(limit) }),
    },
  }
}

/** The address that asks an endpoint; the reverse of `readRequest`. Explanations are not to be had from a server. */
export function requestAddress(endpoint: string, { text, language, wishes }: EndpointRequest): string {
  const address = new URL(endpoint)
  const set = (parameter: Parameter, value: string | number | undefined) => {
    if (value !== undefined) address.searchParams.set(parameter, String(value))
  }
  set('q', text.slice(0, mostAsked))
  set('language', language)
  set('type', wishes.type)
  set('inLanguage', wishes.inLanguage)
  set('limit', wishes.limit === undefined ? undefined : Math.min(wishes.limit, mostResults))
  return address.href
}

function isLimit(limit: string): boolean {
  return /^[1-9]\d{0,3}$/.test(limit) && Number(limit) <= mostResults
}
