import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { projectRoot } from '../../../scripts/site/folders.ts'
import { type InstalledDictionary, installedDictionary } from '../../../scripts/text/load-dictionary.ts'
import { rememberedDictionary } from '../../../scripts/text/remembered-dictionary.ts'
import { copyOf } from '../../made/tree.ts'

function installed(language: string): InstalledDictionary {
  const found = installedDictionary(language)
  if (!found) throw new Error(`There is no dictionary of ${language}.`)
  return found
}

describe('the installed dictionaries (cspell-trie-lib 9.8.0)', () => {
  it.each([
    ['en', "council colour organise licence Scotland don't", 'councel color scotland analyze'],
    ['sv', 'kommun öppna Göteborg medborgarbudget kommunsamverkan', 'komun oppna göteborg hjalp mötteslokal'],
  ])('know %s', async (language, right, wrong) => {
    const dictionary = await installed(language).load()
    for (const word of right.split(' ')) expect([word, dictionary.has(word)]).toEqual([word, true])
    for (const word of wrong.split(' ')) expect([word, dictionary.has(word)]).toEqual([word, false])
  })

  it('suggest', async () => {
    expect((await installed('sv').load()).suggest('tilgänglig')).toContain('tillgänglig')
  })

  it('are none of a language that there is no package of', () => {
    expect(installedDictionary('gd')).toBeUndefined()
  })

  it('are licensed for development as LICENSES.md says', () => {
    const licences = readFileSync(path.join(projectRoot, 'LICENSES.md'), 'utf8')
    const { devDependencies, dependencies = {} } = JSON.parse(
      readFileSync(path.join(projectRoot, 'package.json'), 'utf8'),
    )
    for (const name of ['@cspell/dict-sv', '@cspell/dict-en-gb']) {
      expect(licences).toContain(name)
      expect(devDependencies).toHaveProperty(name)
      expect(dependencies).not.toHaveProperty(name)
    }
  })
})

describe('rememberedDictionary', () => {
  const folder = () => path.join(copyOf('whole'), 'memory')

  it('loads only for what is new, and gives the same answers after', async () => {
    const where = folder()
    const first = rememberedDictionary('sv', installed('sv'), where)
    expect(first.has('komun')).toBe(true)
    expect(first.unanswered).toBe(1)
    await first.answer()
    expect([first.has('komun'), first.has('kommun'), first.unanswered]).toEqual([false, true, 0])
    const near = first.suggest('komun')
    first.save()
    const second = rememberedDictionary('sv', installed('sv'), where)
    expect([second.has('komun'), second.has('kommun'), second.suggest('komun')]).toEqual([false, true, near])
    expect(second.unanswered).toBe(0)
  })

  it('forgets what another dictionary has answered, and what is not whole', async () => {
    const where = folder()
    const first = rememberedDictionary('sv', installed('sv'), where)
    await first.answer()
    first.has('kommun')
    first.save()
    const newer = rememberedDictionary('sv', { ...installed('sv'), version: 'newer' }, where)
    newer.has('kommun')
    expect(newer.unanswered).toBe(1)
    const [file = ''] = readdirSync(where)
    writeFileSync(path.join(where, file), '{"version": ')
    const third = rememberedDictionary('sv', installed('sv'), where)
    third.has('kommun')
    expect(third.unanswered).toBe(1)
  })

  it('goes on where nothing can be kept', async () => {
    const where = folder()
    writeFileSync(where, 'a file in place of the folder')
    const dictionary = rememberedDictionary('sv', installed('sv'), where)
    await dictionary.answer()
    expect(dictionary.has('kommun')).toBe(true)
    dictionary.save()
    rmSync(where)
  })
})
