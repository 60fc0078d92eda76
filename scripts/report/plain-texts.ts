import { ownResources } from '../words/words.ts'

/** The texts below a name of findings.json as they are written: those of a rule, of the fields and so on. */
export function plainTexts(name: string, language: string): Record<string, string> {
  const findings = ownResources()[language]?.findings
  const texts: unknown = typeof findings === 'object' ? Reflect.get(findings, name) : undefined
  if (typeof texts !== 'object' || texts === null) return {}
  return Object.fromEntries(Object.entries(texts).filter(([, text]) => typeof text === 'string'))
}
