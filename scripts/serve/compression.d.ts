declare module 'compression' {
  import type { IncomingMessage, ServerResponse } from 'node:http'

  /** What of compression 1.8 is used; the types that others publish for it need those of a whole framework. */
  export default function compression(options: {
    filter(request: IncomingMessage, response: ServerResponse): boolean
  }): (request: IncomingMessage, response: ServerResponse, next: () => void) => void
}
