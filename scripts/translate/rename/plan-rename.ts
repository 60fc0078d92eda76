import { readFileSync } from 'node:fs'
import path from 'node:path'
import { isAlias } from '../../../.vitepress/core/aliases/alias.ts'
import { blockReader } from '../../../.vitepress/core/coverage/block-reader.ts'
import { formatLock } from '../../../.vitepress/core/freshness/format-lock.ts'
import { lockFile } from '../../../.vitepress/core/freshness/lock.ts'
import { pairPages } from '../../../.vitepress/core/pages/pairs.ts'
import type { Site } from '../../../.vitepress/core/site/site.ts'
import { blobId } from '../../files/read-text.ts'
import { pageFromText } from '../../pages/read-page.ts'
import { blockHashes } from '../../site/hashes.ts'
import { readLock } from '../../site/read-lock.ts'
import type { PairsRead } from '../read-pairs.ts'
import { asFiles, changedPages } from './changed-pages.ts'
import { checkWanted, fileAt, type Move } from './check-wanted.ts'
import { fileNames, isNamed } from './file-names.ts'
import { mentionsOf } from './mentions.ts'
import { renameInLock } from './rename-lock.ts'
import type { Plan, RenameWanted, Renaming } from './rename-plan.ts'
import { renamedLists } from './renamed-lists.ts'

/** Everything that giving a pair another ref, or a page another address, changes. Writes nothing. */
export function planRename(base: PairsRead, root: string, site: Site, wanted: RenameWanted): Renaming {
  const checked = checkWanted(base, root, site, wanted)
  if ('kind' in checked) return checked
  const { ref } = wanted
  const { newRef, move } = checked
  const changed = changedPages(base, root, site, checked)
  const unsafe = changed.filter(({ after }) => after === undefined)
  const lists = renamedLists(root, ref, newRef)
  const { lock, findings } = readLock(root)
  if (findings.length > 0) return { kind: 'unread', ref, files: [lockFile] }
  const after = changed.flatMap(({ after: text, file, path: below, page }) => {
    const plain = (text ?? '').replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n')
    const read = pageFromText({ file, text: plain, blob: blobId(plain) }, page.language, below, site)
    return 'page' in read && read.page.ref === (page.ref === ref ? newRef : page.ref) ? read.page : []
  })
  if (unsafe.length > 0 || lists === undefined || after.length < changed.length) {
    const files = unsafe.length > 0 ? unsafe.map(({ page }) => page.file) : ['docs/facts.yml']
    return { kind: 'unsafe', ref, files }
  }
  const read = blockReader(base.pairs, blockHashes)
  const now = pairPages(after, site)
  const readNow = blockReader(now.pairs, blockHashes)
  const byFile = new Map(after.map((page) => [page.file, page]))
  const files = new Map(changed.map(({ page, file }) => [page.file, file]))
  const names = fileNames(
    [checked.pair.original, ...checked.pair.translations.values()].map(({ path: at }) => at),
  )
  const texts = new Map(changed.map(({ page, before, after: text }) => [page.file, before !== text]))
  const originals = base.pairs.flatMap(({ ref: name, original }) => {
    const twin = byFile.get(files.get(original.file) ?? '')
    // Only a link to the pair, or one that is written otherwise, is read otherwise.
    const isTouched = texts.get(original.file) === true || isNamed(original.body, names)
    return twin && isTouched ? { ref: name, before: read(original), after: readNow(twin) } : []
  })
  const renamed = renameInLock(lock, ref, newRef, originals)
  const lockText = formatLock(renamed)
  const entries = [...renamed.pages].filter(([key, entry]) => {
    const old = lock.pages.get(key)
    return !old || old.blocks.some((record, index) => record !== entry.blocks[index])
  }).length
  const ofLock =
    entries === 0
      ? []
      : [{ file: lockFile, before: readFileSync(path.join(root, lockFile), 'utf8'), after: lockText }]
  return {
    kind: 'plan',
    ref,
    newRef,
    ...(move && { moved: movedFrom(move) }),
    files: [...changed.flatMap(asFiles), ...lists, ...ofLock],
    entries,
    mentions: mentionsOf(root, [
      ...(newRef === ref ? [] : [`'${ref}'`, `"${ref}"`]),
      ...(move ? [move.page.file, move.page.url] : []),
    ]),
  }
}

function movedFrom({ page, path: to, keepsAddress }: Move): NonNullable<Plan['moved']> {
  const address = page.url
  return { from: page.file, to: fileAt(page.language, to), address, isKept: keepsAddress && isAlias(address) }
}
