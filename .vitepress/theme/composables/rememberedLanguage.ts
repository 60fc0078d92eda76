const key = 'tingwall:language'

/** Keeps on the device which language was read last, so that `/` can suggest it. */
export function rememberLanguage(code: string): void {
  try {
    localStorage.setItem(key, code)
  } catch {
    // A browser that keeps nothing still reads every page.
  }
}

/** The language read last, else the first of the browser's languages that the site has. */
export function suggestedLanguage(codes: readonly string[]): string | undefined {
  let remembered: string | null = null
  try {
    remembered = localStorage.getItem(key)
  } catch {
    // As above.
  }
  if (remembered && codes.includes(remembered)) return remembered
  return navigator.languages
    .map((tag) => codes.find((code) => tag === code || tag.startsWith(`${code}-`)))
    .find((code) => code !== undefined)
}
