import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { billOfMaterials } from '../../../scripts/packages/bill-of-materials.ts'
import { lockProblems } from '../../../scripts/packages/check-lock.ts'
import { allows, licenceList, licenceProblems, publishable } from '../../../scripts/packages/licences.ts'
import { type LockedPackage, type Packages, readPackages } from '../../../scripts/packages/lock-file.ts'
import { projectRoot } from '../../../scripts/site/folders.ts'

const own = readPackages(projectRoot)
const integrity = `sha512-${'a'.repeat(86)}==`
const good: LockedPackage = {
  place: 'node_modules/ting',
  name: 'ting',
  version: '1.2.3',
  integrity,
  license: 'MIT',
}
const with_ = (entry: Partial<LockedPackage>, manifest: Partial<Packages['manifest']> = {}): Packages => ({
  lockfileVersion: 3,
  manifest: { dependencies: {}, devDependencies: {}, allowScripts: {}, ...manifest },
  locked: [{ ...good, ...entry }],
})

describe('our own packages', () => {
  it('are in order', () => {
    expect([...lockProblems(own), ...licenceProblems(own.locked)]).toEqual([])
  })

  it('run scripts by the names that package.json has', () => {
    expect(own.locked.filter((entry) => entry.hasInstallScript).map(({ name }) => name)).toContain('esbuild')
  })

  it('are listed by licence, each once', () => {
    const list = licenceList(own.locked)
    expect(list).toMatch(/^Apache-2\.0 \(\d+\)$/m)
    expect(list).toContain('GPL-3.0-or-later (1)\n  @cspell/dict-sv ')
    expect(list.match(/^ {2}vue \d/gm)).toHaveLength(1)
  })
})

describe('a lock file', () => {
  it('that is in order has no problems', () => expect(lockProblems(with_({}))).toEqual([]))

  it.each<[string, Packages, RegExp]>([
    ['a package without a checksum', with_({ integrity: undefined }), /no sha512/],
    ['a package with an old checksum', with_({ integrity: 'sha1-AAAA' }), /no sha512/],
    ['a package from a host', with_({ resolved: 'https://packages.example/ting.tgz' }), /comes from/],
    ['a package from git', with_({ resolved: 'git+ssh://git@host.example/a/b.git#main' }), /comes from/],
    ['a folder', with_({ link: true }), /link to a folder/],
    ['a package under another name', with_({ name: 'other' }), /other by another name/],
    ['a version that is an address', with_({ version: 'https://host.example/a.tgz' }), /no version/],
    ['a dependency from git', with_({ dependencies: { a: 'github:a/b' } }), /wants a from elsewhere/],
    [
      'an optional one from a host',
      with_({ optionalDependencies: { a: 'http://a.example/b.tgz' } }),
      /elsewhere/,
    ],
    ['a script that nobody allowed', with_({ hasInstallScript: true }), /does not name it/],
    [
      'a script that was refused',
      with_({ hasInstallScript: true }, { allowScripts: { ting: false } }),
      /does not name it/,
    ],
    ['a permission that nobody needs', with_({}, { allowScripts: { ting: true } }), /take it out/],
    ['a range in package.json', with_({}, { devDependencies: { ting: '^1.2.3' } }), /no exact version/],
    ['an older lock file', { ...with_({}), lockfileVersion: 2 }, /only 3 is known/],
  ])('%s is a problem', (_, packages, problem) => {
    expect(lockProblems(packages)).toEqual([expect.stringMatching(problem)])
  })
})

describe('a licence', () => {
  it.each([
    ['MIT', true],
    ['MIT OR GPL-3.0', true],
    ['(MIT OR CC0-1.0)', true],
    ['MIT AND OFL-1.1', true],
    ['MIT AND GPL-3.0', false],
    ['GPL-3.0', false],
    ['UNLICENSED', false],
    ['SEE LICENSE IN LICENSE', false],
    ['mit', false],
    ['', false],
    [undefined, false],
  ])('%s may be published: %s', (licence, expected) => expect(allows(licence, publishable)).toBe(expected))

  it('that is not allowed, or not named, is a problem', () => {
    expect(licenceProblems([{ ...good, license: 'AGPL-3.0' }])).toEqual([expect.stringContaining('AGPL-3.0')])
    expect(licenceProblems([{ ...good, license: undefined }])).toEqual([
      expect.stringContaining('no licence'),
    ])
  })

  it('is allowed by name only as long as it stays the same', () => {
    const swedish = { ...good, place: 'node_modules/@cspell/dict-sv', name: '@cspell/dict-sv' }
    expect(licenceProblems([{ ...swedish, license: 'GPL-3.0-or-later' }])).toEqual([])
    expect(licenceProblems([{ ...swedish, license: 'UNLICENSED' }])).toHaveLength(1)
  })
})

describe('the bill of materials', () => {
  const written = billOfMaterials(projectRoot, 'tingwall')
  const bill = JSON.parse(written)

  it('names the project and every package with its version, checksum and licence', () => {
    expect(bill).toMatchObject({ bomFormat: 'CycloneDX', metadata: { component: { name: 'tingwall' } } })
    const { version } = JSON.parse(
      readFileSync(path.join(projectRoot, 'node_modules/vue/package.json'), 'utf8'),
    )
    const vue = bill.components.find(({ purl }: { purl: string }) => purl === `pkg:npm/vue@${version}`)
    expect(vue).toMatchObject({ licenses: [{ license: { id: 'MIT' } }], hashes: [{ alg: 'SHA-512' }] })
    expect(bill.components).toHaveLength(
      new Set(own.locked.map(({ name, version }) => `${name}@${version}`)).size,
    )
  })

  it('is the same each time', () => expect(billOfMaterials(projectRoot, 'tingwall')).toBe(written))
})
