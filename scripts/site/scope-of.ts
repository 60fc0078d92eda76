import type { JudgedScope } from './judge-tree.ts'

/** The pages and namespaces of these names, `page <ref>` and `strings <namespace>`. */
export function scopeOf(names: readonly string[]): JudgedScope {
  const all = new Set(names)
  return {
    hasPage: (ref) => all.has(`page ${ref}`),
    hasStrings: (namespace) => all.has(`strings ${namespace}`),
    pages: names.some((name) => name.startsWith('page ')),
    strings: names.some((name) => name.startsWith('strings ')),
  }
}
