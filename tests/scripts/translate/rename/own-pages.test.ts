import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { saveAll } from '../../../../scripts/segments/save-all.ts'
import { projectRoot } from '../../../../scripts/site/folders.ts'
import { readKnowledgeBase } from '../../../../scripts/site/read-knowledge-base.ts'
import { readPairs } from '../../../../scripts/translate/read-pairs.ts'
import { planRename } from '../../../../scripts/translate/rename/plan-rename.ts'
import type { RenameWanted } from '../../../../scripts/translate/rename/rename-plan.ts'
import site from '../../../../site.config.ts'

const own = ['docs', 'locales']
const onlyRef = { language: undefined, slug: undefined, folder: undefined, keepsAddress: true }
const back = { newRef: undefined, keepsAddress: false }
const there = { newRef: undefined, keepsAddress: true }

const root = mkdtempSync(path.join(tmpdir(), 'tingwall-'))
let files: ReadonlyMap<string, string>
let before: ReturnType<typeof coverage>

beforeAll(() => {
  for (const folder of own)
    cpSync(path.join(projectRoot, folder), path.join(root, folder), { recursive: true })
  files = filesIn()
  before = coverage({ ...onlyRef, ref: '', newRef: undefined })
})

afterAll(() => rmSync(root, { recursive: true, force: true }))

function filesIn(): ReadonlyMap<string, string> {
  return new Map(
    own.flatMap((folder) =>
      readdirSync(path.join(root, folder), { recursive: true, withFileTypes: true }).flatMap(
        (entry): [string, string][] => {
          const file = path.join(entry.parentPath, entry.name)
          return entry.isFile() ? [[file, readFileSync(file, 'base64')]] : []
        },
      ),
    ),
  )
}

/** All that coverage says, with the names of before. */
function coverage({ ref, newRef = ref }: RenameWanted) {
  const { report } = readKnowledgeBase(root, site)
  return {
    languages: report.languages,
    findings: report.findings.map(({ rule }) => rule).sort(),
    pages: report.pages
      .map(({ status, words, ...page }) => ({
        name: `${page.ref === newRef ? ref : page.ref} ${page.language}`,
        state: status.state,
        words,
      }))
      .sort((a, b) => (a.name < b.name ? -1 : 1)),
  }
}

function rename(wanted: RenameWanted) {
  const plan = planRename(readPairs(root, site), root, site, wanted)
  if (plan.kind !== 'plan') throw new Error(plan.kind)
  expect(saveAll(root, plan.files)).toMatchObject({ kind: 'saved' })
}

describe('renaming in a copy of our own pages', () => {
  it.each<[string, RenameWanted, RenameWanted]>([
    [
      'the ref of a network that events and facts name',
      { ...onlyRef, ref: 'cts', newRef: 'civic-tech-sweden' },
      { ...onlyRef, ref: 'civic-tech-sweden', newRef: 'cts' },
    ],
    [
      'the ref of a page that many link to',
      { ...onlyRef, ref: 'code-of-conduct', newRef: 'zz.conduct' },
      { ...onlyRef, ref: 'zz.conduct', newRef: 'code-of-conduct' },
    ],
    [
      'the address of a page that many link to',
      { ...there, ref: 'code-of-conduct', language: 'sv', slug: 'regler', folder: 'om' },
      { ...back, ref: 'code-of-conduct', language: 'sv', slug: 'uppforandekod', folder: '' },
    ],
    [
      'the folder of the first page of a section',
      { ...there, ref: 'communities', language: 'en', slug: undefined, folder: 'groups' },
      { ...back, ref: 'communities', language: 'en', slug: undefined, folder: 'communities' },
    ],
  ])('%s changes nothing that coverage says, and comes back byte for byte', (_, first, second) => {
    rename(first)
    expect(filesIn()).not.toEqual(files)
    expect(coverage(first)).toEqual(before)
    rename(second)
    expect(filesIn()).toEqual(files)
  })
})
