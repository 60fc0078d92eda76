import { askedFor, filteredParts, liveParts, partFiles } from './live-parts.ts'

/** What a bundler knows of a module: its code, and what it imports at once and when it is asked for. */
export interface ModuleInfo {
  code: string | null
  importedIds: readonly string[]
  dynamicallyImportedIds: readonly string[]
}

/** How the styles of the theme are parted: of every page, of parts that are only read, of all others. */
export const groups = 3

/** Tells the group of a component, by its file or by the scope of its styles. */
export interface StyleGroups {
  ofFile(file: string): number
  ofScope(scope: string): number
}

/** Groups the modules of a build, absolute with slashes, by how they are reached from the theme's index.ts. */
export function styleGroups(
  theme: string,
  modules: Iterable<string>,
  infoOf: (module: string) => ModuleInfo | null,
): StyleGroups {
  const notRead = partFiles([...liveParts, ...filteredParts, askedFor], theme)
  const entry = `${theme}/index.ts`
  const everywhere = reachedFrom(entry, (module) => infoOf(module)?.importedIds ?? [])
  const read = reachedFrom(entry, (module) => {
    const { importedIds = [], dynamicallyImportedIds = [] } = infoOf(module) ?? {}
    return [...importedIds, ...dynamicallyImportedIds].filter((target) => !notRead.has(target))
  })
  const scopes = [...modules].flatMap((file) => {
    // As Vue's compiler for single-file components writes it.
    const [, scope] = /"__scopeId",\s*"data-v-([0-9a-f]+)"/.exec(infoOf(file)?.code ?? '') ?? []
    return scope ? { file, scope } : []
  })
  return toldBy(everywhere, read, scopes)
}

/** Apart, since what it gives lives as long as the build, and would keep `infoOf` and with it the bundler's graph. */
function toldBy(
  everywhere: ReadonlySet<string>,
  read: ReadonlySet<string>,
  scopes: readonly { file: string; scope: string }[],
): StyleGroups {
  const ofFile = (file: string) => (everywhere.has(file) ? 0 : read.has(file) ? 1 : 2)
  const byScope = new Map(scopes.map(({ file, scope }) => [scope, ofFile(file)]))
  return { ofFile, ofScope: (scope) => byScope.get(scope) ?? 0 }
}

function reachedFrom(entry: string, importsOf: (module: string) => readonly string[]): Set<string> {
  const reached = new Set([entry])
  for (const module of reached) for (const target of importsOf(module)) reached.add(target)
  return reached
}
