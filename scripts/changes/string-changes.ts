import { changeSeverity } from '../../.vitepress/core/freshness/change-kind.ts'
import type { NowRead } from '../../.vitepress/core/freshness/confirmed.ts'
import { isFirstRecord, readRecord } from '../../.vitepress/core/freshness/fingerprint.ts'
import { lockKey } from '../../.vitepress/core/freshness/lock.ts'
import { readString, stringText } from '../../.vitepress/core/freshness/read-string.ts'
import { stringChange } from '../../.vitepress/core/freshness/string-change.ts'
import { fingerprintDiff, wordDiff } from '../../.vitepress/core/freshness/word-diff.ts'
import type { Site } from '../../.vitepress/core/site/site.ts'
import { type StringFile, stringKey } from '../../.vitepress/core/strings/string-file.ts'
import { entriesOf, type StringUnit, unitsOf, unitText } from '../../.vitepress/core/strings/units.ts'
import { earlierTexts } from '../history/old-text.ts'
import { parseStringFile } from '../locales/parse-string-file.ts'
import { shortHash } from '../site/hashes.ts'
import type { KnowledgeBase } from '../site/read-knowledge-base.ts'
import type { StringChange } from './changes.ts'

interface Original {
  file: StringFile
  unit: StringUnit
  now: NowRead
}

interface Changed extends Original {
  key: string
  language: string
  record: string
}

/** What changed in the strings of the strings' first language since their translations were confirmed. */
export async function stringChanges(
  base: Pick<KnowledgeBase, 'strings' | 'lock'>,
  root: string,
  site: Site,
): Promise<StringChange[]> {
  const originals = originalsOf(base.strings, site.stringsLanguage)
  const changed = [...originals].flatMap(([key, original]) =>
    site.languages.flatMap(({ code: language }): Changed[] => {
      const record = base.lock.strings.get(lockKey(key, language))
      const isChanged = record !== undefined && stringChange(record, original.now) !== undefined
      return isChanged ? [{ ...original, key, language, record }] : []
    }),
  )
  const before = await oldStrings(root, changed)
  return changed.map(({ key, language, record, unit, now, file }) => {
    const kind = stringChange(record, now) ?? 'unknown'
    const old = before.get(`${key} ${record}`)
    return {
      key,
      language,
      kind,
      severity: changeSeverity(kind),
      file: twinOf(base.strings, file, language),
      original: file.file,
      line: entriesOf(unit)[0]?.line ?? 1,
      words:
        old === undefined ? fingerprintDiff(readRecord(record), now.read) : wordDiff(old, stringText(unit)),
      isFromHistory: old !== undefined,
    }
  })
}

/** The file of a namespace in another language. */
function twinOf(files: readonly StringFile[], { namespace }: StringFile, language: string): string {
  return files.find((file) => file.language === language && file.namespace === namespace)?.file ?? ''
}

function originalsOf(files: readonly StringFile[], language: string): Map<string, Original> {
  const originals = new Map<string, Original>()
  for (const file of files) {
    if (file.language !== language) continue
    for (const unit of unitsOf(file)) {
      originals.set(stringKey(file.namespace, unit.key), { file, unit, now: readUnit(unit) })
    }
  }
  return originals
}

function readUnit(unit: StringUnit): NowRead {
  return { read: readString(unit), firstHash: () => shortHash(unitText(unit)) }
}

/** The texts as they were confirmed, by key and record, from the versions that their files have had. */
async function oldStrings(root: string, changed: readonly Changed[]): Promise<Map<string, string>> {
  const wanted = new Map<string, Changed[]>()
  for (const string of changed) {
    wanted.set(string.file.file, [...(wanted.get(string.file.file) ?? []), string])
  }
  const found = new Map<string, string>()
  await earlierTexts(root, [...wanted.keys()], (text) => {
    const strings = wanted.get(text.file) ?? []
    const [first] = strings
    if (!first) return 'more'
    const parsed = parseStringFile(text, first.file.language, first.file.namespace).strings
    const units = new Map((parsed ? unitsOf(parsed) : []).map((unit) => [unit.key, unit]))
    for (const { key, record, unit } of strings) {
      const old = units.get(unit.key)
      if (!old || found.has(`${key} ${record}`)) continue
      const { read, firstHash } = readUnit(old)
      const isSame = isFirstRecord(record)
        ? firstHash() === record
        : read.identity === readRecord(record).identity
      if (isSame) found.set(`${key} ${record}`, stringText(old))
    }
    return changed.every(({ key, record }) => found.has(`${key} ${record}`)) ? 'enough' : 'more'
  })
  return found
}
