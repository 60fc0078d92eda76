import type { Answer, SearchWishes } from '../../core/search/answer.ts'

/** After a failure the server is left alone for this many milliseconds. */
const rest = 60_000

let restUntil = 0

/** A search server's answer; undefined where it has none to give, or failed a moment ago. */
export async function askServer(
  endpoint: string,
  text: string,
  language: string,
  wishes: SearchWishes,
): Promise<Answer | undefined> {
  if (performance.now() < restUntil) return undefined
  try {
    const { askEndpoint } = await import('../../core/search/endpoint.ts')
    return await askEndpoint(endpoint, text, language, wishes)
  } catch {
    restUntil = performance.now() + rest
    return undefined
  }
}
