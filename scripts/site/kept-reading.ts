import type { KnowledgeBase } from './read-knowledge-base.ts'

declare global {
  /** What the build that is under way has read, by the root of the site. */
  var tingwallReading: { root: string; base: KnowledgeBase } | undefined
}

/**
 * Does `work` with what was read of the site in `root` kept for it. VitePress loads the settings and the routes of a
 * site as bundles of their own, which have none of this module's variables; the process is what they share.
 */
export async function keepingReading(
  root: string,
  base: KnowledgeBase,
  work: () => Promise<void>,
): Promise<void> {
  globalThis.tingwallReading = { root, base }
  try {
    await work()
  } finally {
    globalThis.tingwallReading = undefined
  }
}

/** What the build that is under way has read of the site in `root`; nothing outside a build. */
export function keptReading(root: string): KnowledgeBase | undefined {
  const kept = globalThis.tingwallReading
  return kept?.root === root ? kept.base : undefined
}
