import { onTestFinished } from 'vitest'
import type { Site } from '../../../.vitepress/core/site/site.ts'
import type { Api } from '../../../.vitepress/core/workbench/api.ts'
import { openCalls } from '../../../scripts/workbench/calls/calls.ts'
import { serveWorkbench } from '../../../scripts/workbench/http/serve-workbench.ts'
import whole from '../../fixtures/whole/site.config.ts'

/** A workbench that serves a tree in this process until the test is over. */
export async function openWorkbench(root: string, site: Site = whole) {
  const failures: unknown[] = []
  const page = {
    type: 'text/html; charset=utf-8',
    content: Buffer.from('<!doctype html><title>page</title>'),
  }
  const served = await serveWorkbench({
    port: 0,
    calls: openCalls({ root, site }),
    files: new Map([['/', page]]),
    language: 'en',
    failed: (error) => failures.push(error),
  })
  onTestFinished(() => served.close())
  const address = `http://127.0.0.1:${served.port}`
  const headers = { 'content-type': 'application/json', 'x-workbench-token': served.token }
  const post = (name: string, body: unknown, more: Record<string, string> = {}) =>
    fetch(`${address}/api/${name}`, {
      method: 'POST',
      headers: { ...headers, ...more },
      body: typeof body === 'string' ? body : JSON.stringify(body),
    })
  /** Asks as the page does. @throws the answer where it is not 2xx. */
  const ask = async <Name extends keyof Api>(
    name: Name,
    asked: Api[Name]['ask'],
  ): Promise<Api[Name]['answer']> => {
    const response = await post(name, asked)
    const answer: Api[Name]['answer'] = await response.json()
    if (!response.ok) throw new Error(`${response.status} ${JSON.stringify(answer)} ${failures.join('\n')}`)
    return answer
  }
  return { ...served, address, headers, post, ask, failures }
}
