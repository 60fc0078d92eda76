import type { Words } from '../../../.vitepress/core/i18n/create-i18n.ts'
import type { UnreadPage } from '../../../.vitepress/core/pages/page.ts'
import type { ExportedFile } from './export-files.ts'
import type { Written } from './write-export.ts'

/** What became of an exported file. */
export function exportLine(
  { count, words }: ExportedFile,
  file: string,
  written: Written,
  { t, isDry }: { t: Words; isDry: boolean },
): string {
  const much =
    words === undefined
      ? t('translate:export.entries', { count })
      : t('translate:export.texts', { count, words })
  switch (written.kind) {
    case 'written':
      return t(isDry ? 'translate:export.wouldWrite' : 'translate:export.wrote', { file, much })
    case 'replaced': {
      const { kept } = written
      return t(isDry ? 'translate:export.wouldReplace' : 'translate:export.replaced', { file, much, kept })
    }
    case 'same':
      return t('translate:export.same', { file })
    case 'taken':
      return t('translate:export.taken', { file })
  }
}

/** A name that neither a page nor a string has. */
export function unknownLine({ name, meant }: { name: string; meant: string }, t: Words): string {
  return t('translate:export.unknown', { name, meant, ...(meant === '' && { context: 'withoutMeant' }) })
}

/** How many names of files a line has. */
const mostNames = 5

/** Pages that could not be read and so are not in the export. */
export function leftOutLine(unread: readonly UnreadPage[], t: Words): string {
  const names = unread.slice(0, mostNames).map(({ file }) => file)
  const files = [...names, ...(unread.length > mostNames ? ['…'] : [])].join(', ')
  return t('translate:export.leftOut', { count: unread.length, files })
}
