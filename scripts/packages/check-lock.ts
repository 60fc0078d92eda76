import type { LockedPackage, Packages } from './lock-file.ts'

/** What is wrong with the lock file, one line each, in its order; nothing where it may be installed from. */
export function lockProblems({ lockfileVersion, manifest, locked }: Packages): string[] {
  const asked = Object.entries({ ...manifest.dependencies, ...manifest.devDependencies })
  const allowed = Object.keys(manifest.allowScripts).filter((name) => manifest.allowScripts[name])
  const withScript = new Set(locked.filter((entry) => entry.hasInstallScript).map(({ name }) => name))
  return [
    ...(lockfileVersion === 3
      ? []
      : [`package-lock.json has version ${lockfileVersion}; only 3 is known here.`]),
    ...asked
      .filter(([, range]) => !/^\d+\.\d+\.\d+(?:-[\w.]+)?$/.test(range))
      .map(([name, range]) => `${name}: "${range}" in package.json is no exact version.`),
    ...locked.flatMap((entry) => problemsOf(entry).map((problem) => `${entry.place}: ${problem}`)),
    ...[...withScript]
      .filter((name) => !allowed.includes(name))
      .map(
        (name) =>
          `${name} would run a script when it is installed; package.json's allowScripts does not name it.`,
      ),
    ...allowed
      .filter((name) => !withScript.has(name))
      .map(
        (name) => `${name} runs no script when it is installed; take it out of package.json's allowScripts.`,
      ),
  ]
}

function problemsOf(entry: LockedPackage): string[] {
  if (entry.link) return ['it is a link to a folder.']
  const elsewhere = Object.entries({ ...entry.dependencies, ...entry.optionalDependencies }).filter(
    ([, range]) => /[:/]/.test(range),
  )
  const isElsewhere = entry.place.endsWith(`node_modules/${entry.name}`)
    ? []
    : [`it is ${entry.name} by another name.`]
  return [
    ...isElsewhere,
    // A host in the lock file would be asked by everybody, whatever registry they use.
    ...(entry.resolved === undefined ? [] : [`it names where it comes from (${entry.resolved}).`]),
    ...(/^sha512-[\w+/]{86}==$/.test(entry.integrity ?? '') ? [] : ['it has no sha512 to check it by.']),
    ...(/^\d+\.\d+\.\d+/.test(entry.version ?? '') ? [] : [`"${entry.version}" is no version.`]),
    ...elsewhere.map(([name, range]) => `it wants ${name} from elsewhere than the registry (${range}).`),
  ]
}
