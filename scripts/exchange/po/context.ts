/** Names a text within a file: which page or namespace, and which of its segments. */
export interface UnitName {
  name: string
  id: string
}

/** A `msgctxt`: the name and the id with `#` between them. What a name has of `%` and `#` is written as in addresses. */
export function contextOf({ name, id }: UnitName): string {
  return `${name.replaceAll('%', '%25').replaceAll('#', '%23')}#${id}`
}

/** What a `msgctxt` names; undefined where it has no `#`, or nothing before or after it. */
export function readContext(context: string): UnitName | undefined {
  const at = context.indexOf('#')
  if (at <= 0 || at === context.length - 1) return undefined
  const name = context.slice(0, at).replaceAll('%23', '#').replaceAll('%25', '%')
  return { name, id: context.slice(at + 1) }
}
