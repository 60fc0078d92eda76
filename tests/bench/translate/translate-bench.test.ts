import { describe, expect, it } from 'vitest'
import site from '../../fixtures/whole/site.config.ts'
import { folderWith } from '../../made/any-tree.ts'
import { launchCommand } from '../../made/run-command.ts'
import { copyOf } from '../../made/tree.ts'
import { withForeignTree } from './foreign-tree.ts'
import { longPage, withLongPage, withWorkToDo } from './made-trees.ts'
import { measurePage, measureTree } from './measure-workbench.ts'
import { measureProcesses } from './processes.ts'
import { measureRoundTrips } from './round-trip.ts'

const formats = ['xliff2', 'xliff12', 'po', 'csv']

describe('a tree that goes out and comes back', () => {
  it('is the same in every format, counted by texts and files', async () => {
    const trips = await measureRoundTrips({ root: copyOf('whole'), site })
    expect(trips.map(({ format }) => format)).toEqual(formats)
    for (const { texts, sameTexts, files, sameFiles } of trips) {
      expect(texts).toBeGreaterThan(20)
      expect(files).toBeGreaterThan(3)
      expect([sameTexts, sameFiles]).toEqual([texts, files])
    }
  })

  it('may be pages without front matter', async () => {
    const root = folderWith({
      'en/ways/lake.md': '# The lake\n\nA *small* lake.\n',
      'sv/ways/lake.md': '# Sjön\n\nEn *liten* sjö.\n',
    })
    const [trip] = await withForeignTree({ docs: root }, (tree) => measureRoundTrips(tree))
    // Title, description, heading and paragraph.
    expect(trip).toMatchObject({ texts: 4, sameTexts: 4, files: 1, sameFiles: 1 })
  })

  it('may be strings that are laid out otherwise', async () => {
    const root = folderWith({
      'en.json': '{\n\t"lake": "Lake",\n\t"boat": "Boat"\n}',
      'sv-SE.json': '{\n\t"lake": "Sjö",\n\t"boat": ""\n}',
    })
    const [trip] = await withForeignTree({ locales: root }, (tree) => measureRoundTrips(tree))
    expect(trip).toMatchObject({ texts: 2, sameTexts: 2, files: 1, sameFiles: 1 })
  })
})

describe('the commands as whole processes', () => {
  it('are run on a made tree where some work is left, and end well', async () => {
    const runs = await withWorkToDo(11, (tree) => measureProcesses(tree, 1))
    expect(runs.map(({ command }) => command)).toEqual([
      'next',
      'check REF',
      'check of a locale file',
      'done REF --dry-run',
      'export --format xliff2 --gaps',
    ])
    expect(runs.filter(({ run }) => run.exitCode > 1)).toEqual([])
    expect(runs[0]?.run.output).toContain('page-0 (Swedish)')
    expect(runs.at(-1)?.run.output).toContain('.xlf')
  })
})

describe('the server of the workbench', () => {
  it('is asked for each page and namespace in each language', async () => {
    const answers = await measureTree({ root: copyOf('whole'), site })
    const counts = answers.map(({ times }) => times.length)
    expect(counts[0]).toBe(1)
    expect(counts.slice(1).every((count) => count > 0)).toBe(true)
    expect(counts[1]).toBe(counts[2])
  })

  it('is asked about a page that is as long as wanted', async () => {
    const { segments, answers } = await withLongPage(30, (tree) =>
      measurePage(tree, { name: longPage, language: 'sv' }, 2),
    )
    // Its title and description beside the blocks.
    expect(segments).toBe(32)
    expect(answers.map(({ times }) => times.length)).toEqual([2, 32])
  })
})

describe('npm run bench', () => {
  it.each([
    ['without a name', [], 'coverage, scale, search, site, translate'],
    ['with an unknown part', ['translate', '--only', 'trips,speed'], 'trips, processes, workbench'],
    ['with a folder that is not there', ['translate', '--docs', 'nowhere'], 'There is no nowhere'],
  ])('says what is wrong %s', (_title, args, said) => {
    const { code, err } = launchCommand('bench', args)
    expect(err).toContain(said)
    expect(code).toBe(2)
  })

  it('helps with translate', () => {
    const { code, out } = launchCommand('bench', ['translate', '--help'])
    expect(out).toContain('npm run bench -- translate [OPTIONS]')
    expect(code).toBe(0)
  })
})
