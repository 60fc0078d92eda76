import type { Page } from '../../../.vitepress/core/pages/page.ts'

/** Refs that the site's own code asks for by name: its first page, the page about it, and its search. */
export const fixedRefs: ReadonlySet<string> = new Set(['home', 'about', 'search'])

/** Where the front matter of a page names the page with a ref, beside its own `ref`. */
export function namesIn({ fields }: Page, ref: string): (string | number)[][] {
  return [
    ...(fields.instead === ref ? [['instead']] : []),
    ...Object.entries(fields.events ?? {}).flatMap(([id, { community }]) =>
      community === ref ? [['events', id, 'community']] : [],
    ),
  ]
}

/** `docs/anchors.txt` with another ref; in order afterwards where it was before. */
export function renameAnchors(text: string, ref: string, newRef: string): string {
  const eol = text.includes('\r\n') ? '\r\n' : '\n'
  const lines = text.split(eol)
  const isKept = (line: string) => line.includes('#') && !line.startsWith('//')
  const kept = lines.filter(isKept)
  const renamed = kept.map((line) => (line.startsWith(`${ref}#`) ? newRef + line.slice(ref.length) : line))
  const wasSorted = kept.every((line, index) => index === 0 || (kept[index - 1] ?? '') <= line)
  const ordered = wasSorted ? renamed.sort() : renamed
  let next = 0
  return lines.map((line) => (isKept(line) ? (ordered[next++] ?? line) : line)).join(eol)
}
