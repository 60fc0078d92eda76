import { type PluralType, pluralCategories } from './plural-forms.ts'

/** The forms of a plural that a language must have, and those that it may. */
export interface RequiredForms {
  required: readonly string[]
  allowed: ReadonlySet<string>
}

/**
 * The forms by the language's own rules; `_zero` may always stand. For a language that Unicode has no rules
 * for, those that the original has.
 */
export function requiredForms(
  language: string,
  type: PluralType,
  original: ReadonlyMap<string, unknown>,
): RequiredForms {
  const required =
    pluralCategories(language, type) ?? [...original.keys()].filter((category) => category !== 'zero')
  return { required, allowed: new Set([...required, 'zero']) }
}
