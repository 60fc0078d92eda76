/** Markdown with each line outside fenced code made the lines that `change` gives for it; code stays as it is. */
export function changeProse(markdown: string, change: (line: string) => readonly string[]): string {
  let fence: string | undefined
  const lines = markdown.split('\n').flatMap((line) => {
    const [mark] = /^ {0,3}(?:`{3,}|~{3,})/.exec(line) ?? []
    if (fence === undefined) fence = mark?.trim()
    else if (line.trim() === fence) fence = undefined
    if (fence !== undefined) return [line]
    return change(line)
  })
  return lines.join('\n')
}

/** True for a component that stands on a line of its own, `<GlossaryList />`: what only the site's own page fills in. */
export function isComponentLine(line: string): boolean {
  return /^<[A-Z][^<>]*\/>$/.test(line)
}
