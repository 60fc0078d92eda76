import postcss, { type ChildNode, type Container } from 'postcss'

/**
 * Parts a style sheet into as many as there are groups. A rule goes by the components that it is scoped to
 * (`data-v-…` of Vue's single-file components): into the lowest group of them, and into group 0 where it is scoped to
 * none. What stands in `@media` and the like stays in it, on every side; the order within a group stays.
 */
export function splitStyles(css: string, groups: number, groupOf: (scope: string) => number): string[] {
  const whole = postcss.parse(css)
  return Array.from({ length: groups }, (_, group) => {
    const part = whole.clone()
    keep(part, (selector) => groupOfSelector(selector, groupOf) === group)
    if (group > 0) {
      // Fonts, keyframes and the like are in group 0 with all that is for every page.
      for (const node of [...part.nodes]) if (node.type !== 'rule' && !hasRules(node)) node.remove()
    }
    return part.toString()
  })
}

/** Takes what is for paper only out of a style sheet, into one that no reader of a screen has to wait for. */
export function takePrint(css: string): { screen: string; print: string } {
  const screen = postcss.parse(css)
  const print = postcss.root()
  for (const node of [...screen.nodes]) {
    if (node.type !== 'atrule' || node.name !== 'media' || node.params.trim() !== 'print') continue
    print.append(...(node.nodes ?? []).map((rule) => rule.clone()))
    node.remove()
  }
  return { screen: screen.toString(), print: print.toString() }
}

function groupOfSelector(selector: string, groupOf: (scope: string) => number): number {
  const scopes = [...selector.matchAll(/\[data-v-([0-9a-f]+)\]/g)].map(([, scope = '']) => scope)
  return scopes.length === 0 ? 0 : Math.min(...scopes.map(groupOf))
}

/** Keeps of each rule the selectors that are wanted, and no rule or group of rules without any. */
function keep(container: Container, isWanted: (selector: string) => boolean): void {
  container.each((node) => {
    if (node.type === 'rule') {
      const wanted = node.selectors.filter(isWanted)
      if (wanted.length === 0) node.remove()
      else if (wanted.length < node.selectors.length) node.selectors = wanted
    } else if (isGroupOfRules(node)) {
      keep(node, isWanted)
      if (node.nodes.length === 0) node.remove()
    }
  })
}

function hasRules(node: ChildNode): boolean {
  return isGroupOfRules(node) && node.nodes.some((inner) => inner.type === 'rule' || hasRules(inner))
}

function isGroupOfRules(node: ChildNode): node is ChildNode & Container<ChildNode> & { nodes: ChildNode[] } {
  return node.type === 'atrule' && node.nodes !== undefined && !/keyframes$|^font-face$/.test(node.name)
}
