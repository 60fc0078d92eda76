import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { readdirSync, readFileSync } from 'node:fs'
import { createServer } from 'node:net'
import path from 'node:path'
import { createInterface } from 'node:readline'
import { describe, expect, it, onTestFinished } from 'vitest'
import type { Opened, Saved } from '../../../.vitepress/core/workbench/api.ts'
import workbench from '../../../scripts/commands/workbench.ts'
import { projectRoot } from '../../../scripts/site/folders.ts'
import site from '../../fixtures/whole/site.config.ts'
import { runCommand } from '../../made/run-command.ts'
import { copyOf } from '../../made/tree.ts'

const settings = { 'site.config.ts': `export default ${JSON.stringify(site)}\n` }
const page = { name: 'page open-data', language: 'en' }

interface Launched {
  process: ChildProcess
  address: URL
  post(name: string, body: unknown): Promise<Response>
}

/** Starts the workbench as `npm run workbench` does, and waits for the address that it prints. */
async function launch(root: string, ...args: string[]): Promise<Launched> {
  const launcher = path.join(projectRoot, 'scripts/run.mjs')
  const child = spawn(process.execPath, [launcher, 'workbench', '--root', root, '--words', 'en', ...args], {
    cwd: projectRoot,
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  onTestFinished(() => void child.kill('SIGKILL'))
  for await (const line of createInterface({ input: child.stdout })) {
    const found = /http:\S+/.exec(line)?.[0]
    if (found === undefined) continue
    const address = new URL(found)
    const headers = {
      'content-type': 'application/json',
      'x-workbench-token': address.searchParams.get('token') ?? '',
    }
    const post = (name: string, body: unknown) =>
      fetch(new URL(`/api/${name}`, address), { method: 'POST', headers, body: JSON.stringify(body) })
    return { process: child, address, post }
  }
  throw new Error('It ended without an address.')
}

describe('npm run workbench', () => {
  it.each([
    ['en', /^npm run workbench\nTranslate in your browser[\s\S]*Ends with\n {2}0 /],
    ['sv', /^npm run workbench\nÖversätt i webbläsaren[\s\S]*Slutar med\n {2}0 /],
  ])('helps in %s', async (language, help) => {
    const { code, out } = await runCommand(workbench, ['--help', '--words', language])
    expect([code, out]).toEqual([0, expect.stringMatching(help)])
    expect(out.split('\n').filter((line) => line.length > 120)).toEqual([])
  })

  it.each([
    ['a port that is none', ['--port', '99999'], /--port takes a whole number from 1 to 65535, not “99999”/],
    ['a port that is a word', ['--port', 'x'], /not “x”/],
    ['opposite wishes', ['--open', '--no-open'], /say opposite things/],
    ['a name', ['join'], /takes no names, but “join”/],
    ['an option that it has not', ['--pot', '1'], /--port/],
    ['a folder without settings', ['--root', '/nowhere-at-all'], /site\.config\.ts/],
    ['a language without words', ['--words', 'fi'], /--words/],
  ])('says what is wrong with %s', async (_, args, said) => {
    const { code, err } = await runCommand(workbench, args)
    expect([code, err]).toEqual([2, expect.stringMatching(said)])
  })

  it('says in both languages that a port is taken', { timeout: 60_000 }, async () => {
    const other = createServer().listen(0, '127.0.0.1')
    onTestFinished(() => void other.close())
    await once(other, 'listening')
    const at = other.address()
    const port = typeof at === 'object' && at ? String(at.port) : ''
    const root = copyOf('whole', settings)
    for (const [language, said] of [
      ['en', /listening at port/],
      ['sv', /lyssnar redan på port/],
    ] as const) {
      const { code, err } = await runCommand(workbench, ['--root', root, '--port', port, '--words', language])
      expect([code, err]).toEqual([2, expect.stringMatching(said)])
    }
  })

  it('serves its page on this machine, with a secret, and ends at Ctrl-C', { timeout: 60_000 }, async () => {
    const root = copyOf('whole', settings)
    const { process: child, address, post } = await launch(root)
    expect(address.hostname).toBe('127.0.0.1')
    const html = await (await fetch(new URL('/', address))).text()
    expect(html).toMatch(/<script type="module"[^>]* src="\/assets\//)
    expect(html).not.toMatch(/<script(?![^>]*\bsrc=)/)
    for (const [, file = ''] of html.matchAll(/(?:src|href)="(\/assets\/[^"]+)"/g)) {
      expect((await fetch(new URL(file, address))).status).toBe(200)
    }
    expect((await post('queue', { language: 'sv' })).status).toBe(200)
    const preview: unknown = await (
      await post('preview', { ...page, edits: { b1: 'We *share* it.' } })
    ).json()
    expect(JSON.stringify(preview)).toMatch(/We <em>share<\/em> it\./)
    child.kill('SIGINT')
    expect(await once(child, 'exit')).toEqual([0, null])
  })

  it('leaves no half file where it is killed while it saves', { timeout: 120_000 }, async () => {
    const root = copyOf('whole', settings)
    const file = path.join(root, 'docs/en/about/open-data.md')
    const start = readFileSync(file, 'utf8')
    const kills = Number(process.env.WORKBENCH_KILLS ?? 4)
    for (let kill = 0; kill < kills; kill++) {
      const { process: child, post } = await launch(root)
      const ended = once(child, 'exit')
      const { unit }: Opened = await (await post('open', page)).json()
      const { id = '' } = unit.segments.find(({ source }) => source.startsWith('Vi delar')) ?? {}
      setTimeout(() => child.kill('SIGKILL'), 20 + ((kill * 37) % 200))
      let versions = { version: unit.version, originalVersion: unit.originalVersion }
      let told = ''
      try {
        for (let count = 0; ; count++) {
          const text = `Text ${kill} ${count} ${'which is long '.repeat(200)}ends.`
          const saved: Saved = await (
            await post('save', { ...page, ...versions, edits: { [id]: text } })
          ).json()
          if (saved.kind !== 'saved') throw new Error(saved.kind)
          told = text
          versions = { version: saved.unit.version, originalVersion: saved.unit.originalVersion }
        }
      } catch {
        await ended
      }
      const now = readFileSync(file, 'utf8')
      const own = /^(?:Text|We share) .*$/m.exec(now)?.[0] ?? ''
      // What it said was saved is, or what it was saving then; all else is as it was.
      expect(own).toMatch(
        /^(?:Text \d+ \d+ (?:which is long ){200}ends\.|We share everything that can harm nobody\.)$/,
      )
      if (told !== '') expect(number(own)).toBeGreaterThanOrEqual(number(told))
      expect(now.replace(own, 'We share everything that can harm nobody.')).toBe(start)
    }
    const { post } = await launch(root)
    expect((await post('open', page)).status).toBe(200)
    expect(readdirSync(path.dirname(file))).toEqual(['open-data.md'])
  })
})

function number(text: string): number {
  return Number(text.split(' ')[2])
}
