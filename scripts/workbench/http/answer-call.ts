import type { IncomingMessage } from 'node:http'
import type { Api } from '../../../.vitepress/core/workbench/api.ts'
import { SettingsError } from '../../arguments/usage-problem.ts'
import { words } from '../../words/words.ts'
import { asks } from '../calls/asks.ts'
import { CallFault } from './call-fault.ts'
import { readJson } from './read-json.ts'

/** Answers one call; `language` is that of its words. @throws CallFault where it cannot. */
export type Call<Name extends keyof Api> = (
  ask: Api[Name]['ask'],
  language: string,
) => Api[Name]['answer'] | Promise<Api[Name]['answer']>

export type Calls = { [Name in keyof Api]: Call<Name> }

/**
 * What a request below `/api/` is answered with.
 * @throws CallFault where there is no such call, it is asked wrongly, or it cannot be done.
 */
export async function answerCall(
  request: IncomingMessage,
  name: string,
  calls: Calls,
  language: string,
): Promise<object> {
  if (!isCall(name)) throw new CallFault('unknownCall')
  const body = await readJson(request)
  try {
    return await run(name, body, calls, language)
  } catch (error) {
    if (error instanceof SettingsError) {
      const { said } = error
      throw new CallFault('busy', {}, typeof said === 'string' ? said : said(words(language)))
    }
    throw error
  }
}

async function run<Name extends keyof Api>(name: Name, body: unknown, calls: Calls, language: string) {
  const ask = asks[name].safeParse(body)
  if (!ask.success) {
    throw new CallFault('ask', { place: ask.error.issues[0]?.path.join('.') || name })
  }
  return calls[name](ask.data, language)
}

function isCall(name: string): name is keyof Api {
  return Object.hasOwn(asks, name)
}
