/** A link that begins a mail (RFC 6068: line ends are CR LF, and every sign that may mean something is encoded). */
export function mailLink(to: string, subject: string, lines: readonly string[]): string {
  const body = encodeURIComponent(lines.join('\r\n'))
  return `mailto:${encodeURIComponent(to).replace('%40', '@')}?subject=${encodeURIComponent(subject)}&body=${body}`
}
