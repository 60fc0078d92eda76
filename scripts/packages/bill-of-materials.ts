import { execFileSync } from 'node:child_process'
import * as z from 'zod'

const bill = z.looseObject({
  serialNumber: z.string().optional(),
  metadata: z.looseObject({
    timestamp: z.string().optional(),
    component: z.looseObject({ name: z.string() }),
  }),
})

/**
 * All packages of the lock file as a CycloneDX 1.5 bill of materials (https://cyclonedx.org), by npm's own `npm sbom`,
 * which asks no network. Without npm's number and time, so that the same lock file gives the same bill. npm names
 * the project by its folder; `name` is put in its place.
 */
export function billOfMaterials(root: string, name: string): string {
  const written = execFileSync(
    'npm',
    ['sbom', '--package-lock-only', '--sbom-format', 'cyclonedx', '--sbom-type', 'application'],
    {
      cwd: root,
      encoding: 'utf8',
      maxBuffer: 64 * 1024 * 1024,
      stdio: ['ignore', 'pipe', 'inherit'],
      shell: process.platform === 'win32',
    },
  )
  const { serialNumber: _number, metadata, ...rest } = bill.parse(JSON.parse(written))
  const { timestamp: _time, component, ...known } = metadata
  return `${JSON.stringify({ ...rest, metadata: { ...known, component: { ...component, name } } }, null, 2)}\n`
}
