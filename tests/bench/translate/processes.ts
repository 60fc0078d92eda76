import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { projectRoot } from '../../../scripts/site/folders.ts'
import type { LoadedSite } from '../../../scripts/site/load-site.ts'
import { readTree } from '../../../scripts/site/read-tree.ts'
import { medianRun, type ProcessRun } from '../run-process.ts'

/** A translator's command, named without what is in its tree only. */
export interface CommandRun {
  command: string
  run: ProcessRun
}

/**
 * What a translator's commands take as whole processes, the median of `times`: of the translated page with most
 * blocks and the translated file with most strings. Nothing is written but the export, beside the tree.
 */
export function measureProcesses(tree: LoadedSite, times: number): CommandRun[] {
  const { ref, file } = largestOf(tree)
  const out = mkdtempSync(path.join(tmpdir(), 'tingwall-out-'))
  try {
    // A command is left out where the tree has nothing to name.
    const commands: { command: string; args: (string | undefined)[] }[] = [
      { command: 'next', args: ['next'] },
      { command: 'check REF', args: ['check', ref] },
      { command: 'check of a locale file', args: ['check', file] },
      { command: 'done REF --dry-run', args: ['done', ref, '--dry-run'] },
      {
        command: 'export --format xliff2 --gaps',
        args: ['export', '--format', 'xliff2', '--gaps', '--force', '--out', `${out}/`],
      },
    ]
    return commands.flatMap(({ command, args }) => {
      const given = args.filter((arg) => arg !== undefined)
      if (given.length < args.length) return []
      const all = ['scripts/run.mjs', 'translate', ...given, '--root', tree.root, '--words', 'en']
      return [{ command, run: medianRun(process.execPath, all, projectRoot, times) }]
    })
  } finally {
    rmSync(out, { recursive: true, force: true })
  }
}

/** The page with most blocks that has a translation, and the file with most strings that is one. */
function largestOf({ root, site }: LoadedSite): { ref: string | undefined; file: string | undefined } {
  const { pairs, strings } = readTree(root, site)
  const [pair] = pairs
    .filter(({ translations }) => translations.size > 0)
    .sort((a, b) => b.original.blocks.length - a.original.blocks.length)
  const [file] = strings.files
    .filter(({ language }) => language !== site.stringsLanguage)
    .sort((a, b) => b.entries.size - a.entries.size)
  return { ref: pair?.ref, file: file?.file }
}
