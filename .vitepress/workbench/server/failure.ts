/** Why the server did not do what it was asked. `away`: it does not answer; `token`: it does not know this tab. */
export type FailureKind = 'away' | 'token' | 'refused'

/** A call that the server has not carried out. */
export class Failure extends Error {
  readonly kind: FailureKind

  /** `message` is in the words of the page's language, as the server says it; empty where it says nothing. */
  constructor(kind: FailureKind, message = '') {
    super(message)
    this.kind = kind
  }
}

/** What went wrong, of anything that was thrown. */
export function failureOf(thrown: unknown): Failure {
  if (thrown instanceof Failure) return thrown
  return new Failure('refused', thrown instanceof Error ? thrown.message : String(thrown))
}

/** The words of an answer that is a Failure of the interface; empty where it is something else. */
export function saidIn(answer: unknown): string {
  const isSaid = typeof answer === 'object' && answer !== null && 'text' in answer
  return isSaid && typeof answer.text === 'string' ? answer.text : ''
}
