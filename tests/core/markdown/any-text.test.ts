import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { blocksOf } from '../../../.vitepress/core/markdown/blocks.ts'
import { splitExplicitId } from '../../../.vitepress/core/markdown/explicit-id.ts'
import { linksOf } from '../../../.vitepress/core/markdown/links.ts'
import { tooDeepLine } from '../../../.vitepress/core/markdown/too-deep.ts'
import { splitFrontMatter } from '../../../scripts/pages/split-front-matter.ts'

/** Pieces of Markdown in any order, which find more than letters in any order do. */
const markdown = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        ...[
          '# a',
          '## ö {#x}',
          '{#',
          '}',
          '\n',
          '\n\n',
          '- ',
          '  - ',
          '1. ',
          '> ',
          '```',
          '~~~',
          '|',
          '| a | b |\n|-|-|\n',
        ],
        ...[
          '[',
          ']',
          '](',
          '](b)',
          '[a](b "c")',
          '![å](c.png)',
          '[r]',
          '[r]: /x',
          '<b>',
          '</b>',
          '<!--',
          '-->',
          '<',
          '>',
        ],
        ...[
          '---',
          '---\n',
          'title: a\n',
          ': ',
          '"',
          '&amp;',
          '&',
          '\\',
          '`',
          '``',
          '*',
          '**',
          '_',
          '::: tip a',
          ':::',
          '\t',
        ],
      ),
      fc.string({ unit: 'grapheme', maxLength: 8 }),
    ),
    { maxLength: 40 },
  )
  .map((parts) => parts.join(''))

describe('any text', () => {
  it('has blocks whose lines are in it, in order', () => {
    fc.assert(
      fc.property(markdown, fc.nat(50), (text, first) => {
        const lines = text.split('\n').length
        let before = first + 1
        for (const { line } of blocksOf(text, first + 1)) {
          expect(line).toBeGreaterThanOrEqual(before)
          expect(line).toBeLessThanOrEqual(first + lines)
          before = line
        }
      }),
    )
  })

  it('has headings with ids of their own', () => {
    fc.assert(
      fc.property(markdown, (text) => {
        const ids = blocksOf(text).flatMap(({ heading }) => heading?.id ?? [])
        expect(new Set(ids).size).toBe(ids.length)
      }),
    )
  })

  it('has links whose places are in it', () => {
    fc.assert(
      fc.property(markdown, (text) => {
        const lines = text.split('\n')
        for (const { line, column } of linksOf(text)) {
          expect(lines[line - 1]).toBeDefined()
          expect(column).toBeGreaterThanOrEqual(1)
          expect(column).toBeLessThanOrEqual((lines[line - 1] ?? '').length + 1)
        }
      }),
    )
  })

  it('is split into front matter and body that are both in it', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          markdown,
          markdown.map((text) => `---\n${text}\n---\nText.`),
        ),
        (text) => {
          const lines = text.split('\n').length
          const split = splitFrontMatter('f.md', text)
          if ('rule' in split) {
            expect(split.line).toBeLessThanOrEqual(lines)
            return
          }
          expect(text.endsWith(split.body)).toBe(true)
          expect(split.bodyLine).toBe(lines - split.body.split('\n').length + 1)
          expect(split.at(['title']).line).toBeLessThanOrEqual(lines)
        },
      ),
    )
  })

  it('has the same id at its end as a regular expression would find', () => {
    const pattern = /\s*\{#([^\s}]+)[^}]*\}\s*$/
    const part = fc.constantFrom('a', ' ', '{#', '}', '{', '#', 'ö', '\t')
    fc.assert(
      fc.property(fc.array(part, { maxLength: 14 }), (parts) => {
        const text = parts.join('')
        expect(splitExplicitId(text)).toEqual({
          rest: text.replace(pattern, ''),
          id: pattern.exec(text)?.[1],
        })
      }),
    )
  })

  it('of HTML has what is not within tags and comments', () => {
    const part = fc.constantFrom('<p', '>', '<!--', '-->', '<!-', 'a', ' ', '--', '</p>', '\n')
    fc.assert(
      fc.property(fc.array(part, { maxLength: 14 }), (parts) => {
        const html = `<div>${parts.join('')}`
        const [block] = blocksOf(html)
        const inside = html.split(/\n\s*\n/)[0] ?? ''
        const expected = inside
          .replace(/<!--[\s\S]*?-->|<[^>]*>/g, ' ')
          .replace(/\s+/g, ' ')
          .trim()
        expect(block?.text).toBe(expected)
      }),
    )
  })
})

describe('links in a paragraph', () => {
  it.each([
    ['one after the other', '[a](x) and [b](x)', ['1:5 x', '1:16 x']],
    ['by reference between others', '[a](x) [b][r] [c](y)\n\n[r]: /z', ['1:5 x', '1:5 /z', '1:19 y']],
    ['around an image', '[![a](i.png)](x)', ['1:15 x', '1:7 i.png']],
    ['on several lines', '[a](x)\n[b](y)\n[c](å.md)', ['1:5 x', '2:5 y', '3:5 %C3%A5.md']],
    ['after code that looks like one', '`](y)` [a](x)', ['1:12 x']],
  ])('%s', (_title, text, expected) =>
    expect(linksOf(text).map(({ line, column, target }) => `${line}:${column} ${target}`)).toEqual(expected),
  )
})

describe('text that would take a slow parser minutes', () => {
  const many = (text: string) => text.repeat(20_000)
  it.each([
    ['links by reference, a line each', `${many('[a][r]\n')}\n[r]: /x`],
    ['headings that are all alike', many('# a\n\n')],
    ['headings with spaces in them', `# a${many(' ')}b`],
    ['ids that are never closed', `# ${many('{#')}`],
    ['comments that are never closed', many('<!--')],
    ['brackets', many('[')],
  ])('%s', (_title, text) => {
    expect(blocksOf(text).length).toBeGreaterThan(0)
    linksOf(text)
  })
})

describe('lists and quotes within each other', () => {
  const inside = (mark: string, times: number) => `Text.\n\n${mark.repeat(times)}a\n`
  const steps = Array.from({ length: 200 }, (_, level) => `${'  '.repeat(level)}- a\n`).join('')
  it.each<[string, string, number | undefined]>([
    ['ten thousand quotes', inside('>', 10_000), 3],
    ['ten thousand lists', inside('- ', 10_000), 3],
    ['two hundred lists, each deeper than the one above', steps, 50],
    ['forty quotes', inside('> ', 40), undefined],
    ['a line', inside('- ', 10), undefined],
    ['a long line', `${'-'.repeat(300)}\n`, undefined],
  ])('%s', (_title, text, line) => expect(tooDeepLine(text)).toBe(line))
})
