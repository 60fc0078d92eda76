/**
 * A page's text with what is no Markdown made empty, line by line, so that places stay: imports, exports and
 * comments of MDX (https://mdxjs.com/docs/what-is-mdx/), and Hugo's TOML between `+++`, of which the title is
 * kept as YAML.
 */
export function asMarkdown(file: string, text: string): string {
  const plain = text.startsWith('+++\n') ? withoutToml(text) : text
  return file.endsWith('.mdx') ? withoutModules(plain) : plain
}

function withoutToml(text: string): string {
  const end = text.indexOf('\n+++', 4)
  if (end < 0) return text
  const lines = text.slice(4, end).split('\n')
  const kept = lines.map((line) => {
    const [, name, value] = /^(title|description)\s*=\s*("(?:[^"\\]|\\.)*")\s*$/.exec(line) ?? []
    return name === undefined ? '' : `${name}: ${value}`
  })
  return ['---', ...kept, `---${text.slice(end + 4)}`].join('\n')
}

function withoutModules(text: string): string {
  const lines = text.split('\n')
  let isCode = false
  let isModule = false
  const kept = lines.map((line) => {
    if (/^\s*(?:```|~~~)/.test(line)) isCode = !isCode
    if (line.trim() === '') isModule = false
    else if (!isCode && /^(?:import|export)\s/.test(line)) isModule = true
    return isModule && !isCode ? '' : line
  })
  return kept.join('\n').replace(/\{\/\*[\s\S]*?\*\/\}/g, (comment) => comment.replace(/[^\n]/g, ' '))
}
