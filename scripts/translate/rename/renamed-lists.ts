import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { parseDocument } from 'yaml'
import type { FileToSave } from '../../files/save-files.ts'
import { renameAnchors } from './ref-places.ts'
import { setValue } from './set-field.ts'

/**
 * The lists beside the pages that name pages by ref, with another ref: the pages of the documents in `docs/facts.yml`
 * and the addresses in `docs/anchors.txt`. Undefined where the first cannot be changed safely.
 */
export function renamedLists(root: string, ref: string, newRef: string): FileToSave[] | undefined {
  if (ref === newRef) return []
  const facts = textAt(root, 'docs/facts.yml')
  const anchors = textAt(root, 'docs/anchors.txt')
  const renamedFacts = facts === undefined ? undefined : renameFacts(facts, ref, newRef)
  if (facts !== undefined && renamedFacts === undefined) return undefined
  return [
    { file: 'docs/anchors.txt', before: anchors, after: anchors && renameAnchors(anchors, ref, newRef) },
    { file: 'docs/facts.yml', before: facts, after: renamedFacts },
  ].filter(({ before, after }) => before !== after)
}

function renameFacts(text: string, ref: string, newRef: string): string | undefined {
  const value: unknown = parseDocument(text, { logLevel: 'silent' }).toJS()
  const sources: unknown =
    typeof value === 'object' && value !== null && 'sources' in value ? value.sources : []
  if (!Array.isArray(sources)) return text
  let changed: string | undefined = text
  for (const [index, source] of sources.entries()) {
    const isIt = typeof source === 'object' && source !== null && 'page' in source && source.page === ref
    if (isIt) changed = changed && setValue(changed, ['sources', index, 'page'], newRef)
  }
  return changed
}

function textAt(root: string, file: string): string | undefined {
  const target = path.join(root, file)
  return existsSync(target) ? readFileSync(target, 'utf8') : undefined
}
