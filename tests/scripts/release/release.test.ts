import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { list } from 'tar'
import { describe, expect, it, onTestFinished } from 'vitest'
import { changelogSections } from '../../../scripts/release/changelog.ts'
import { checkRelease } from '../../../scripts/release/check-release.ts'
import { packRelease } from '../../../scripts/release/pack-release.ts'
import { projectRoot } from '../../../scripts/site/folders.ts'
import { launchCommand } from '../../made/run-command.ts'

const changelog = `# Changelog

## [Unreleased]

- Mer.

## [0.2.0] - 2026-11-21

### Added

- Old addresses lead to the new ones, ## also this.

## 0.1.0 – unreleased

- The first.
`

describe('the sections of a changelog', () => {
  it('are those of versions, with the day and the text of each', () => {
    expect(changelogSections(changelog)).toEqual([
      {
        version: '0.2.0',
        date: '2026-11-21',
        line: 7,
        text: '### Added\n\n- Old addresses lead to the new ones, ## also this.',
      },
      { version: '0.1.0', date: undefined, line: 13, text: '- The first.' },
    ])
  })

  it('are found in our own, the one of package.json among them', () => {
    const own = readFileSync(path.join(projectRoot, 'CHANGELOG.md'), 'utf8')
    const { version } = JSON.parse(readFileSync(path.join(projectRoot, 'package.json'), 'utf8'))
    expect(changelogSections(own).map((section) => section.version)).toContain(version)
  })
})

describe('a release', () => {
  it('is right where the tag, package.json and the changelog agree', () => {
    expect(checkRelease('v0.2.0', '0.2.0', changelog)).toEqual({
      release: { version: '0.2.0', date: '2026-11-21', notes: expect.stringContaining('- Old addresses') },
    })
  })

  it.each([
    ['0.2.0', '0.2.0', changelog, ['"0.2.0" is no tag of a version']],
    ['v2', '2.0.0', changelog, ['is no tag of a version']],
    ['v0.2.0', '0.1.0', changelog, ['package.json is of version 0.1.0, not 0.2.0']],
    ['v0.3.0', '0.2.0', changelog, ['package.json is of', 'CHANGELOG.md has no section of 0.3.0']],
    ['v0.1.0', '0.1.0', changelog, ['CHANGELOG.md:13 does not say when 0.1.0 was released']],
    ['v0.2.0', '0.2.0', '## 0.2.0 - 2026-02-30\n\n- A.', ['does not say when']],
    ['v0.2.0', '0.2.0', '## 0.2.0 - 2026-02-20\n\n### Added\n', ['CHANGELOG.md:1 says nothing about 0.2.0']],
    ['v0.2.0', '0.2.0', `${changelog}\n## [0.2.0]\n\n- B.`, ['CHANGELOG.md:7 and line 17 are both of 0.2.0']],
  ])('%s of package %s is refused', (tag, version, text, said) => {
    const checked = checkRelease(tag, version, text)
    const problems = 'problems' in checked ? checked.problems : []
    expect(problems).toHaveLength(said.length)
    for (const [index, part] of said.entries()) expect(problems[index]).toContain(part)
  })
})

describe('the archive of a release', () => {
  const release = { version: '0.2.0', date: '2026-11-21', notes: '- Å.' }

  function folders() {
    const folder = mkdtempSync(path.join(tmpdir(), 'tingwall-release-'))
    onTestFinished(() => rmSync(folder, { recursive: true }))
    const site = path.join(folder, 'site')
    mkdirSync(path.join(site, 'sv'), { recursive: true })
    mkdirSync(path.join(site, '.well-known'))
    writeFileSync(path.join(site, '.htaccess'), 'Options -Indexes')
    writeFileSync(path.join(site, '.well-known/security.txt'), 'Contact: mailto:a@example.org')
    writeFileSync(path.join(site, '404.html'), 'no')
    writeFileSync(path.join(site, 'sv/öppna-data.html'), 'ja')
    return { site, out: path.join(folder, 'out'), again: path.join(folder, 'again') }
  }

  it('holds the site, and its checksum and notes are beside it', async () => {
    const { site, out } = folders()
    expect(await packRelease(site, out, 'tingwall', release, '{}')).toEqual([
      'tingwall-0.2.0.tar.gz',
      'tingwall-0.2.0.cdx.json',
      'SHA256SUMS',
      'notes.md',
    ])
    const names: string[] = []
    await list({
      file: path.join(out, 'tingwall-0.2.0.tar.gz'),
      onReadEntry: (entry) => names.push(entry.path),
    })
    expect(names).toEqual(
      ['.htaccess', '.well-known/security.txt', '404.html', 'sv/öppna-data.html'].map(
        (file) => `tingwall-0.2.0/${file}`,
      ),
    )
    const lines = ['tingwall-0.2.0.tar.gz', 'tingwall-0.2.0.cdx.json'].map((file) => {
      const sum = createHash('sha256').update(readFileSync(path.join(out, file)))
      return `${sum.digest('hex')}  ${file}\n`
    })
    expect(readFileSync(path.join(out, 'SHA256SUMS'), 'utf8')).toBe(lines.join(''))
    expect(readFileSync(path.join(out, 'notes.md'), 'utf8')).toBe('- Å.\n')
  })

  it('has the same bytes each time', async () => {
    const { site, out, again } = folders()
    await packRelease(site, out, 'tingwall', release, '{}')
    writeFileSync(path.join(site, '404.html'), 'no')
    await packRelease(site, again, 'tingwall', release, '{}')
    const bytes = (folder: string) => readFileSync(path.join(folder, 'tingwall-0.2.0.tar.gz')).toString('hex')
    expect(bytes(again)).toBe(bytes(out))
  })

  it('is what tar and sha256sum take it for', async () => {
    const { site, out } = folders()
    await packRelease(site, out, 'tingwall', release, '{}')
    const { status, stdout } = spawnSync('sha256sum', ['--check', 'SHA256SUMS'], {
      cwd: out,
      encoding: 'utf8',
    })
    expect({ status, stdout }).toEqual({
      status: 0,
      stdout: 'tingwall-0.2.0.tar.gz: OK\ntingwall-0.2.0.cdx.json: OK\n',
    })
    const { stdout: listed } = spawnSync('tar', ['-tzf', 'tingwall-0.2.0.tar.gz'], {
      cwd: out,
      encoding: 'utf8',
    })
    expect(listed).toContain('tingwall-0.2.0/404.html\n')
  })
})

describe('npm run release', () => {
  it.each([
    [[], 2, '--tag is missing'],
    [['--tag', 'v0.2.0', '--pack', ''], 2, '--pack takes a folder'],
    [['--tga', 'v0.2.0'], 2, 'there is no option --tga'],
    [['--tag', 'nyckel'], 1, '"nyckel" is no tag of a version'],
    [['--tag', 'v99.0.0'], 1, 'CHANGELOG.md has no section of 99.0.0'],
  ])('%j ends with %d', (args, code, said) => {
    const ended = launchCommand('release', args)
    expect({ code: ended.code, err: ended.err }).toEqual({ code, err: expect.stringContaining(said) })
  })

  it('helps', () => expect(launchCommand('release', ['--help']).out).toContain('npm run release -- --tag'))
})
