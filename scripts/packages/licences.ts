import type { LockedPackage } from './lock-file.ts'

/** Licences (SPDX ids) by which code may be published with the site; their texts go along in `licenses.txt`. */
export const publishable: ReadonlySet<string> = new Set([
  '0BSD',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'BlueOak-1.0.0',
  'CC0-1.0',
  'ISC',
  'MIT',
  'OFL-1.1',
])

/** Licences of what is only used to build and to test. */
const ofTools: ReadonlySet<string> = new Set([
  ...publishable,
  'CC-BY-4.0',
  'MPL-2.0',
  'Python-2.0',
  'Unlicense',
])

/** Packages under other licences, each looked at: both hold word lists that `npm run text` reads, and nothing is copied. */
const byName: ReadonlyMap<string, string> = new Map([
  ['@cspell/dict-en-gb', 'LGPL-3.0'],
  ['@cspell/dict-sv', 'GPL-3.0-or-later'],
])

/** Packages whose licence is not one of those that are allowed, one line each. */
export function licenceProblems(locked: readonly LockedPackage[]): string[] {
  return locked
    .filter(
      ({ name, license }) =>
        !(license !== undefined && byName.get(name) === license) && !allows(license, ofTools),
    )
    .map(({ place, license }) =>
      license === undefined
        ? `${place}: it names no licence.`
        : `${place}: the licence ${license} is not one of those that are allowed (scripts/packages/licences.ts).`,
    )
}

/**
 * True where a licence is among the allowed, or one of those to choose from (`MIT OR Apache-2.0`), or all that hold at once
 * (`MIT AND OFL-1.1`).
 */
export function allows(licence: string | undefined, allowed: ReadonlySet<string>): boolean {
  const choice = licence?.replace(/^\((.*)\)$/, '$1').split(' OR ') ?? []
  return choice.some((one) => one.split(' AND ').every((part) => allowed.has(part)))
}

/** The packages by their licences: `MIT`, then each package with its version. */
export function licenceList(locked: readonly LockedPackage[]): string {
  const byLicence = new Map<string, Set<string>>()
  for (const { name, version, license = 'none' } of locked) {
    byLicence.set(license, (byLicence.get(license) ?? new Set()).add(`${name} ${version}`))
  }
  return [...byLicence]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(
      ([licence, names]) =>
        `${licence} (${names.size})\n${[...names]
          .sort()
          .map((name) => `  ${name}\n`)
          .join('')}`,
    )
    .join('\n')
}
