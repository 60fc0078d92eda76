import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { readOptions } from '../arguments/read-options.ts'
import { billOfMaterials } from '../packages/bill-of-materials.ts'
import { checkRelease } from '../release/check-release.ts'
import { packRelease } from '../release/pack-release.ts'
import { outputFolder, projectRoot } from '../site/folders.ts'

const help = `npm run release -- --tag vX.Y.Z [--notes | --pack DIR]
Checks that package.json and CHANGELOG.md are of the version that a tag names.

  --tag vX.Y.Z   the tag
  --notes        print what CHANGELOG.md says of that version
  --pack DIR     put the site that was built last into DIR as an archive, with the bill of materials, their checksums
                 and the notes

Ends with
  0  all is right
  1  something is not of that version, or there is no built site to pack
  2  an option is wrong`

/** Checks a release, and prints its notes or packs it. */
export default async function releaseCommand(args: string[]): Promise<void> {
  const options = readOptions(
    'release',
    args,
    { tag: { type: 'string' }, notes: { type: 'boolean', default: false }, pack: { type: 'string' } },
    help,
  )
  if (!options) return
  const { tag, notes, pack } = options
  if (tag === undefined || pack === '') {
    console.error(
      tag === undefined ? '--tag is missing: npm run release -- --tag v0.2.0' : '--pack takes a folder.',
    )
    process.exitCode = 2
    return
  }
  const { name, version } = JSON.parse(textOf('package.json'))
  const checked = checkRelease(tag, version, textOf('CHANGELOG.md'))
  if ('problems' in checked) {
    console.error(checked.problems.join('\n'))
    process.exitCode = 1
    return
  }
  if (pack === undefined) {
    console.log(notes ? checked.release.notes : `${tag} is the version of package.json and CHANGELOG.md.`)
    return
  }
  const site = outputFolder(projectRoot)
  if (!existsSync(path.join(site, '404.html'))) {
    console.error('There is no built site to pack. Run: npm run build')
    process.exitCode = 1
    return
  }
  const bill = billOfMaterials(projectRoot, name)
  console.log((await packRelease(site, path.resolve(pack), name, checked.release, bill)).join('\n'))
}

function textOf(file: string): string {
  return readFileSync(path.join(projectRoot, file), 'utf8')
}
