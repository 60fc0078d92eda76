import * as z from 'zod'
import { ruleNames, unreadable } from '../findings/rules.ts'
import { publisherTypes } from '../open-data/vocabularies.ts'
import { isWebAddress } from '../pages/field-types.ts'
import { contrastFaults, isColour, leastContrast } from './colours.ts'
import { repositoryHosts } from './repository.ts'
import { type SettingProblem, settingProblems } from './setting-problems.ts'

const code = z.string().refine((value) => isLanguageTag(value), { params: { problem: 'languageTag' } })
const percent = z.number().min(0).max(100)
const webAddress = z
  .string()
  .refine(isWebAddress, { params: { problem: 'webAddress' } })
  .meta({ format: 'uri' })

const rule = z.enum(ruleNames.filter((name) => !unreadable.has(name)))
const pattern = z.string().min(1)
const owner = z.string().regex(/^[a-z0-9-]+$/)
const months = z
  .number()
  .refine((count) => Number.isInteger(count) && count >= 1 && count <= 120, { params: { problem: 'months' } })
const kilobytes = z
  .number()
  .refine((size) => Number.isInteger(size) && size >= 0, { params: { problem: 'kilobytes' } })

const colour = z.string().refine(isColour, { params: { problem: 'colour' } })
const modeColours = z.strictObject({ brand: colour, accent: colour })
const colours = z.strictObject({ light: modeColours, dark: modeColours })
const mark = z.string().refine(isFileName, { params: { problem: 'mark' } })

/** The settings of a site; what depends on several of them is checked by `siteProblems`. */
export const siteSchema = z.strictObject({
  name: z.string().min(1),
  address: webAddress,
  repository: webAddress.optional(),
  repositoryHost: z.enum(repositoryHosts).optional(),
  branch: z.string().min(1),
  contact: z.email().optional(),
  publisherType: z.enum(publisherTypes).optional(),
  languages: z
    .array(
      z.strictObject({ code, name: z.string().min(1), locale: code, dir: z.enum(['ltr', 'rtl']).optional() }),
    )
    .min(1),
  originalLanguage: code,
  stringsLanguage: code,
  sections: z.array(z.string().regex(/^[a-z0-9-]+$/)),
  thresholds: z.strictObject({ translated: percent, current: percent }),
  colours: colours.optional(),
  mark: mark.optional(),
  search: z.strictObject({ endpoint: webAddress }).optional(),
  socialCards: z.boolean().optional(),
  pdf: z.boolean().optional(),
  offline: z.boolean().optional(),
  offlineSearch: kilobytes.optional(),
  sameWords: z.array(z.string().trim().min(1)).optional(),
  builtKeys: z.array(pattern).optional(),
  reviews: z.strictObject({ owners: z.tuple([owner], owner), every: months }).optional(),
  rules: z.partialRecord(rule, z.enum(['error', 'warning', 'note', 'off'])).optional(),
  allow: z
    .array(
      z.strictObject({
        rule,
        file: pattern.optional(),
        key: pattern.optional(),
        reason: z.string().trim().min(1),
      }),
    )
    .optional(),
})

/** What of the settings depends on each other, where each is of its kind. */
const related = z.looseObject({
  languages: z.array(z.looseObject({ code: z.string() })),
  originalLanguage: z.string(),
  stringsLanguage: z.string(),
})

/** Everything that is wrong with a site's settings, in their order; nothing where they are right. */
export function siteProblems(settings: unknown): SettingProblem[] {
  const issues = siteSchema.safeParse(settings).error?.issues ?? []
  const names = Object.keys(siteSchema.shape)
  return [
    ...issues.flatMap((issue) => settingProblems(issue, settings, names)),
    ...languageProblems(settings),
    ...colourProblems(settings),
  ]
}

function colourProblems(settings: unknown): SettingProblem[] {
  const { data } = z.looseObject({ colours }).safeParse(settings)
  return (data ? contrastFaults(data.colours) : []).map(({ setting, given, ground, ratio }) => ({
    setting: `colours.${setting}`,
    problem: 'contrast',
    values: { given, ground, ratio: String(ratio), least: String(leastContrast) },
  }))
}

function isFileName(value: string): boolean {
  return /^(?:[\w-][\w.-]*\/)*[\w-][\w.-]*\.svg$/.test(value)
}

function languageProblems(settings: unknown): SettingProblem[] {
  const { data: site } = related.safeParse(settings)
  if (!site) return []
  const codes = site.languages.map((language) => language.code)
  const strange = (['originalLanguage', 'stringsLanguage'] as const)
    .filter((setting) => !codes.includes(site[setting]))
    .map((setting): SettingProblem => {
      const values = { given: site[setting], known: codes.join(', ') }
      return { setting, problem: 'notALanguage', values }
    })
  const isTwice = new Set(codes).size < codes.length
  return isTwice ? [...strange, { setting: 'languages', problem: 'twice' }] : strange
}

function isLanguageTag(value: string): boolean {
  try {
    return Intl.getCanonicalLocales(value)[0] === value
  } catch {
    return false
  }
}
