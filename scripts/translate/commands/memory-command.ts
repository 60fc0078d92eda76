import path from 'node:path'
import { lockFile } from '../../../.vitepress/core/freshness/lock.ts'
import { leastOfUse, openMemory } from '../../../.vitepress/core/memory/open-memory.ts'
import { readSegment } from '../../../.vitepress/core/memory/read-segment.ts'
import { UsageError } from '../../arguments/usage-problem.ts'
import { writeNew } from '../../files/write-new.ts'
import { type Colours, coloursFor } from '../../report/colours.ts'
import { findingLines } from '../../report/finding-lines.ts'
import { words } from '../../words/words.ts'
import { spokenLanguages } from '../../words/words-language.ts'
import { languageName } from '../diff/language-name.ts'
import { matchLines } from '../memory/match-lines.ts'
import { type Direction, directionsOf, lookupDirections } from '../memory/memory-directions.ts'
import { readMemory } from '../memory/read-memory.ts'
import { writeTmx } from '../memory/write-tmx.ts'
import { dryRunOption, languageOption, subcommand } from '../subcommand.ts'

/** Says what the translation memory holds, or knows of a text, or writes it to a file of TMX. */
export const memory = subcommand({
  name: 'memory',
  options: {
    ...languageOption,
    ...dryRunOption,
    find: { type: 'string' },
    out: { type: 'string' },
  },
  help: (t) => t('translate:help.memory', { languages: spokenLanguages().join(', ') }),
  check(names, { find, out }) {
    if (names.length > 0) throw new UsageError((t) => t('findings:usage.memoryNames'))
    if (find !== undefined && out !== undefined) throw new UsageError((t) => t('findings:usage.memoryMixed'))
    if (find !== undefined && readSegment(find).tokens.length === 0) {
      throw new UsageError((t) => t('findings:usage.memoryText'))
    }
    if (out === '') throw new UsageError((t) => t('findings:usage.valueMissing', { option: '--out' }))
  },
  run({ site: { root, site }, values, language }) {
    const colours = coloursFor(process.stdout)
    const { units, findings } = readMemory(root, site)
    if (findings.length > 0) {
      console.error(findingLines(findings, language, colours).join('\n'))
      process.exitCode = 2
      // Without it nothing is known to be confirmed.
      if (findings.some(({ file }) => file === lockFile)) return
    }
    const { find, out, language: chosen } = values
    if (find !== undefined) {
      const codes = site.languages.map(({ code }) => code)
      const asked = lookupDirections(units, codes, chosen)
      console.log(foundLines(find, asked, language, colours).join('\n'))
      return
    }
    const directions = directionsOf(units, chosen)
    console.log(sumLines(directions, language).join('\n'))
    if (out === undefined) return
    const t = words(language)
    const tmx = writeTmx(directions.flatMap((direction) => direction.units))
    if (values['dry-run']) {
      console.log(t('translate:memory.wouldWrite', { file: out }))
    } else if (writeNew(path.resolve(out), tmx)) {
      console.log(t('translate:memory.wrote', { file: out }))
    } else {
      console.log(t('translate:memory.isThere', { file: out }))
      process.exitCode = 1
    }
  },
})

function sumLines(directions: readonly Direction[], language: string): string[] {
  const t = words(language)
  const nameOf = languageName(language)
  if (directions.length === 0) return [t('translate:memory.empty')]
  return directions.map(({ from, to, units }) => {
    const count = (wanted: string) => units.filter(({ kind }) => kind === wanted).length
    return t('translate:memory.sum', {
      from: nameOf(from),
      to: nameOf(to),
      blocks: count('block'),
      sentences: count('sentence'),
      strings: count('string'),
    })
  })
}

function foundLines(
  text: string,
  directions: readonly Direction[],
  language: string,
  colours: Colours,
): string[] {
  const t = words(language)
  const nameOf = languageName(language)
  const found = directions
    .flatMap(({ from, to, units }) =>
      openMemory(
        units,
        from,
        to,
      )(text).map((match) => ({
        match,
        direction: t('translate:memory.direction', { from: nameOf(from), to: nameOf(to) }),
      })),
    )
    .sort((a, b) => b.match.percent - a.match.percent)
  if (found.length > 0) {
    return found.flatMap(({ match, direction }) => matchLines(match, direction, language, colours))
  }
  const percent = new Intl.NumberFormat(language, { style: 'percent' }).format(leastOfUse / 100)
  return [t('translate:memory.nothingFound', { percent })]
}
