import path from 'node:path'
import { readOptions } from '../arguments/read-options.ts'
import { writeWhole } from '../files/write-whole.ts'
import { billOfMaterials } from '../packages/bill-of-materials.ts'
import { lockProblems } from '../packages/check-lock.ts'
import { licenceList, licenceProblems } from '../packages/licences.ts'
import { readPackages } from '../packages/lock-file.ts'
import { projectRoot } from '../site/folders.ts'

const help = `npm run packages [-- --list | --sbom FILE]
Checks the packages that package-lock.json names: each has a checksum and comes from the registry, only those
that package.json allows run a script when they are installed, and each has a licence that is allowed.

  --list       also lists the packages by their licences
  --sbom FILE  also writes them as a bill of materials (CycloneDX, JSON)`

/** Checks the packages that the project is made with; ends with 1 where one is not as it must be. */
export default async function packages(args: string[]): Promise<void> {
  const options = readOptions('packages', args, { list: { type: 'boolean' }, sbom: { type: 'string' } }, help)
  if (!options) return
  const read = readPackages(projectRoot)
  if (options.list) console.log(licenceList(read.locked))
  const problems = [...lockProblems(read), ...licenceProblems(read.locked)]
  for (const problem of problems) console.error(problem)
  if (problems.length > 0) {
    console.error(`${problems.length} of these must be mended before anything is installed or published.`)
    process.exitCode = 1
    return
  }
  console.log(`${read.locked.length} packages: checksums, sources, scripts and licences are in order.`)
  if (options.sbom === undefined) return
  writeWhole(path.resolve(options.sbom), billOfMaterials(projectRoot, 'tingwall'))
  console.log(`Wrote ${options.sbom}.`)
}
