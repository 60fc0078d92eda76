import { lockFile } from '../../../.vitepress/core/freshness/lock.ts'
import type { FileToSave } from '../../files/save-files.ts'
import type { Colours } from '../../report/colours.ts'
import { words } from '../../words/words.ts'
import type { Plan, RenameRefusal } from './rename-plan.ts'

/** How a renaming ended: written, only shown, or not written since files have changed meanwhile. */
export type RenameEnd = 'wrote' | 'dry' | 'conflict'

/** What a renaming changes, file by file and line by line, in the words of a language. */
export function renameLines(plan: Plan, end: RenameEnd, language: string, colours: Colours): string[] {
  const t = words(language)
  const { ref, newRef, moved, files, entries, mentions } = plan
  const texts = new Map(files.map((file) => [file.file, file]))
  const lines = files.flatMap(({ file, before, after }): string[] => {
    if (file === lockFile) return [file, `  ${t('translate:rename.entries', { count: entries })}`]
    if (file === moved?.from) return []
    if (file !== moved?.to) return [file, ...changedLines({ file, before, after }, colours)]
    const old = texts.get(moved.from)?.before
    return [`${moved.from} → ${file}`, ...changedLines({ file, before: old, after }, colours)]
  })
  const count = files.length - (moved ? 1 : 0)
  return [
    ...lines,
    ...(mentions.length > 0 ? ['', t('translate:rename.mentions')] : []),
    ...mentions.map(({ file, line, text }) => `  ${file}:${line}  ${text}`),
    '',
    ...(moved
      ? [t(`translate:rename.${moved.isKept ? 'aliasKept' : 'oldAddress'}`, { address: moved.address })]
      : []),
    t(`translate:rename.${end}`, { ref, newRef, count }),
  ]
}

/** Why there was no renaming, and what to do instead. */
export function refusedLines(refusal: RenameRefusal, language: string): string[] {
  const t = words(language)
  switch (refusal.kind) {
    case 'unknown': {
      const { ref: name, meant } = refusal
      return [
        t('translate:confirm.unknown', { name, meant, ...(meant === '' && { context: 'withoutMeant' }) }),
      ]
    }
    case 'noPage': {
      const name = new Intl.DisplayNames([language], { type: 'language' }).of(refusal.language)
      return [t('translate:rename.noPage', { ref: refusal.ref, language: name ?? refusal.language })]
    }
    case 'unread':
    case 'unsafe':
      return [
        t(`translate:rename.${refusal.kind}`, { ref: refusal.ref }),
        ...refusal.files.map((file) => `  ${file}`),
      ]
    default: {
      const { kind, ...values } = refusal
      return [t(`translate:rename.${kind}`, { ...values })]
    }
  }
}

/** The lines that go and those that come, with their numbers. */
function changedLines({ before = '', after = '' }: FileToSave, colours: Colours): string[] {
  const [old, now] = [before.split(/\r?\n/), after.split(/\r?\n/)]
  const only = (lines: readonly string[], others: readonly string[]) => {
    const known = new Set(others)
    return lines.flatMap((text, index) => (known.has(text) ? [] : [{ text, line: index + 1 }]))
  }
  const gone = only(old, now).map((each) => ({ ...each, sign: '-' }))
  const come = only(now, old).map((each) => ({ ...each, sign: '+' }))
  return [...gone, ...come]
    .sort((a, b) => a.line - b.line)
    .map(({ text, line, sign }) => {
      const said = `${String(line).padStart(6)} ${sign} ${text}`
      return sign === '-' ? colours.red(said) : colours.green(said)
    })
}
