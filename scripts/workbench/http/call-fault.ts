import type { Failure } from '../../../.vitepress/core/workbench/api.ts'
import { words } from '../../words/words.ts'

/** What can be wrong with a call, with the status that answers it (RFC 9110, 15.5). */
export const faultStatus = {
  host: 421,
  origin: 403,
  method: 405,
  token: 401,
  type: 415,
  tooLarge: 413,
  json: 400,
  ask: 400,
  unknownCall: 404,
  notThere: 404,
  language: 404,
  outside: 409,
  notPage: 409,
  lockBroken: 409,
  busy: 503,
  failed: 500,
} as const

export type FaultName = keyof typeof faultStatus

/** A call that is not answered with what it asked for. */
export class CallFault extends Error {
  constructor(
    readonly fault: FaultName,
    readonly values: Record<string, string> = {},
    /** In place of the fault's own words. */
    readonly said?: string,
  ) {
    super(fault)
  }
}

/** What the words of faults name; each of them some. */
const noValues = { most: '', place: '', name: '', file: '', language: '' }

/** What the page is told of a fault, in the words of a language. */
export function failureOf({ fault, values, said }: CallFault, language: string): Failure {
  const t = words(language)
  return { kind: fault, text: said ?? t(`translate:workbench.faults.${fault}`, { ...noValues, ...values }) }
}
