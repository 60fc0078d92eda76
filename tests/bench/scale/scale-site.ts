import { projectRoot } from '../../../scripts/site/folders.ts'
import { writeLargePages } from '../../made/large-tree.ts'
import { type MadeSite, makeSite } from '../../sites/make-site.ts'
import { runProcess } from '../run-process.ts'

const sections = ['start', 'communities', 'guides', 'topics', 'government']
const types = ['how-to', 'explainer', 'topic', 'reference']
const tags = ['open-data', 'community', 'events', 'government', 'policy', 'privacy', 'law', 'skills', 'tools']

/**
 * Makes a site of about so many pages, half in English and half in Swedish, all confirmed: generated ones in five
 * sections, each with two of nine tags, and the few that every site has. The same number gives the same site.
 */
export async function makeScaleSite(pages: number): Promise<MadeSite> {
  const made = await makeSite(`scale-${pages}`, 'signposts', (settings) =>
    settings.replace(/thresholds: .*/, 'thresholds: { translated: 0, current: 0 },'),
  )
  writeLargePages(made.root, Math.ceil(pages / 2), (index) => [
    `type: ${types[index % types.length]}`,
    `section: ${sections[Math.floor(index / 100) % sections.length]}`,
    `tags: [${tagsOf(index).join(', ')}]`,
    `order: ${index}`,
    'reviewed: 2026-11-20',
  ])
  const lock = ['scripts/run.mjs', 'translate', 'lock', '--init', '--root', made.root]
  const { exitCode, output } = runProcess(process.execPath, lock, projectRoot)
  if (exitCode !== 0) throw new Error(output)
  return made
}

/** Two tags, never the same one twice; every pair of them comes. */
function tagsOf(index: number): string[] {
  const further = 1 + (Math.floor(index / tags.length) % (tags.length - 1))
  return [index, index + further].map((at) => tags[at % tags.length] ?? '')
}
