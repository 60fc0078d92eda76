import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import translateCommand from '../../../../scripts/commands/translate.ts'
import { projectRoot } from '../../../../scripts/site/folders.ts'
import { loadTree } from '../../../../scripts/site/load-tree.ts'
import { readKnowledgeBase } from '../../../../scripts/site/read-knowledge-base.ts'
import { propose } from '../../../../scripts/translate/pair/propose.ts'
import { readRefTree } from '../../../../scripts/translate/pair/unpaired-pages.ts'
import whole from '../../../fixtures/whole/site.config.ts'
import { settings } from '../../../made/checked-tree.ts'
import { runCommand } from '../../../made/run-command.ts'
import { copyOf } from '../../../made/tree.ts'

const bus = 'en/guides/buses.md'
const buss = 'sv/guider/bussar.md'

const pages: Record<string, string> = {
  [bus]:
    '---\ntitle: Buses\ndescription: Stops in 2014.\n---\n\n[Data](https://trafiklab.se) of 2014: 4,711 stops in Göteborg.\n\n## Formats\n\n- GTFS 1.2\n- NeTEx\n\n```sh\nnpm run stops -- --all\n```\n',
  [buss]:
    '---\r\ntitle: Bussar # än så länge\r\ndescription: Hållplatser 2014.\r\n---\r\n\r\n[Data](https://trafiklab.se) från 2014: 4 711 hållplatser i Göteborg.\r\n\r\n## Format\r\n\r\n- GTFS 1.2\r\n- NeTEx\r\n\r\n```sh\r\nnpm run stops -- --all\r\n```\r\n',
  'en/meeting.md':
    '---\ntitle: A meeting\ndescription: How.\nref: meet\n---\n\nCome to Stadsbiblioteket at 18:30 on 3 May 2019, says [the city](https://example.org/city).\n\n| Who | When |\n|---|---|\n| Anna | 18:30 |\n',
  'sv/mote.md':
    '---\ntitle: Ett möte\ndescription: Hur.\n---\n\nKom till Stadsbiblioteket klockan 18.30 den 3 maj 2019, säger [staden](https://example.org/city).\n\n| Vem | När |\n|---|---|\n| Anna | 18.30 |\n',
  'en/alone.md': '---\ntitle: Alone\ndescription: Nobody else.\n---\n\nNothing here is anywhere else.\n',
  'sv/samma.md': '---\ntitle: Samma\ndescription: Finns.\nref: same\n---\n\nRedan ett par.\n',
  'en/same.md': '---\ntitle: Same\ndescription: There.\n---\n\nA pair already.\n',
}

function tree(edits: Record<string, string> = {}) {
  const root = mkdtempSync(path.join(tmpdir(), 'tingwall-'))
  onTestFinished(() => rmSync(root, { recursive: true, force: true }))
  for (const [file, text] of Object.entries({ ...pages, ...edits })) {
    const target = path.join(root, 'docs', file)
    mkdirSync(path.dirname(target), { recursive: true })
    writeFileSync(target, text)
  }
  const docs = path.join(root, 'docs')
  return {
    text: (file: string) => readFileSync(path.join(docs, file), 'utf8'),
    pair: (...args: string[]) => runCommand(translateCommand, ['pair', '--docs', docs, ...args]),
  }
}

