import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import { licencesOf } from '../../.vitepress/config/published-licences.ts'
import { projectRoot } from '../../scripts/site/folders.ts'

const ours = path.join(projectRoot, 'node_modules')

/** A package in a folder of its own, as a module of it. */
function made(manifest: object, files: Record<string, string> = { LICENSE: 'Text.' }): string {
  const root = mkdtempSync(path.join(tmpdir(), 'tingwall-'))
  onTestFinished(() => rmSync(root, { recursive: true, force: true }))
  const folder = path.join(root, 'node_modules/@ting/wall')
  mkdirSync(folder, { recursive: true })
  for (const [name, text] of Object.entries(files)) writeFileSync(path.join(folder, name), text)
  writeFileSync(
    path.join(folder, 'package.json'),
    JSON.stringify({ name: '@ting/wall', version: '1.0.0', ...manifest }),
  )
  return path.join(folder, 'dist/index.js')
}

describe('the licences that are published', () => {
  it('are those of the packages that code and fonts are of, each once, in the order of their names', () => {
    const text = licencesOf([
      `${ours}/vue/dist/vue.runtime.esm-bundler.js`,
      `\0${ours}/i18next/dist/esm/i18next.js?commonjs-module`,
      `${ours}/vue/dist/index.js?v=1`,
      `${ours}/@fontsource/brygada-1918/files/brygada-1918-latin-600-normal.woff2`,
      `${projectRoot}/.vitepress/theme/index.ts`,
      '\0vite/preload-helper.js',
    ])
    expect(text.match(/^(?:@fontsource\/brygada-1918|i18next|vue) \d+\.\d+\.\d+$/gm)).toHaveLength(3)
    expect(text.indexOf('@fontsource')).toBeLessThan(text.indexOf('i18next'))
    expect(text).toContain('SIL OPEN FONT LICENSE')
    expect(text).toContain('(Evan) You')
  })

  it('are found relative to the folder that a build runs in', () => {
    expect(licencesOf(['node_modules/vue/index.js'])).toContain('MIT')
  })

  it('have the notice of a package too', () => {
    const text = licencesOf([
      made({ license: 'Apache-2.0' }, { 'LICENSE.txt': 'Terms.', NOTICE: 'By the Ting.' }),
    ])
    expect(text).toBe('@ting/wall 1.0.0\nApache-2.0\n\nTerms.\n\nBy the Ting.\n')
  })

  it.each([
    ['one that is not allowed', { license: 'AGPL-3.0' }, undefined, /AGPL-3\.0/],
    ['none', {}, undefined, /undefined/],
    ['no text of it', { license: 'MIT' }, {}, /no file with its licence/],
  ])('stop the build for a package with %s', (_, manifest, files, message) => {
    expect(() => licencesOf([made(manifest, files)])).toThrow(message)
  })
})
