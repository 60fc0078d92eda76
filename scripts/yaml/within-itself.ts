/**
 * True where a value holds itself, as YAML's references can make it (`title: &a [*a]`): whoever walks through it, or
 * writes it as JSON, would not come to an end.
 */
export function isWithinItself(value: unknown): boolean {
  const above = new Set<unknown>()
  const done = new Set<unknown>()
  const walk = (inner: unknown): boolean => {
    if (typeof inner !== 'object' || inner === null || done.has(inner)) return false
    if (above.has(inner)) return true
    above.add(inner)
    const found = Object.values(inner).some(walk)
    above.delete(inner)
    done.add(inner)
    return found
  }
  return walk(value)
}
