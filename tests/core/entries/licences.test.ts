import { describe, expect, it } from 'vitest'
import { licenceGroup, licenceName } from '../../../.vitepress/core/entries/licences.ts'

describe('names of licences', () => {
  it.each([
    ['AGPL-3.0', 'AGPL 3.0', false],
    ['AGPL-3.0-only', 'AGPL 3.0', false],
    ['GPL-2.0-or-later', 'GPL 2.0', true],
    ['Apache-2.0', 'Apache 2.0', false],
    ['BSD-3-Clause', 'BSD 3-Clause', false],
    ['CC-BY-SA-4.0', 'CC BY-SA 4.0', false],
    ['CC-BY-4.0', 'CC BY 4.0', false],
    ['CC0-1.0', 'CC0', false],
    ['ODbL-1.0', 'ODbL 1.0', false],
    ['OGL-UK-3.0', 'OGL v3.0', false],
    ['MIT', 'MIT', false],
  ] as const)('%s', (id, name, orLater) => {
    expect(licenceName(id)).toEqual({ name, orLater })
    expect(licenceGroup(id)).toBe('open')
  })
  it('knows what is no licence', () => {
    expect(licenceGroup('not-checked')).toBe('not-checked')
  })
})
