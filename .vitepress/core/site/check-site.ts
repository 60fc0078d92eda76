import { z } from 'zod'
import { ruleNames, unreadable } from '../findings/rules.ts'
import { settingProblems } from './setting-problems.ts'
import type { Site } from './site.ts'

const code = z.string().refine((value) => isLanguageTag(value), 'must be a BCP 47 language tag such as "sv"')
const percent = z.number().min(0).max(100)
const webAddress = z
  .string()
  .refine((value) => /^https?:\/\//.test(value) && URL.canParse(value), {
    message: 'must be a web address that begins with https:// or http://',
  })
  .meta({ format: 'uri' })

const rule = z.enum(ruleNames.filter((name) => !unreadable.has(name)))
const pattern = z.string().min(1)

/** The settings of a site; what depends on several of them is checked by `checkSite`. */
export const siteSchema = z.strictObject({
  name: z.string().min(1),
  address: webAddress,
  repository: webAddress.optional(),
  branch: z.string().min(1),
  contact: z.email().optional(),
  languages: z
    .array(
      z.strictObject({ code, name: z.string().min(1), locale: code, dir: z.enum(['ltr', 'rtl']).optional() }),
    )
    .min(1),
  originalLanguage: code,
  stringsLanguage: code,
  sections: z.array(z.string().regex(/^[a-z0-9-]+$/, 'must be a word of a–z, 0–9 and "-"')),
  thresholds: z.strictObject({ translated: percent, current: percent }),
  sameWords: z.array(z.string().trim().min(1)).optional(),
  builtKeys: z.array(pattern).optional(),
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

/**
 * The site's settings, checked.
 * @throws Error with every problem, one a line, each naming the setting and what it must be.
 */
export function checkSite(site: Site, file = 'site.config.ts'): Site {
  const result = siteSchema.safeParse(site)
  const problems = result.success
    ? []
    : result.error.issues.flatMap((issue) => settingProblems(issue, site).map((said) => `${file}: ${said}`))
  // What follows needs the languages to be there.
  if (!Array.isArray(site.languages)) throw new Error(problems.join('\n'))
  const codes = site.languages.map((language) => language.code)
  for (const setting of ['originalLanguage', 'stringsLanguage'] as const) {
    if (!codes.includes(site[setting])) {
      problems.push(`${file}: ${setting}: "${site[setting]}" is not one of languages (${codes.join(', ')})`)
    }
  }
  if (new Set(codes).size < codes.length)
    problems.push(`${file}: languages: the same code stands there twice`)
  if (problems.length > 0) throw new Error(problems.join('\n'))
  return site
}

function isLanguageTag(value: string): boolean {
  try {
    return Intl.getCanonicalLocales(value)[0] === value
  } catch {
    return false
  }
}
