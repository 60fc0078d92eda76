import { UsageError } from '../../arguments/usage-problem.ts'
import { checkImport, type ImportChecked } from '../../exchange/import/check-import.ts'
import { confirmImported } from '../../exchange/import/confirm-imported.ts'
import { faultLine } from '../../exchange/import/fault-lines.ts'
import type { Verdict } from '../../exchange/import/problem.ts'
import { type ExchangeFileRead, readExchange } from '../../exchange/import/read-exchange.ts'
import { sumLine } from '../../exchange/import/sum-line.ts'
import { verdictLines } from '../../exchange/import/verdict-lines.ts'
import { coloursFor } from '../../report/colours.ts'
import { findingLines } from '../../report/finding-lines.ts'
import { saveUnitsUnlocked } from '../../segments/save-units.ts'
import type { LoadedSite } from '../../site/load-site.ts'
import { words } from '../../words/words.ts'
import { spokenLanguages } from '../../words/words-language.ts'
import { isRefusal } from '../outcome.ts'
import { dryRunOption, languageOption, subcommand } from '../subcommand.ts'
import { whileLocked, workFolder } from '../work-folder.ts'
import { writeConfirmed } from '../write-confirmed.ts'

/** Takes back what translators' programs have made of an export, after everything in it has been checked. */
export const importTexts = subcommand({
  name: 'import',
  options: {
    ...languageOption,
    ...dryRunOption,
    'all-or-none': { type: 'boolean' },
    confirm: { type: 'boolean' },
    fuzzy: { type: 'boolean' },
    overwrite: { type: 'boolean' },
  },
  help: (t) =>
    t('translate:help.import', { kept: `${workFolder}/kept`, languages: spokenLanguages().join(', ') }),
  check(names) {
    if (names.length === 0) throw new UsageError((t) => t('translate:import.noFiles'))
  },
  async run({ site: loaded, names, values, language }) {
    const t = words(language)
    const files = [...new Set(names)].map((file) => readExchange(file))
    if (!tellTroubles(files, language)) {
      console.error(t('translate:import.unreadFile'))
      process.exitCode = 2
      return
    }
    const { overwrite = false, fuzzy = false } = values
    const read = files.filter((file) => 'read' in file)
    const { root, site } = loaded
    const checked = await checkImport(read, root, site, { language: values.language, overwrite, fuzzy })
    const hasFaults = read.some((file) => file.read.faults.length > 0)
    tell(checked, language)
    const hasErrors = checked.doubts.some(({ severity }) => severity === 'error')
    if (checked.verdicts.some(({ kind }) => kind === 'refused') || hasFaults || hasErrors)
      process.exitCode = 1
    const isDry = values['dry-run'] ?? false
    const written = write(checked, loaded, language, {
      isDry,
      allOrNone: (values['all-or-none'] ?? false) && process.exitCode === 1,
    })
    if (written === 'stopped' || !values.confirm || isDry) return
    const isRight = ({ kind, isStillRight, isUnfinished = false }: Verdict) =>
      (kind === 'taken' && !isUnfinished) || isStillRight === true
    const imported = checked.opened.flatMap((opened) => {
      const own = checked.verdicts.filter(
        ({ name, language: into }) => name === opened.name && into === opened.to,
      )
      const right = own.filter(isRight)
      const version = checked.prepared.find((prepared) => prepared.opened === opened)?.version
      return right.length > 0 ? [{ opened, right, version }] : []
    })
    if (imported.length === 0) return
    const done = writeConfirmed(root, () => confirmImported(root, site, imported), { language, isDry })
    if (done?.outcomes.some(isRefusal)) process.exitCode = 1
  },
})

/** Says what is wrong with the files themselves; false where one of them is of no use. */
function tellTroubles(files: readonly ExchangeFileRead[], language: string): boolean {
  const t = words(language)
  const colours = coloursFor(process.stderr)
  let isWell = true
  for (const found of files) {
    const { file } = found
    if ('trouble' in found) {
      console.error(t(`translate:import.files.${found.trouble}`, { file, reason: found.reason }))
      isWell = false
      continue
    }
    const { faults, isWhole } = found.read
    for (const fault of faults) console.error(faultLine(file, fault, t, colours))
    if (!isWhole) isWell = false
  }
  return isWell
}

/** Says what was taken and refused, and what to look at in it. */
function tell({ verdicts, doubts }: ImportChecked, language: string): void {
  const t = words(language)
  const colours = coloursFor(process.stdout)
  const lines = verdicts.flatMap((verdict) => verdictLines(verdict, { t, language, colours }))
  if (doubts.length > 0)
    lines.push('', t('translate:import.doubts'), ...findingLines(doubts, language, colours))
  if (lines.length > 0) console.log([...lines, ''].join('\n'))
  console.log(sumLine(verdicts, t))
}

/** Writes the files, all or none; `stopped` where something that is right could not be written, or was not to be. */
function write(
  { verdicts, prepared, conflicts }: ImportChecked,
  { root }: LoadedSite,
  language: string,
  { isDry, allOrNone }: { isDry: boolean; allOrNone: boolean },
): 'written' | 'nothing' | 'stopped' {
  const t = words(language)
  const conflict = (files: readonly string[]) => {
    console.error(t('translate:import.conflict', { files: files.join(', ') }))
    process.exitCode = 1
    return 'stopped' as const
  }
  if (conflicts.length > 0) return conflict(conflicts)
  const nothing = (kind: 'none' | 'nothing' | 'noneTaken' | 'dry') => {
    console.log(t(`translate:import.${kind}`))
    return kind === 'none' ? 'stopped' : 'nothing'
  }
  if (allOrNone) return nothing('none')
  const changed = prepared.filter(({ save: { before, after } }) => before !== after)
  if (changed.length === 0) {
    return nothing(
      verdicts.some(({ kind }) => kind === 'refused' || kind === 'fuzzy') ? 'noneTaken' : 'nothing',
    )
  }
  if (isDry) {
    for (const { save } of changed) console.log(t('translate:import.wouldWrite', { file: save.file }))
    return nothing('dry')
  }
  const units = changed.map(({ opened, save }) => ({ name: opened.name, language: opened.to, save }))
  const saved = whileLocked(root, () => saveUnitsUnlocked(root, units))
  if (saved.kind === 'conflict') return conflict(saved.files)
  for (const file of saved.files) console.log(t('translate:import.wrote', { file }))
  return 'written'
}
