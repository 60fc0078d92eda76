import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { projectRoot } from '../../../scripts/site/folders.ts'
import { type MadeDatabase, makeDatabase } from './made-database.ts'
import { needsPostgres } from './own-cluster.ts'

const docs = 'tests/fixtures/search/docs'

/** `npm run search -- …` in English, with DATABASE_URL where one is given. */
function run(args: string[], database?: string) {
  const { status, stdout, stderr } = spawnSync(process.execPath, commandLine(args), {
    ...environment(database),
    encoding: 'utf8',
  })
  return { status, stdout, stderr }
}

function commandLine(args: string[]): string[] {
  return ['scripts/run.mjs', 'search', ...args, '--words', 'en']
}

function environment(database = '') {
  return {
    cwd: projectRoot,
    env: { ...process.env, DATABASE_URL: database, SITE_ADDRESS: 'https://example.org' },
  }
}

describe('npm run search -- load and serve', () => {
  it.each([
    ['no database', ['load'], 'load needs --database URL, or DATABASE_URL in the environment'],
    ['no database', ['serve'], 'serve needs --database URL, or DATABASE_URL in the environment'],
    ['another kind of address', ['load', '--database', 'mysql://me@host/x'], '--database takes an address'],
    [
      'a schema that would be SQL',
      ['load', '--database', 'postgres://h/x', '--schema', 'a;b'],
      '--schema takes',
    ],
    [
      'a schema too long',
      ['serve', '--database', 'postgres://h/x', '--schema', 'a'.repeat(41)],
      '--schema takes',
    ],
    [
      'a site with a path',
      ['serve', '--database', 'postgres://h/x', '--origin', 'https://a.example/b'],
      '--origin takes',
    ],
    ['every site', ['serve', '--database', 'postgres://h/x', '--origin', '*'], '--origin takes'],
    ['a port that is none', ['serve', '--database', 'postgres://h/x', '--port', '70000'], '--port takes'],
    ['nothing at once', ['serve', '--database', 'postgres://h/x', '--at-once', '0'], '--at-once takes'],
    ['a text', ['load', 'budget'], 'load takes no text, so “budget” is too much'],
    ['pages to serve', ['serve', '--docs', 'docs'], '--docs does not go with serve'],
    ['a port to load into', ['load', '--port', '1'], '--port goes with serve'],
    ['a folder to serve', ['serve', '--out', 'x'], '--out goes with build'],
  ])('refuse %s', (_what, args, said) => {
    const { status, stderr } = run(args)
    expect(stderr).toContain(said)
    expect(status).toBe(2)
  })

  it('say that there is no database, without its password', () => {
    const { status, stderr } = run([
      'load',
      '--docs',
      docs,
      '--database',
      'postgres://me:hemligt@127.0.0.1:1/x',
    ])
    expect(stderr).toContain('The database cannot be reached.')
    expect(stderr).not.toContain('hemligt')
    expect(status).toBe(2)
  })
})

describe.skipIf(needsPostgres)(`with a database${needsPostgres}`, () => {
  let made: MadeDatabase
  let address: string
  beforeAll(async () => {
    made = makeDatabase()
    const { name } = await made.loading()
    address = made.cluster.address(name)
  })
  afterAll(() => made?.remove())

  /** Starts a server and gives the first line that it prints. */
  async function started() {
    const server = spawn(process.execPath, commandLine(['serve', '--port', '0']), environment(address))
    const [line]: string[] = await once(createInterface(server.stdout), 'line')
    const printed: string[] = []
    for (const stream of [server.stdout, server.stderr]) {
      stream.setEncoding('utf8').on('data', (text: string) => printed.push(text))
    }
    return {
      line: line ?? '',
      url: /http:\S+(?=\/search)/.exec(line ?? '')?.[0] ?? '',
      printed,
      async stop() {
        server.kill()
        await once(server, 'close')
      },
    }
  }

  it('a server waits for an index, answers from the one that is loaded, and prints no question', async () => {
    const server = await started()
    try {
      expect(server.line).toContain('for pages of https://example.org')
      const before = await fetch(`${server.url}/health`)
      expect([before.status, await before.json()]).toEqual([503, { status: 'not-loaded' }])

      const loaded = run(['load', '--docs', docs], address)
      expect(loaded.stdout).toMatch(/^\d+ pages, \d+ sections, \d+ terms loaded as [0-9a-f]{12} in [\d.]+ s/)
      expect(loaded.status).toBe(0)
      expect(run(['load', '--docs', docs], address).stdout).toContain('has this very index already')

      const answer = await fetch(`${server.url}/search?q=medborgarbudget&language=sv`)
      expect(await answer.json()).toMatchObject({
        results: [{ url: '/sv/guider/medborgarbudget' }],
      })
      expect((await fetch(`${server.url}/health`)).status).toBe(200)
    } finally {
      await server.stop()
    }
    expect(server.printed.join('')).not.toContain('medborgarbudget')
    expect(server.printed.join('')).toContain('No index has been loaded into the database')
  })
})
