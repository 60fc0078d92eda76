import { unreadable } from '../../../.vitepress/core/findings/rules.ts'
import { lockFile } from '../../../.vitepress/core/freshness/lock.ts'
import { suggestion } from '../../arguments/suggestion.ts'
import { UsageError } from '../../arguments/usage-problem.ts'
import { buildDocuments } from '../../exchange/export/build-documents.ts'
import {
  documentFiles,
  type ExportedFile,
  glossaryFiles,
  memoryFiles,
} from '../../exchange/export/export-files.ts'
import { exportLine, leftOutLine, unknownLine } from '../../exchange/export/export-lines.ts'
import { placeOf, writeExport } from '../../exchange/export/write-export.ts'
import { type ExportName, exchangeFormats, exportName, exportNames } from '../../exchange/formats.ts'
import { chooseNames, type Wanted } from '../../exchange/select/choose-names.ts'
import { coloursFor } from '../../report/colours.ts'
import { findingLines } from '../../report/finding-lines.ts'
import type { LoadedSite } from '../../site/load-site.ts'
import { type KnowledgeBase, readKnowledgeBase } from '../../site/read-knowledge-base.ts'
import { words } from '../../words/words.ts'
import { spokenLanguages } from '../../words/words-language.ts'
import { dryRunOption, languageOption, subcommand } from '../subcommand.ts'

/** Writes pages and strings, the memory or the glossary as files for translators' programs. */
export const exportTexts = subcommand({
  name: 'export',
  options: {
    ...languageOption,
    ...dryRunOption,
    format: { type: 'string' },
    gaps: { type: 'boolean' },
    pages: { type: 'boolean' },
    strings: { type: 'boolean' },
    folder: { type: 'string' },
    out: { type: 'string' },
    force: { type: 'boolean' },
  },
  help: (t) =>
    t('translate:help.export', { formats: exportNames.join(', '), languages: spokenLanguages().join(', ') }),
  check(names, values) {
    const format = formatOf(values.format)
    if (values.out === '') throw new UsageError((t) => t('findings:usage.valueMissing', { option: '--out' }))
    const narrows = names.length > 0 || values.gaps || values.pages || values.strings || values.folder
    if ((format === 'tmx' || format === 'tbx') && narrows) {
      throw new UsageError((t) => t('translate:export.whole', { format }))
    }
  },
  async run({ site: loaded, names, values, language }) {
    const t = words(language)
    const base = readKnowledgeBase(loaded.root, loaded.site)
    const broken = base.findings.filter(({ rule }) => unreadable.has(rule))
    if (broken.length > 0) {
      console.error(findingLines(broken, language, coloursFor(process.stdout)).join('\n'))
      process.exitCode = 2
      // Without it nothing is known to be confirmed.
      if (broken.some(({ file }) => file === lockFile)) return
    }
    const { pages = false, strings = false, gaps = false, folder } = values
    if (base.unread.length > 0 && (pages || !strings)) {
      console.error(leftOutLine(base.unread, t))
      process.exitCode = 2
    }
    const wanted = { names, language: values.language, pages, strings, folder, gaps }
    const files = await filesFor(formatOf(values.format), base, loaded, wanted, language)
    const { out, force = false } = values
    if (out === '-') return toOutput(files)
    const places = files.map((file) => placeOf(file.name, out))
    if (new Set(places).size < places.length) {
      throw new UsageError((translate) => translate('translate:export.several', { out: out ?? '' }))
    }
    const isDry = values['dry-run'] ?? false
    for (const [index, file] of files.entries()) {
      const place = places[index] ?? file.name
      const written = writeExport(place, file.content, { force, isDry })
      console.log(exportLine(file, place, written, { t, isDry }))
      if (written.kind === 'taken') process.exitCode = 1
    }
  },
})

function formatOf(given: string | undefined): ExportName {
  const name = exportName(given)
  if (name) return name
  throw new UsageError((t) => {
    if (given === undefined) return t('translate:export.noFormat', { known: exportNames.join(', ') })
    return t('translate:export.unknownFormat', suggestion(given, exportNames))
  })
}

/** The files of a format; what is not known or empty is said, with the exit code 1. */
async function filesFor(
  name: ExportName,
  base: KnowledgeBase,
  { root, site }: LoadedSite,
  wanted: Wanted & { gaps: boolean },
  language: string,
): Promise<ExportedFile[]> {
  const t = words(language)
  const refuse = (text: string) => {
    console.error(text)
    process.exitCode = 1
    return []
  }
  if (name === 'tmx') {
    const files = memoryFiles(base, site, wanted.language)
    return files.length > 0 ? files : refuse(t('translate:memory.empty'))
  }
  if (name === 'tbx') {
    const files = glossaryFiles(base, site)
    return files.length > 0 ? files : refuse(t('translate:export.noTerms'))
  }
  const { chosen, unknown } = chooseNames(base, site, wanted)
  if (unknown.length > 0) return refuse(unknown.map((one) => unknownLine(one, t)).join('\n'))
  const documents = await buildDocuments(base, root, site, chosen, { gaps: wanted.gaps, t, language })
  const format = exchangeFormats.find((one) => one.name === name)
  if (documents.length === 0 || !format) {
    if (wanted.gaps && chosen.length > 0) console.log(t('translate:export.noGaps'))
    else refuse(t('translate:export.nothing'))
    return []
  }
  return documentFiles(documents, format, site)
}

function toOutput(files: readonly ExportedFile[]): void {
  if (files.length > 1) throw new UsageError((t) => t('translate:export.several', { out: '-' }))
  for (const { content } of files) process.stdout.write(content)
}
