import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { languagesIn, layoutOf } from '../../../scripts/files/language-layout.ts'

const read = (files: string[], codes = ['en', 'sv'], needsTwin = false) => {
  const { files: places, left } = layoutOf(files, codes, 'en', needsTwin)
  return { places: places.map(({ file, language, name }) => `${file} = ${language} ${name}`), left }
}

describe('files by language', () => {
  it.each<[string, string[], string[]]>([
    [
      'a folder a language',
      ['en/guide/start.md', 'sv/guide/start.md'],
      ['en/guide/start.md = en guide/start', 'sv/guide/start.md = sv guide/start'],
    ],
    ['a folder with a region', ['en/a.md', 'sv_SE/a.md'], ['en/a.md = en a', 'sv_SE/a.md = sv a']],
    [
      'a folder further down',
      ['guide/en/a.md', 'guide/sv/a.md'],
      ['guide/en/a.md = en guide/a', 'guide/sv/a.md = sv guide/a'],
    ],
    ['a file a language', ['en.json', 'sv-SE.json'], ['en.json = en ', 'sv-SE.json = sv ']],
    [
      'a folder a namespace',
      ['common/en.json', 'common/sv.json'],
      ['common/en.json = en common', 'common/sv.json = sv common'],
    ],
    [
      'the language after the name',
      ['common.en.json', 'common.sv-SE.json'],
      ['common.en.json = en common', 'common.sv-SE.json = sv common'],
    ],
    [
      'the language after _',
      ['messages_en.json', 'messages_sv_SE.json'],
      ['messages_en.json = en messages', 'messages_sv_SE.json = sv messages'],
    ],
    [
      'the original without a language',
      ['README.md', 'README.sv.md', 'docs/å.md'],
      ['README.md = en README', 'README.sv.md = sv README', 'docs/å.md = en docs/å'],
    ],
    [
      'the original beside the folders of the others',
      ['guide/start.md', 'sv/guide/start.md'],
      ['guide/start.md = en guide/start', 'sv/guide/start.md = sv guide/start'],
    ],
    [
      'names in two forms of Unicode',
      ['en/ö.md', 'sv/o\u0308.md'],
      ['en/ö.md = en ö', 'sv/o\u0308.md = sv ö'],
    ],
    [
      'an ending that is a language by chance',
      ['en/check-in.md', 'en/log_sv.md', 'sv/check-in.md'],
      ['en/check-in.md = en check-in', 'en/log_sv.md = en log_sv', 'sv/check-in.md = sv check-in'],
    ],
  ])('%s', (_title, files, places) => expect(read(files)).toEqual({ places, left: [] }))

  it('leaves out what belongs to no language', () =>
    expect(read(['en/a.md', 'sv/a.md', 'README.md']).left).toEqual(['README.md']))

  it('does not say so of a language that was not asked for', () =>
    expect(read(['en/a.md', 'sv/a.md', 'fi/a.md'])).toEqual({
      places: ['en/a.md = en a', 'sv/a.md = sv a'],
      left: [],
    }))

  it('does not take a language that was not asked for as the original', () =>
    expect(read(['a.md', 'sv/a.md', 'fi/a.md', 'it/intranet.md']).places).toEqual([
      'a.md = en a',
      'it/intranet.md = en it/intranet',
      'sv/a.md = sv a',
    ]))

  it('takes only files with a twin as the original’s where asked to', () =>
    expect(read(['messages.json', 'messages.sv.json', 'tsconfig.json'], ['en', 'sv'], true)).toEqual({
      places: ['messages.json = en messages', 'messages.sv.json = sv messages'],
      left: ['tsconfig.json'],
    }))
})

describe('languages that names show', () => {
  it.each<[string, string[], string[]]>([
    ['folders', ['en/a.md', 'sv/a.md', 'public/a.md'], ['en', 'sv']],
    ['folders with other pages in each', ['en/start.md', 'sv/borja.md'], ['en', 'sv']],
    ['a folder beside the original', ['a.md', 'sv/a.md', 'it/b.md'], ['sv']],
    ['files', ['en.json', 'sv_SE.json'], ['en', 'sv-SE']],
    ['ends of names', ['a.en.json', 'a.sv.json'], ['en', 'sv']],
    ['one that is not ours to guess', ['guide/no.md', 'guide/a.md'], []],
    ['namespaces that look like languages', ['en/nav.json', 'en/is.json', 'sv/nav.json'], ['en', 'sv']],
    ['none', ['a.md'], []],
  ])('%s', (_title, files, expected) => expect(languagesIn(files)).toEqual(expected))

  it('never throws, and each file is in one place at most', () => {
    const part = fc.oneof(
      fc.constantFrom('en', 'sv', 'sv_SE', 'a', 'a.sv', 'a_en', 'it', '.', '', 'ö'),
      fc.string(),
    )
    const file = fc.array(part, { minLength: 1, maxLength: 4 }).map((parts) => `${parts.join('/')}.md`)
    fc.assert(
      fc.property(fc.uniqueArray(file, { maxLength: 20 }), (files) => {
        const { files: places, left } = layoutOf(files, ['en', 'sv'], 'en')
        const seen = [...places.map((place) => place.file), ...left]
        expect(new Set(seen).size).toBe(seen.length)
        expect(seen.every((name) => files.includes(name))).toBe(true)
        for (const { file: name, tag, at } of places) {
          if (tag !== undefined && at !== undefined) expect(name.slice(at, at + tag.length)).toBe(tag)
        }
        languagesIn(files)
      }),
    )
  })
})
