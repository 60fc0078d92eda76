import type { Api } from '../../../.vitepress/core/workbench/api.ts'
import type { LoadedSite } from '../../../scripts/site/load-site.ts'
import { openCalls } from '../../../scripts/workbench/calls/calls.ts'
import { ownHost, serveWorkbench } from '../../../scripts/workbench/http/serve-workbench.ts'

/** Asks the workbench's server as its page does. @throws the answer where it is not 2xx. */
export type Ask = <Name extends keyof Api>(
  name: Name,
  asked: Api[Name]['ask'],
) => Promise<Api[Name]['answer']>

/** Serves a tree in this process while `use` asks; the server reads the tree when it is first asked. */
export async function withWorkbench<Value>(
  tree: LoadedSite,
  use: (ask: Ask) => Promise<Value>,
): Promise<Value> {
  const served = await serveWorkbench({ port: 0, calls: openCalls(tree), files: new Map(), language: 'en' })
  const ask = async <Name extends keyof Api>(
    name: Name,
    asked: Api[Name]['ask'],
  ): Promise<Api[Name]['answer']> => {
    const response = await fetch(`http://${ownHost}:${served.port}/api/${name}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-workbench-token': served.token },
      body: JSON.stringify(asked),
    })
    if (!response.ok) throw new Error(`${name}: ${response.status} ${await response.text()}`)
    return response.json()
  }
  try {
    return await use(ask)
  } finally {
    await served.close()
  }
}
