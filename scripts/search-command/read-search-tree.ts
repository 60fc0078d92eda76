import path from 'node:path'
import type { Finding } from '../../.vitepress/core/findings/finding.ts'
import type { Glossary } from '../../.vitepress/core/glossary/glossary.ts'
import type { Page, Pair } from '../../.vitepress/core/pages/page.ts'
import { pairPages } from '../../.vitepress/core/pages/pairs.ts'
import type { Site } from '../../.vitepress/core/site/site.ts'
import { SettingsError } from '../arguments/usage-problem.ts'
import { isFolder, listFiles } from '../files/list-files.ts'
import { type GlossaryRead, readGlossary, readGlossaryFile } from '../glossary/read-glossary.ts'
import { isPageFile } from '../pages/page-places.ts'
import { readPages } from '../pages/read-pages.ts'
import { loadTree, type TreeOptions } from '../site/load-tree.ts'

/** What is to be searched, as it was read. */
export interface SearchTree {
  /** An absolute path; every file of a finding is a path below it. */
  root: string
  site: Site
  /** Every page: also those whose original is not there, each as a pair of its own. */
  pairs: Pair[]
  glossary: Glossary
  /** What could not be read. */
  findings: Finding[]
}

export interface SearchTreeOptions extends Pick<TreeOptions, 'docs' | 'languages' | 'original'> {
  /** A file of terms; else `glossary.yml` in the folder of the pages. */
  glossary?: string | undefined
}

/** What is said of a page that matters to a check and not to a search. */
const ofChecks = new Set(['nothing-to-compare'])

/**
 * Reads this knowledge base, or any folder of Markdown, for the search.
 * @throws SettingsError where there is no such folder or file, or not a single page; UsageError as `loadTree`.
 */
export async function readSearchTree(options: SearchTreeOptions): Promise<SearchTree> {
  checkPages(options.docs)
  const { root, site, docs = 'docs', own } = await loadTree(options)
  const { pages, unread, findings } = readPages(root, site, { docs, own })
  if (pages.length === 0 && unread.length === 0) {
    const values = { folder: options.docs ?? docs }
    throw new SettingsError((t) => t('findings:search.trouble.noPages', values))
  }
  const { pairs, orphans } = pairPages(pages, site, unread)
  const languages = site.languages.map(({ code }) => code)
  const { glossary, findings: ofGlossary } = glossaryOf(options.glossary, root, docs, languages)
  return {
    root,
    site,
    pairs: [...pairs, ...alone(orphans)],
    glossary,
    findings: [
      ...findings.filter(({ rule, severity }) => severity === 'error' && !ofChecks.has(rule)),
      ...ofGlossary,
    ],
  }
}

/** Says that there are no pages before anything is said of their languages. */
function checkPages(folder: string | undefined): void {
  if (folder === undefined || !isFolder(folder) || listFiles(folder, '').some(isPageFile)) return
  throw new SettingsError((t) => t('findings:search.trouble.noPages', { folder }))
}

function glossaryOf(
  given: string | undefined,
  root: string,
  docs: string,
  languages: readonly string[],
): GlossaryRead {
  if (given === undefined) return readGlossary(root, docs, languages)
  const file = path.resolve(given)
  if (isFolder(file)) {
    throw new SettingsError((t) => t('findings:search.trouble.glossaryFolder', { file: given }))
  }
  const read = readGlossaryFile(path.dirname(file), path.basename(file), languages)
  if (read === undefined) {
    throw new SettingsError((t) => t('findings:search.trouble.noGlossary', { file: given }))
  }
  return read
}

/** Translations without their original as pairs, so that they are found; those of one ref belong together. */
function alone(orphans: readonly Page[]): Pair[] {
  const byRef = new Map<string, Page[]>()
  for (const page of orphans) byRef.set(page.ref, [...(byRef.get(page.ref) ?? []), page])
  return [...byRef].flatMap(([ref, [original, ...others]]) =>
    original ? [{ ref, original, translations: new Map(others.map((page) => [page.language, page])) }] : [],
  )
}
