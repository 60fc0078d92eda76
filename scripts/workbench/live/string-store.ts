import path from 'node:path'
import type { StringsInput } from '../../../.vitepress/core/coverage/string-coverage.ts'
import type { Site } from '../../../.vitepress/core/site/site.ts'
import type { StringFile } from '../../../.vitepress/core/strings/string-file.ts'
import { isFinding, readText } from '../../files/read-text.ts'
import { walkFiles } from '../../files/walk-files.ts'
import { parseStringFile } from '../../locales/parse-string-file.ts'
import { fromFiles, stampOf } from './stamp.ts'

/** The strings of a tree as they are now; the same object as before where no file has changed. */
export type StringsNow = Pick<StringsInput, 'files' | 'unreadable'>

/** Reads the strings of the tree in `root`; the next time only the files that have changed. */
export function stringStore(root: string, site: Site): () => StringsNow {
  const reads = fromFiles<StringFile | undefined>(
    (file) => stampOf(path.join(root, file)),
    (file) => {
      const read = readText(root, file)
      const [, language = '', ...rest] = file.split('/')
      const namespace = rest.join('/').slice(0, -'.json'.length)
      return isFinding(read) ? undefined : parseStringFile(read, language, namespace).strings
    },
  )
  let before: StringsNow | undefined
  return () => {
    const below = walkFiles(root, 'locales').files
    const own = site.languages.flatMap(({ code }) =>
      below.flatMap((file) =>
        file.startsWith(`${code}/`) && file.endsWith('.json') ? `locales/${file}` : [],
      ),
    )
    reads.keep(new Set(own))
    const files: StringFile[] = []
    const unreadable = new Map<string, string>()
    for (const file of own) {
      const strings = reads.get(file)
      if (strings) files.push(strings)
      else unreadable.set(file, file.split('/')[1] ?? '')
    }
    const isSame =
      before?.files.length === files.length &&
      files.every((file, index) => file === before?.files[index]) &&
      before.unreadable.size === unreadable.size
    if (!before || !isSame) before = { files, unreadable }
    return before
  }
}
