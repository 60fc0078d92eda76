import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, mkdtempSync, realpathSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { describe, expect, it } from 'vitest'

const bundler = pathToFileURL(
  fileURLToPath(new URL('../../scripts/bundle-command.mjs', import.meta.url)),
).href

/** A project whose only command says a word of another module, and where that module stands. */
function makeProject(): string {
  const root = realpathSync(mkdtempSync(path.join(tmpdir(), 'tingwall-bundle-')))
  mkdirSync(path.join(root, 'scripts/commands'), { recursive: true })
  writeFileSync(path.join(root, 'package.json'), '{ "type": "module" }\n')
  writeFileSync(
    path.join(root, 'scripts/commands/greet.ts'),
    `import { place, word } from '../said.ts'
export default async (args: string[]): Promise<void> => {
  const { late } = await import('vue')
  console.log(word, place, ...args, late)
}
`,
  )
  // One of those that are not bundled, as a module that only `import` used to take.
  mkdirSync(path.join(root, 'node_modules/vue'), { recursive: true })
  writeFileSync(
    path.join(root, 'node_modules/vue/package.json'),
    '{ "type": "module", "exports": "./late.js" }\n',
  )
  writeFileSync(path.join(root, 'node_modules/vue/late.js'), "export const late = 'sent'\n")
  say(root, 'hej')
  return root
}

function say(root: string, word: string): void {
  writeFileSync(
    path.join(root, 'scripts/said.ts'),
    `export const word: string = '${word}'\nexport const place = import.meta.url\n`,
  )
}

function greet(root: string): string {
  const code = `const { bundledCommand } = await import(${JSON.stringify(bundler)})
    const command = await bundledCommand('greet', ${JSON.stringify(root)})
    await command.default(['du'])`
  return spawnSync(process.execPath, ['--input-type=module', '-e', code], { encoding: 'utf8' }).stdout.trim()
}

describe('a command as one file', () => {
  it('runs, and its modules know their own places', () => {
    const root = makeProject()
    const said = `hej ${pathToFileURL(path.join(root, 'scripts/said.ts')).href} du sent`
    expect([greet(root), greet(root)]).toEqual([said, said])
  })

  it('is made again when a module that it is made of has changed', () => {
    const root = makeProject()
    greet(root)
    greet(root)
    // As long as the word before: V8 would take its compiled code for that of this one.
    say(root, 'hoj')
    expect(greet(root)).toMatch(/^hoj .* sent$/)
    expect(greet(root)).toMatch(/^hoj .* sent$/)
  })

  it('is made again in a copy of the project', () => {
    const root = makeProject()
    greet(root)
    const copy = realpathSync(mkdtempSync(path.join(tmpdir(), 'tingwall-bundle-')))
    cpSync(root, copy, { recursive: true, preserveTimestamps: true })
    expect(greet(copy)).toContain(pathToFileURL(path.join(copy, 'scripts/said.ts')).href)
  })

  it('is not made from code that does not parse', () => {
    const root = makeProject()
    writeFileSync(path.join(root, 'scripts/said.ts'), 'export const word = \n')
    expect(greet(root)).toBe('')
    expect(existsSync(path.join(root, 'node_modules/.cache/tingwall/greet.json'))).toBe(false)
  })
})
