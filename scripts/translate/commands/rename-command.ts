import path from 'node:path'
import { lockFile } from '../../../.vitepress/core/freshness/lock.ts'
import { UsageError } from '../../arguments/usage-problem.ts'
import { coloursFor } from '../../report/colours.ts'
import { saveAll } from '../../segments/save-all.ts'
import type { LoadedSite } from '../../site/load-site.ts'
import { spokenLanguages } from '../../words/words-language.ts'
import { readPairs } from '../read-pairs.ts'
import { planRename } from '../rename/plan-rename.ts'
import { refusedLines, renameLines } from '../rename/rename-lines.ts'
import { dryRunOption, languageOption, subcommand } from '../subcommand.ts'

/** Gives a pair another ref, or one of its pages another address, everywhere where they are named. */
export const rename = subcommand({
  name: 'rename',
  options: {
    ...languageOption,
    ...dryRunOption,
    slug: { type: 'string' },
    to: { type: 'string' },
    'no-alias': { type: 'boolean' },
  },
  help: (t) => t('translate:help.rename', { lock: lockFile, languages: spokenLanguages().join(', ') }),
  check(names, { slug, to, language, 'no-alias': noAlias }) {
    if (names.length === 0 || names.length > 2) throw new UsageError((t) => t('translate:rename.names'))
    if (names.length === 1 && (slug ?? to) === undefined) {
      throw new UsageError((t) => t('translate:rename.nothing'))
    }
    if (slug !== undefined && (language ?? to) === undefined) {
      throw new UsageError((t) => t('translate:rename.whichLanguage'))
    }
    if (language !== undefined && (slug ?? to) === undefined) {
      throw new UsageError((t) => t('translate:rename.languageAlone'))
    }
    if (noAlias && (slug ?? to) === undefined) throw new UsageError((t) => t('translate:rename.aliasAlone'))
  },
  run({ site: loaded, names: [ref = '', newRef], values, language }) {
    const { root, site } = loaded
    const folder = values.to === undefined ? undefined : folderIn(values.to, loaded)
    if (folder && values.language !== undefined && folder.language !== values.language) {
      throw new UsageError((t) => t('translate:rename.otherLanguage', { folder: values.to ?? '' }))
    }
    const wanted = {
      ref,
      newRef,
      language: values.language ?? folder?.language,
      slug: values.slug,
      folder: folder?.below,
      keepsAddress: values['no-alias'] !== true,
    }
    const plan = planRename(readPairs(root, site), root, site, wanted)
    if (plan.kind !== 'plan') {
      console.log(refusedLines(plan, language).join('\n'))
      process.exitCode = 1
      return
    }
    const isDry = values['dry-run'] ?? false
    const saved = isDry ? undefined : saveAll(root, plan.files)
    const end = isDry ? 'dry' : saved?.kind === 'conflict' ? 'conflict' : 'wrote'
    console.log(renameLines(plan, end, language, coloursFor(process.stdout)).join('\n'))
    if (saved?.kind === 'conflict') {
      console.log(saved.files.map((file) => `  ${file}`).join('\n'))
      process.exitCode = 1
    }
  },
})

/** The language and the folder below it of a path such as `docs/sv/guider`, from the root or from here. */
function folderIn(given: string, { root, site }: LoadedSite): { language: string; below: string } {
  const below = [path.resolve(root, given), path.resolve(given)].map((absolute) =>
    path.relative(path.join(root, 'docs'), absolute).split(path.sep).join('/'),
  )
  for (const each of below) {
    const [language = '', ...folders] = each.split('/')
    if (site.languages.some(({ code }) => code === language)) return { language, below: folders.join('/') }
  }
  throw new UsageError((t) => t('translate:rename.folder', { given }))
}
