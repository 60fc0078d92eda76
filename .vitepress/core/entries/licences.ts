/**
 * The licences that an entry can have: an identifier of SPDX (https://spdx.org/licenses/) where there is one, else what
 * is known. `AGPL-3.0` is for what says no more than that, neither that later versions hold as well nor that they do
 * not.
 */
export const licences = [
  'AGPL-3.0',
  'AGPL-3.0-only',
  'AGPL-3.0-or-later',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'CC-BY-4.0',
  'CC-BY-SA-4.0',
  'CC0-1.0',
  'EUPL-1.2',
  'GPL-2.0-or-later',
  'GPL-3.0-only',
  'GPL-3.0-or-later',
  'LGPL-3.0-or-later',
  'MIT',
  'MPL-2.0',
  'ODbL-1.0',
  'OGL-UK-3.0',
  'varies',
  'own-terms',
  'not-stated',
  'not-checked',
] as const

export type Licence = (typeof licences)[number]

/** What a reader chooses by; every licence with an identifier above lets anyone use, change and share. */
export type LicenceGroup = 'open' | 'varies' | 'own-terms' | 'not-stated' | 'not-checked'

const unnamed: ReadonlySet<string> = new Set(['varies', 'own-terms', 'not-stated', 'not-checked'])

export function licenceGroup(licence: Licence): LicenceGroup {
  return isUnnamed(licence) ? licence : 'open'
}

/** True for what is no licence by itself, and so has words in the locales. */
export function isUnnamed(licence: Licence): licence is Exclude<LicenceGroup, 'open'> {
  return unnamed.has(licence)
}

/** A licence's name in every language, `AGPL 3.0`, and whether its later versions hold as well. */
export function licenceName(licence: Licence): { name: string; orLater: boolean } {
  const orLater = licence.endsWith('-or-later')
  const name = licence
    .replace(/-(?:only|or-later)$/, '')
    .replace('CC0-1.0', 'CC0')
    .replace('OGL-UK-3.0', 'OGL v3.0')
    .replace('CC-BY-SA', 'CC BY-SA')
    .replace('CC-BY', 'CC BY')
    .replace(/-(?=\d)/g, ' ')
    .replace(/ (\d)-Clause$/, ' $1-Clause')
  return { name, orLater }
}
