import postcss, { type ChildNode, type Container, type Root } from 'postcss'

/** Styles in two: those of every page, and those of parts that not every page has. */
export interface SplitStyles {
  first: string
  parts: string
}

/**
 * Takes out of a style sheet what is scoped to components of parts (`data-v-…` of Vue's single-file components);
 * what stands in `@media` and the like stays in it on both sides. All else stays, in its order.
 */
export function splitStyles(css: string, isOfParts: (scope: string) => boolean): SplitStyles {
  const first = postcss.parse(css)
  const parts = first.clone()
  keep(first, (selector) => !isScopedToParts(selector, isOfParts))
  keep(parts, (selector) => isScopedToParts(selector, isOfParts))
  for (const node of [...parts.nodes]) {
    if (node.type !== 'rule' && !hasRules(node)) node.remove()
  }
  return { first: written(first), parts: written(parts) }
}

function isScopedToParts(selector: string, isOfParts: (scope: string) => boolean): boolean {
  const scopes = [...selector.matchAll(/\[data-v-([0-9a-f]+)\]/g)].map(([, scope = '']) => scope)
  return scopes.length > 0 && scopes.every(isOfParts)
}

/** Keeps of each rule the selectors that are wanted, and no rule or group without any. */
function keep(container: Container, isWanted: (selector: string) => boolean): void {
  container.each((node) => {
    if (node.type === 'rule') {
      const wanted = node.selectors.filter(isWanted)
      if (wanted.length === 0) node.remove()
      else if (wanted.length < node.selectors.length) node.selectors = wanted
    } else if (node.type === 'atrule' && node.nodes && !/keyframes$|^font-face$/.test(node.name)) {
      keep(node, isWanted)
      if (node.nodes.length === 0) node.remove()
    }
  })
}

function hasRules(node: ChildNode): boolean {
  return (
    node.type === 'atrule' &&
    (node.nodes ?? []).some((inner) => inner.type === 'rule' || hasRules(inner)) &&
    !/keyframes$/.test(node.name)
  )
}

function written(root: Root): string {
  return root.toString()
}
