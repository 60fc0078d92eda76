import type { Page, Pair } from '../../../.vitepress/core/pages/page.ts'
import type { Refusal, TextsById } from '../../../.vitepress/core/segments/refusal.ts'
import { writeSegments } from '../../../.vitepress/core/segments/write-segments.ts'
import { writeStrings } from '../../../.vitepress/core/segments/write-strings.ts'
import type { Which } from '../../../.vitepress/core/workbench/api.ts'
import { isFinding, readText } from '../../files/read-text.ts'
import { type ParsedStrings, parseStringFile } from '../../locales/parse-string-file.ts'
import type { PageRead } from '../../pages/read-page.ts'
import { startPage } from '../../translate/start/start-page.ts'
import { CallFault } from '../http/call-fault.ts'
import { isHeld } from '../live/held.ts'
import type { Knowledge, Now } from '../live/knowledge.ts'
import { type PagePlace, pageReads } from './page-reads.ts'

/** A translation as it would be with texts in it that are not saved, and the texts that cannot be put in. */
export interface EditedPage {
  pair: Pair
  file: string
  text: string
  read: PageRead
  refused: Refusal[]
}

/** Puts texts into translations without writing anything. @throws CallFault where there can be no translation. */
export interface Edits {
  /** Of a page that has none, what would be begun. */
  page(now: Now, which: Which, texts: TextsById): EditedPage
  strings(now: Now, which: Which, texts: TextsById): { read: ParsedStrings; refused: Refusal[] }
}

export function openEdits({ root, site }: Knowledge): Edits {
  const readPage = pageReads(site)
  const textOf = (file: string) => {
    if (!isHeld(root, file)) throw new CallFault('outside', { file })
    const read = readText(root, file)
    if (isFinding(read)) throw new CallFault('notPage', { file })
    return read.text
  }
  const begun = ({ base }: Now, ref: string, language: string): PagePlace & { text: string } => {
    const wanted = { ref, language, slug: undefined, title: undefined, withOriginal: true }
    const started = startPage({ ...base, findings: [] }, root, site, wanted)
    if (started.kind !== 'page') throw new CallFault('notThere', { name: `page ${ref}` })
    const { file, text } = started
    return { file, text, language, path: file.slice(`docs/${language}/`.length, -'.md'.length) }
  }
  return {
    page(now, { name, language }, texts) {
      const ref = name.slice('page '.length)
      const pair = now.base.pairs.find((candidate) => candidate.ref === ref)
      if (!pair || pair.original.language === language) throw new CallFault('notThere', { name })
      const there: Page | undefined = now.pages.byRef.get(ref)?.find((page) => page.language === language)
      const place = there ? { ...placeOf(there), text: textOf(there.file) } : begun(now, ref, language)
      const asPage = (text: string) => {
        const read = readPage(place, text)
        return 'page' in read ? read.page : undefined
      }
      const { text, refused } =
        texts.size === 0
          ? { text: place.text, refused: [] }
          : writeSegments(pair.original, place.text, texts, asPage)
      return { pair, file: place.file, text, read: readPage(place, text), refused }
    },
    strings({ base }, { name, language }, texts) {
      const namespace = name.slice('strings '.length)
      const inLanguage = (code: string) =>
        base.strings.find((file) => file.namespace === namespace && file.language === code)
      const original = inLanguage(site.stringsLanguage)
      if (!original || language === site.stringsLanguage) throw new CallFault('notThere', { name })
      const there = inLanguage(language)
      const file = there?.file ?? `locales/${language}/${namespace}.json`
      const before = there && textOf(file)
      const { text, refused } =
        texts.size === 0
          ? { text: before ?? '{}', refused: [] }
          : writeStrings(original, before, language, texts)
      return { read: parseStringFile({ file, text, blob: '' }, language, namespace), refused }
    },
  }
}

function placeOf({ file, language, path }: Page): PagePlace {
  return { file, language, path }
}
