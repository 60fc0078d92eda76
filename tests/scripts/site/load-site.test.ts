import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { loadSite } from '../../../scripts/site/load-site.ts'

function folderWith(settings: string): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'tingwall-settings-'))
  writeFileSync(path.join(folder, 'site.config.ts'), settings)
  return folder
}

describe('settings of another knowledge base', () => {
  it.each([
    ['of modules', '{ "type": "module" }'],
    ['of none', '{}'],
  ])('are TypeScript in a folder %s', async (_, manifest) => {
    const folder = folderWith(`const name: string = 'Bro'
export default {
  name, address: 'https://example.org', branch: 'main',
  languages: [{ code: 'sv', name: 'Svenska', locale: 'sv-SE' }],
  originalLanguage: 'sv', stringsLanguage: 'sv', sections: [], thresholds: { translated: 0, current: 0 },
}`)
    writeFileSync(path.join(folder, 'package.json'), manifest)
    expect((await loadSite(folder)).site.name).toBe('Bro')
  })

  it.each([
    ['do not parse', "export default { name: 'x'  branch }", /site\.config\.ts:1:29: Expected "}"/],
    ['export nothing', 'export const name = 1', /site\.config\.ts: there is no “export default/],
    ['throw', "throw new Error('no address')", /site\.config\.ts: no address$/],
    ['import what is not there', "import './nowhere.ts'", /site\.config\.ts:1:8: Could not resolve/],
  ])('that %s are told with their place', async (_, settings, message) => {
    await expect(loadSite(folderWith(settings))).rejects.toThrow(message)
  })

  it('that are not there are named', async () => {
    const nowhere = path.join(tmpdir(), 'tingwall-nowhere')
    await expect(loadSite(nowhere)).rejects.toThrow(`There is no site.config.ts in ${nowhere}.`)
  })
})
