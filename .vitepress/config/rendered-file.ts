/**
 * The file below docs/ that is being rendered, `sv/natverk/index.md`, as VitePress 1.6.4 has it in markdown-it's
 * environment; empty where it is not a page's.
 */
export function renderedFile(env: unknown): string {
  return env && typeof env === 'object' && 'relativePath' in env ? String(env.relativePath) : ''
}
