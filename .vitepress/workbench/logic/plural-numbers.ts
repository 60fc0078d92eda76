/** Enough to tell the forms of every language apart: Unicode's rules look at the last two figures. */
const highest = 130

/**
 * Which numbers a form of a plural is for, as runs: `1`, `2–4`, `0, 5–20, …`. None where the language does not use
 * the form for whole numbers. Rules: Unicode CLDR, through Intl.PluralRules.
 */
export function numbersOfForm(language: string, key: string, form: string, runsShown = 3): string {
  const type = /_ordinal$/.test(key) ? 'ordinal' : 'cardinal'
  const rules = new Intl.PluralRules(language, { type })
  const runs: [number, number][] = []
  for (let number = 0; number <= highest; number++) {
    if (rules.select(number) !== form) continue
    const last = runs.at(-1)
    if (last && last[1] === number - 1) last[1] = number
    else runs.push([number, number])
  }
  const said = runs
    .slice(0, runsShown)
    .map(([from, to]) =>
      to === highest ? `${from}, ${from + 1}, ${from + 2} …` : from === to ? `${from}` : `${from}–${to}`,
    )
  return said.join(', ') + (runs.length > runsShown ? ' …' : '')
}
