import { describe, expect, it } from 'vitest'
import { checkHeadings } from '../../../.vitepress/core/text-quality/headings.ts'
import { checkImageTexts } from '../../../.vitepress/core/text-quality/image-texts.ts'
import { page } from '../../made/pages.ts'

const of = (body: string) => page('sv/a', { ref: 'a' }, body)

describe('checkHeadings', () => {
  it.each<[string, string, string[]]>([
    ['levels one by one, and back', '## Å\n\n### Ä\n\n#### Ö\n\n## Slut', []],
    ['the title of the page is the first', '### Å', ['1: 3 below 1']],
    ['a level that is left out', '## Å\n\n#### Ä', ['3: 4 below 2']],
    ['the next is compared with it', '## Å\n\n#### Ä\n\n#### Ö\n\n##### Sist', ['3: 4 below 2']],
    ['no heading in code', '```\n#### Ä\n```', []],
  ])('%s', (_, body, expected) => {
    const findings = checkHeadings(of(body))
    expect(findings.map(({ line, values }) => `${line}: ${values.level} below ${values.above}`)).toEqual(
      expected,
    )
  })
})

describe('checkImageTexts', () => {
  it.each<[string, string, string[]]>([
    ['no text in Markdown', 'Se ![](torg.png).', ['1:8 torg.png']],
    ['in a table', '| a |\n|---|\n| ![](torg.png) |', ['3:7 torg.png']],
    ['no alt', '<img src="torg.png">', ['1:11 torg.png']],
    ['a text that is the name of a file', '![torg-1.PNG](torg.png)', ['1:15 torg.png empty']],
    ['a text that says that it is an image', '![Bild](torg.png)', ['1:9 torg.png empty']],
  ])('finds %s', (_, body, expected) => {
    const findings = checkImageTexts(of(body))
    expect(
      findings.map(({ line, column, values }) =>
        [`${line}:${column}`, values.image, values.context].filter(Boolean).join(' '),
      ),
    ).toEqual(expected)
  })

  it.each([
    ['a text', '![Ett torg i Umeå](torg.png)'],
    ['decoration that is marked as such', '<img src="torg.png" alt="">'],
    ['what is hidden', '<img src="torg.png" aria-hidden="true">'],
    ['code', '`![](torg.png)`'],
  ])('lets be %s', (_, body) => expect(checkImageTexts(of(body))).toEqual([]))
})
