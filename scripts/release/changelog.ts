/** What one version brought, as CHANGELOG.md says it. */
export interface ChangelogSection {
  version: string
  /** The day of the release, `2026-11-21`; none where it is not released yet. */
  date: string | undefined
  /** The line of its heading, from 1. */
  line: number
  /** The Markdown below its heading. */
  text: string
}

/** `## [0.2.0] - 2026-11-21`, as https://keepachangelog.com/en/1.1.0/ has it, with or without the brackets. */
const heading = /^## \[?(\d+\.\d+\.\d+(?:-[0-9A-Za-z.-]+)?)\]?(?: +[-–] +(.*))?$/

/** The sections of a changelog's versions, in its order. */
export function changelogSections(text: string): ChangelogSection[] {
  const lines = text.replaceAll('\r\n', '\n').split('\n')
  const starts = lines.flatMap((line, index) => (line.startsWith('## ') ? index : []))
  return starts.flatMap((start, index) => {
    const [, version, said = ''] = heading.exec(lines[start] ?? '') ?? []
    if (version === undefined) return []
    const [date] = /^\d{4}-\d{2}-\d{2}/.exec(said) ?? []
    const below = lines.slice(start + 1, starts[index + 1] ?? lines.length)
    return { version, date, line: start + 1, text: below.join('\n').trim() }
  })
}
