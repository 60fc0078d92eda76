import { readFileSync } from 'node:fs'
import path from 'node:path'
import * as z from 'zod'

/** A package as `package-lock.json` (version 3) has it: https://docs.npmjs.com/cli/configuring-npm/package-lock-json */
const locked = z.object({
  name: z.string().optional(),
  version: z.string().optional(),
  resolved: z.string().optional(),
  integrity: z.string().optional(),
  license: z.string().optional(),
  link: z.boolean().optional(),
  hasInstallScript: z.boolean().optional(),
  dependencies: z.record(z.string(), z.string()).optional(),
  devDependencies: z.record(z.string(), z.string()).optional(),
  optionalDependencies: z.record(z.string(), z.string()).optional(),
})

const lockFile = z.object({ lockfileVersion: z.number(), packages: z.record(z.string(), locked) })

const manifest = z.object({
  dependencies: z.record(z.string(), z.string()).default({}),
  devDependencies: z.record(z.string(), z.string()).default({}),
  allowScripts: z.record(z.string(), z.boolean()).default({}),
})

/** A package that is locked, by its place below the project: `node_modules/vite/node_modules/esbuild`. */
export type LockedPackage = z.infer<typeof locked> & { place: string; name: string }

/** What the project asks for and what it gets. */
export interface Packages {
  lockfileVersion: number
  manifest: z.infer<typeof manifest>
  /** All but the project itself, in the order of the lock file. */
  locked: LockedPackage[]
}

/**
 * Reads `package.json` and `package-lock.json`.
 * @throws Error where one of them is none.
 */
export function readPackages(root: string): Packages {
  const json = (name: string): unknown => JSON.parse(readFileSync(path.join(root, name), 'utf8'))
  const { lockfileVersion, packages } = lockFile.parse(json('package-lock.json'))
  return {
    lockfileVersion,
    manifest: manifest.parse(json('package.json')),
    locked: Object.entries(packages)
      .filter(([place]) => place !== '')
      .map(([place, entry]) => ({ ...entry, place, name: entry.name ?? nameAt(place) })),
  }
}

/** The name of a package by its place: what comes after the last `node_modules/`. */
function nameAt(place: string): string {
  return place.slice(place.lastIndexOf('node_modules/') + 'node_modules/'.length)
}
