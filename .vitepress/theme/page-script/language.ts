const key = 'tingwall:language'

/** Keeps on the device which language was read last, so that `/` can suggest it; `/` itself is in none. */
export function keepLanguage(): void {
  const code = document.querySelector<HTMLElement>('main[data-language]')?.dataset.language
  if (code === undefined) return
  try {
    localStorage.setItem(key, code)
  } catch {
    // A browser that keeps nothing still reads every page.
  }
}

/** Marks on `/` the language read last, else the first of the browser's languages that the site has. */
export function suggestLanguage(): void {
  const choices = [...document.querySelectorAll<HTMLElement>('[data-choice]')]
  if (choices.length === 0) return
  const suggested = suggestedOf(choices.map(({ dataset }) => dataset.choice ?? ''))
  for (const choice of choices) {
    const isIt = choice.dataset.choice === suggested
    choice.classList.toggle('suggested', isIt)
    const hint = choice.querySelector<HTMLElement>('.hint')
    if (hint) hint.hidden = !isIt
  }
}

function suggestedOf(codes: readonly string[]): string | undefined {
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
