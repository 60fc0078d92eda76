import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { listFiles } from '../../scripts/files/list-files.ts'
import { projectRoot } from '../../scripts/site/folders.ts'
import { checkedVersion, inside, insideTable } from './inside.ts'

const vitepress = path.join(projectRoot, 'node_modules/vitepress')
const guide = 'handbook/upgrading-vitepress.md'
const read = (file: string) => readFileSync(path.join(projectRoot, file), 'utf8')

/** The code of a file of VitePress, in single spaces. */
function codeOf(file: string): string {
  const folder = path.join(vitepress, path.posix.dirname(file))
  const [start = '', end = ''] = path.posix.basename(file).split('*')
  const names = existsSync(folder) ? readdirSync(folder) : []
  const fits = (name: string) => (end ? name.startsWith(start) && name.endsWith(end) : name === start)
  const texts = names.filter(fits).map((name) => readFileSync(path.join(folder, name), 'utf8'))
  return texts.join('\n').replace(/\s+/g, ' ')
}

describe('the inside of VitePress', () => {
  it('is that of the version that was read', () => {
    const { version } = JSON.parse(readFileSync(path.join(vitepress, 'package.json'), 'utf8'))
    expect(version, `Only ${checkedVersion} was read. What to do with another: ${guide}`).toBe(checkedVersion)
  })

  it.each(inside)('$what', ({ what, ours, theirs: { file, words } }) => {
    const message = `VitePress may do this no longer: “${what}”. Nothing in vitepress/${file} says “${words}”. See ${guide}, and look whether this still works: ${ours.join(', ')}`
    expect(codeOf(file).includes(words), message).toBe(true)
  })

  it('is not where words are that are nowhere', () => {
    expect(codeOf('dist/client/app/router.js')).not.toContain('router.onAfterTeleport')
    expect(codeOf('dist/client/app/nowhere.js')).toBe('')
  })
})

describe('what stands on it', () => {
  const listed = new Set(inside.flatMap(({ ours }) => ours))

  it('is there', () => {
    expect([...listed].filter((file) => !existsSync(path.join(projectRoot, file)))).toEqual([])
  })

  it('is all listed: what names a version of VitePress leans on it', () => {
    const folders = ['core', 'config', 'theme'].map((name) => `.vitepress/${name}`)
    const files = folders.flatMap((folder) =>
      ['.ts', '.vue'].flatMap((ending) =>
        listFiles(path.join(projectRoot, folder), ending).map((file) => `${folder}/${file}`),
      ),
    )
    const leaning = files.filter((file) => /VitePress 1\.\d/.test(read(file)))
    expect(leaning.length).toBeGreaterThan(5)
    expect(leaning.filter((file) => !listed.has(file))).toEqual([])
  })

  it('is the table of the handbook', () => {
    expect(read(guide), `Put this table into ${guide}:\n${insideTable()}`).toContain(insideTable())
  })
})