describe('npm run translate -- pair', () => {
  it('proposes with reasons and writes nothing by itself', async () => {
    const { pair, text } = tree()
    const { code, out } = await pair()
    expect(code).toBe(1)
    expect(out).toContain(`docs/${bus} = docs/${buss}\n  sure, `)
    expect(out).toMatch(/same link trafiklab\.se/)
    expect(out).toContain('docs/en/meeting.md = docs/sv/mote.md')
    expect(out).toContain('1 page in English has no page in Swedish that it could belong to.')
    expect(out).toContain('2 proposals were not written.')
    expect(out).not.toContain('same.md')
    expect(text(buss)).toBe(pages[buss])
  })

  it('takes the sure ones with --yes, and changes only the line of the ref', async () => {
    const { pair, text } = tree()
    const { code, out } = await pair('--yes')
    expect(code).toBe(0)
    expect(out).toContain(`ref “buses”: docs/${bus}, docs/${buss}`)
    expect(text(bus)).toBe(pages[bus]?.replace('Stops in 2014.\n', 'Stops in 2014.\nref: buses\n'))
    expect(text(buss)).toBe(
      pages[buss]?.replace('Hållplatser 2014.\r\n', 'Hållplatser 2014.\r\nref: buses\r\n'),
    )
    expect(text('en/meeting.md')).toBe(pages['en/meeting.md'])
    expect(text('sv/mote.md')).toContain('\nref: meet\n')
    expect((await pair()).out).toContain('There is nothing to propose.')
  })

  it('writes the original’s language where it is asked for', async () => {
    const { pair, text } = tree()
    expect((await pair('--yes', '--write-original')).code).toBe(0)
    expect(text('sv/mote.md')).toContain('description: Hur.\nref: meet\noriginal: en\n---')
    expect(text('en/meeting.md')).toBe(pages['en/meeting.md'])
  })

  it('writes nothing with --dry-run', async () => {
    const { pair, text } = tree()
    expect((await pair('--yes', '--dry-run')).out).toContain('Nothing was written, because of --dry-run.')
    expect(text(buss)).toBe(pages[buss])
  })

  it('takes a ref that nobody has', async () => {
    const { pair, text } = tree({
      'en/other.md': '---\ntitle: O\nref: buses\n---\n',
      'sv/annan.md': '---\ntitle: O\nref: buses\n---\n',
    })
    await pair('--yes')
    expect(text(bus)).toContain('ref: guides-buses\n')
  })

  it('leaves two refs that differ, and front matter of another kind, to a person', async () => {
    const { pair, text } = tree({
      'sv/mote.md': (pages['sv/mote.md'] ?? '').replace('---\n\nKom', 'ref: mote\n---\n\nKom'),
      [buss]: (pages[buss] ?? '')
        .replaceAll('\r', '')
        .replace(/^---\n[\s\S]*?---\n/, '+++\ntitle = "Bussar"\n+++\n'),
    })
    const { code, out } = await pair('--yes')
    expect(code).toBe(1)
    expect(out).toContain('docs/en/meeting.md has the ref “meet” and docs/sv/mote.md has “mote”.')
    expect(out).toContain(`docs/${buss} is left as it is`)
    expect(text(bus)).toBe(pages[bus])
  })

  it('gives a page with twins in two languages one ref', async () => {
    const danish = (pages[buss] ?? '').replace('hållplatser', 'stoppesteder').replace('från', 'fra')
    const { pair, text } = tree({ 'da/guider/busser.md': danish })
    expect((await pair('--yes')).out).toContain(`ref “buses”: docs/${bus}, docs/da/guider/busser.md`)
    const refs = [bus, buss, 'da/guider/busser.md'].map((file) => text(file).match(/^ref: .*$/gm))
    expect(refs.map((lines) => lines?.map((line) => line.trim()))).toEqual([
      ['ref: buses'],
      ['ref: buses'],
      ['ref: buses'],
    ])
  })

  it('gives its proposals as data', async () => {
    const { code, out } = await tree().pair('--json')
    expect(code).toBe(1)
    expect(JSON.parse(out)).toMatchObject({
      version: 1,
      languages: [
        {
          from: 'en',
          to: 'sv',
          pairs: [
            { first: `docs/${bus}`, second: `docs/${buss}`, confidence: 'sure' },
            { first: 'docs/en/meeting.md', second: 'docs/sv/mote.md' },
          ],
          left: ['docs/en/alone.md'],
        },
      ],
    })
  })

  it('says the same each time', async () => {
    const { pair } = tree()
    expect(await pair('--json')).toEqual(await pair('--json'))
  })

  it('speaks Swedish', async () => {
    const { out } = await tree().pair('--words', 'sv')
    expect(out).toContain('  säkert, ')
    expect(out).toContain('samma länk trafiklab.se')
    expect(out).toContain('1 sida på engelska har ingen sida på svenska som den kan höra ihop med.')
  })

  it.each([
    [['x'], 'pair takes no names'],
    [['--language', 'fi'], '--language takes one of sv'],
    [['--original', 'klingon'], 'klingon'],
    [['--yess'], '--yes'],
  ])('%j is wrong use', async (args, said) => {
    const { code, err } = await tree().pair(...args)
    expect({ code, err }).toEqual({ code: 2, err: expect.stringContaining(said) })
  })

  it('says which folder is not there', async () => {
    const { code, err } = await runCommand(translateCommand, ['pair', '--docs', '/nowhere/docs'])
    expect({ code, err }).toEqual({ code: 2, err: expect.stringContaining('/nowhere/docs') })
  })

  it.each([
    ['en', 'Ends with'],
    ['sv', 'Slutar med'],
  ])('helps in %s', async (language, said) => {
    const { code, out } = await runCommand(translateCommand, ['pair', '--help', '--words', language])
    expect(code).toBe(0)
    expect(out).toContain('npm run translate -- pair --docs')
    expect(out).toContain(said)
    expect(out).not.toMatch(/\{\{|translate:/)
  })
})

describe('npm run translate -- pair in a knowledge base of ours', () => {
  const withoutRef = (text: string) => text.replace(/^ref: .*\n/m, '')
  const guide = (name: string, more = '') =>
    `---\ntitle: ${name}\ndescription: ${name} 2031.${more}\n---\n\nStadsbiblioteket, [2031](https://example.org/4711), 17:45.\n`

  it('pairs what has no twin, after which nothing is missing', async () => {
    const root = copyOf('whole', {
      'site.config.ts': settings,
      'docs/sv/om/oppna-data.md': withoutRef,
      'docs/en/plan.md': guide('Plan', '\nlanguages: [en]'),
      'docs/en/walk.md': guide('Walk'),
      'docs/sv/promenad.md': guide('Promenad'),
    })
    const pair = (...args: string[]) => runCommand(translateCommand, ['pair', '--root', root, ...args])
    expect((await pair()).out).toContain('docs/en/walk.md = docs/sv/promenad.md')
    const { code, out } = await pair('--yes')
    expect(code).toBe(0)
    // The English page says what it was made from, and keeps its ref; the Swedish one gets it back.
    expect(out).toContain('ref “open-data”: docs/sv/om/oppna-data.md')
    expect(out).toContain('ref “walk”: docs/sv/promenad.md')
    expect(out).not.toContain('plan.md')
    const base = readKnowledgeBase(root, whole)
    expect(base.report.pages.filter(({ status }) => status.state === 'missing')).toEqual([])
    expect(base.orphans).toEqual([])
    expect((await pair('--language', 'sv')).code).toBe(0)
  })

  it('says what cannot be read', async () => {
    const root = copyOf('whole', { 'site.config.ts': settings, 'docs/sv/trasig.md': '---\ntitle: "\n---\n' })
    const { code, err } = await runCommand(translateCommand, ['pair', '--root', root])
    expect({ code, err }).toEqual({ code: 2, err: expect.stringContaining('docs/sv/trasig.md') })
  })
})

describe('our own pages without their refs', () => {
  it('are paired again, and no pair is sure and wrong', async () => {
    const root = mkdtempSync(path.join(tmpdir(), 'tingwall-'))
    onTestFinished(() => rmSync(root, { recursive: true, force: true }))
    const docs = path.join(root, 'docs')
    for (const language of ['en', 'sv', 'glossary.yml']) {
      cpSync(path.join(projectRoot, 'docs', language), path.join(docs, language), { recursive: true })
    }
    const refs = new Map<string, string>()
    for (const entry of readdirSync(docs, { recursive: true, withFileTypes: true })) {
      if (!entry.isFile() || !entry.name.endsWith('.md')) continue
      const file = path.join(entry.parentPath, entry.name)
      const text = readFileSync(file, 'utf8')
      const below = path.relative(root, file)
      refs.set(below, /^ref: (.*)$/m.exec(text)?.[1] ?? below)
      writeFileSync(file, text.replace(/^ref: .*\n/m, ''))
    }
    const { pairs, left } = propose(readRefTree(await loadTree({ docs })), 'en', 'sv')
    const isRight = ({ first, second }: (typeof pairs)[number]) =>
      refs.get(first.page.file) === refs.get(second.page.file)
    expect(pairs.filter(({ confidence }) => confidence === 'sure').filter((each) => !isRight(each))).toEqual(
      [],
    )
    const right = pairs.filter(isRight).length
    expect(right / pairs.length).toBeGreaterThan(0.95)
    expect(left.length / refs.size).toBeLessThan(0.05)
  })
})
