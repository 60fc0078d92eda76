import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { build, type Rollup } from 'vite'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { releaseBundle } from '../../.vitepress/config/release-bundle.ts'

let folder: string
let output: Rollup.RollupOutput['output']

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), 'tingwall-release-'))
  const entry = path.join(folder, 'entry.js')
  writeFileSync(entry, "import './entry.css'\nexport const said = 'hej'\n")
  writeFileSync(path.join(folder, 'entry.css'), 'a { color: red }\n')
  const built = await build({
    root: folder,
    configFile: false,
    logLevel: 'silent',
    plugins: [releaseBundle()],
    build: { outDir: 'dist', rollupOptions: { input: entry } },
  })
  if (!('output' in built)) throw new Error('No output')
  output = built.output
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

describe('what a build holds when it has been written', () => {
  it('has no code any more, which stands in its file', () => {
    const chunks = output.filter((one) => one.type === 'chunk')
    expect(chunks.map(({ code, modules }) => ({ code, modules }))).toEqual([{ code: '', modules: {} }])
    expect(readdirSync(path.join(folder, 'dist/assets'))).toHaveLength(2)
  })

  it('has names, and not the functions that lead back to all modules', () => {
    const assets = output.filter((one) => one.type === 'asset')
    expect(assets.map(({ names }) => names)).toEqual([['entry.css']])
    for (const asset of assets) {
      const all = Object.values(Object.getOwnPropertyDescriptors(asset))
      expect(all.filter((property) => 'get' in property && property.get)).toEqual([])
    }
  })
})
