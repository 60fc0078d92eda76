import type { Answer } from '../../.vitepress/core/search/answer.ts'
import { type RequestProblem, readRequest } from '../../.vitepress/core/search/endpoint-request.ts'
import { IndexError } from '../../.vitepress/core/search/manifest.ts'
import { search } from '../../.vitepress/core/search/search.ts'
import { type DatabaseFault, databaseFault } from './database.ts'
import { type DatabaseIndex, NothingLoaded } from './open-database-index.ts'

/** Why the server has no answer just now. `other-version`: the index was loaded by another version of this code. */
export type ServerProblem = DatabaseFault | 'other-version' | 'damaged'

export type Outcome =
  | { kind: 'answer'; answer: Answer }
  | { kind: 'refused'; problem: RequestProblem }
  | { kind: 'failed'; problem: ServerProblem }

/** Answers a request with what `search` says of the index in the database. */
export async function answerRequest(from: URLSearchParams, database: DatabaseIndex): Promise<Outcome> {
  try {
    const { index, failure } = await database.current()
    const request = readRequest(from, index.languages)
    if ('problem' in request) return { kind: 'refused', problem: request }
    const answer = await search(index, request.text, request.language, request.wishes)
    // An incomplete answer is for files that a browser cannot fetch. Here the site's own index has a whole one.
    if (answer.incomplete) return { kind: 'failed', problem: serverProblem(failure()) }
    return { kind: 'answer', answer }
  } catch (error) {
    return { kind: 'failed', problem: serverProblem(error) }
  }
}

/** How the server is: which index it answers from, or why it cannot. */
export type Health =
  | { status: 'ok'; index: string; pages: number; sections: number }
  | { status: ServerProblem }

/** Whether a question could be answered just now. */
export async function health(database: DatabaseIndex): Promise<Health> {
  try {
    const { hash, index } = await database.current()
    return { status: 'ok', index: hash, pages: index.pages.length, sections: index.sections }
  } catch (error) {
    return { status: serverProblem(error) }
  }
}

function serverProblem(error: unknown): ServerProblem {
  if (error instanceof NothingLoaded) return 'not-loaded'
  if (error instanceof IndexError) {
    if (error.kind === 'unreadable') return serverProblem(error.cause)
    return error.kind === 'other-version' ? 'other-version' : 'damaged'
  }
  return databaseFault(error)
}
