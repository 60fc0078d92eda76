import type { OpenListId } from './open-list.ts'

/** Lists of values that DCAT-AP-SE 3.0.1 points to (https://docs.dataportal.se/dcat/3.0.1/en/). */
const authority = 'http://publications.europa.eu/resource/authority'

/** The licence of data and of its description; the Swedish profile asks for this very address. */
export const zeroLicence = 'http://creativecommons.org/publicdomain/zero/1.0/'

export const themeTaxonomy = `${authority}/data-theme`
/** Anyone may have it. */
export const publicAccess = `${authority}/access-right/PUBLIC`
/** It changes when somebody changes it. */
export const irregularly = `${authority}/frequency/IRREG`
/** It is meant to stay where it is. */
export const stable = `${authority}/planned-availability/STABLE`

const themes: Record<OpenListId, string> = {
  communities: 'SOCI',
  events: 'SOCI',
  initiatives: 'SOCI',
  cases: 'GOVE',
  resources: 'TECH',
  pages: 'EDUC',
  glossary: 'EDUC',
  facts: 'SOCI',
}

/** The theme of a list, by the European portal's themes. */
export function themeOf(list: OpenListId): string {
  return `${themeTaxonomy}/${themes[list]}`
}

/** Languages of the European Union and its neighbours by ISO 639-1, with their names in the authority's list. */
const languages: Readonly<Record<string, string>> = {
  bg: 'BUL',
  cs: 'CES',
  cy: 'CYM',
  da: 'DAN',
  de: 'DEU',
  el: 'ELL',
  en: 'ENG',
  es: 'SPA',
  et: 'EST',
  fi: 'FIN',
  fo: 'FAO',
  fr: 'FRA',
  ga: 'GLE',
  gd: 'GLA',
  hr: 'HRV',
  hu: 'HUN',
  is: 'ISL',
  it: 'ITA',
  kl: 'KAL',
  lt: 'LIT',
  lv: 'LAV',
  mt: 'MLT',
  nb: 'NOR',
  nl: 'NLD',
  nn: 'NOR',
  no: 'NOR',
  pl: 'POL',
  pt: 'POR',
  ro: 'RON',
  se: 'SME',
  sk: 'SLK',
  sl: 'SLV',
  sv: 'SWE',
  uk: 'UKR',
}

/** The address of a language in the authority's list; none for one that is not in ours. */
export function languageIri(code: string): string | undefined {
  const name = languages[code.split('-')[0] ?? '']
  return name && `${authority}/language/${name}`
}

/** What a publisher can be, by the values that the Swedish profile takes. */
export const publisherTypes = [
  'Academia-ScientificOrganisation',
  'Company',
  'IndustryConsortium',
  'LocalAuthority',
  'NationalAuthority',
  'NonGovernmentalOrganisation',
  'NonProfitOrganisation',
  'PrivateIndividual(s)',
  'RegionalAuthority',
  'StandardisationBody',
  'SupraNationalAuthority',
] as const

export type PublisherType = (typeof publisherTypes)[number]

/** The address of a kind of publisher. */
export function publisherIri(type: PublisherType): string {
  return `http://purl.org/adms/publishertype/${type}`
}
