const names = new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' })

/**
 * The BCP 47 tag that a folder's or file's name stands for (`sv_SE` is `sv-SE`); undefined for a name that is
 * no language that Unicode CLDR knows. Letters by themselves count only where they are two, or three without
 * a code of two (`nav` is a menu more often than Navajo).
 */
export function languageTag(name: string): string | undefined {
  if (!/^[a-z]{2,3}(?:[-_][a-z0-9]{2,8})*$/i.test(name)) return undefined
  try {
    const [tag] = Intl.getCanonicalLocales(name.replaceAll('_', '-'))
    if (tag === undefined || names.of(tag) === undefined) return undefined
    const { language } = new Intl.Locale(tag)
    return language.length === (/^[a-z]+/i.exec(name)?.[0].length ?? 0) ? tag : undefined
  } catch {
    return undefined
  }
}

/**
 * Which of the names that are there stands for which language: one with the same letters (`sv_se` for
 * `sv-SE`), else the one that differs only in region or script (`sv-SE` for `sv`); of several the region where
 * the language is mostly spoken, else the first by code point. Each language has one way of writing at most.
 */
export function matchNames(found: Iterable<string>, codes: readonly string[]): ReadonlyMap<string, string> {
  const sorted = [...new Set(found)].sort()
  const matched = new Map<string, string>()
  const left = codes.filter((code) => {
    const same = sorted.filter((name) => folded(name) === folded(code))
    for (const name of same) matched.set(name, code)
    return same.length === 0
  })
  for (const code of left) {
    const alike = sorted.filter(
      (name) => !matched.has(name) && languageTag(name) !== undefined && primary(name) === primary(code),
    )
    const usual = new Intl.Locale(primary(code)).maximize()
    const best =
      alike.find((name) => name.length === primary(name).length) ??
      alike.find((name) => folded(name) === folded(`${usual.language}-${usual.region}`)) ??
      alike[0]
    if (best === undefined) continue
    for (const name of alike) if (folded(name) === folded(best)) matched.set(name, code)
  }
  return matched
}

function folded(name: string): string {
  return name.replaceAll('_', '-').toLowerCase()
}

/** The language alone of a tag or name: `sv` of `sv_SE`. */
function primary(name: string): string {
  return /^[a-z]+/i.exec(name)?.[0].toLowerCase() ?? name
}
