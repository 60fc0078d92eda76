/** A link with what it leads to. */
export interface LlmsLink {
  name: string
  url: string
  notes?: string | undefined
}

export interface LlmsText {
  name: string
  summary: string
  /** Paragraphs below the summary. */
  details?: readonly string[]
  sections: readonly { heading: string; links: readonly LlmsLink[] }[]
}

/**
 * A site told in one Markdown file: its name, a summary, and lists of links with notes (https://llmstxt.org).
 * Sections without links are left out.
 */
export function llmsText({ name, summary, details = [], sections }: LlmsText): string {
  const lists = sections
    .filter(({ links }) => links.length > 0)
    .map(({ heading, links }) => `## ${oneLine(heading)}\n\n${links.map(item).join('\n')}`)
  return `${[`# ${oneLine(name)}`, `> ${oneLine(summary)}`, ...details.map(oneLine), ...lists].join('\n\n')}\n`
}

function item({ name, url, notes }: LlmsLink): string {
  return `- [${oneLine(name).replace(/[[\]\\]/g, '\\$&')}](${url})${notes ? `: ${oneLine(notes)}` : ''}`
}

/** A text as one line, or it would end the list or begin a heading. */
export function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}
