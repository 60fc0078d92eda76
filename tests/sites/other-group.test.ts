import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { listFiles } from '../../scripts/files/list-files.ts'
import { outputFolder } from '../../scripts/site/folders.ts'
import { launchCommand } from '../made/run-command.ts'
import { type BuiltSite, buildMadeSite } from './build-made-site.ts'
import { makeSite } from './make-site.ts'

let built: BuiltSite
const read = (file: string) => readFileSync(path.join(outputFolder(built.root), file), 'utf8')
const published = () => listFiles(outputFolder(built.root), '')
const styles = () =>
  published()
    .filter((file) => file.endsWith('.css'))
    .map(read)
    .join('\n')

beforeAll(async () => {
  built = buildMadeSite(await makeSite('other-group', 'other-group'))
})

describe('another group’s site, by its settings alone', () => {
  it('has its name, its mark and its address on every page', () => {
    expect(read('fi/oppaat/kokoukset.html')).toContain('<title>Kokoukset – Toripaikka</title>')
    expect(read('index.html')).toContain('<title>Toripaikka</title>')
    for (const file of ['index.html', 'fi/index.html', 'sv/guider/moten.html']) {
      expect(read(file), file).toContain('<img src="/toripaikka/tori.svg" alt class="mark"')
      expect(read(file), file).toContain('href="/toripaikka/tori.svg"')
      expect(read(file), file).toContain('<link rel="canonical" href="https://tieto.example.org/toripaikka/')
    }
  })

  it('says of itself what its home page says, where it asks for the language', () => {
    expect(read('index.html')).toContain('content="Miten kylässä kokoonnutaan ja päätetään yhdessä."')
  })

  it('has nothing of ours in any file, nor of VitePress’s samples', () => {
    const own = /Tingwall|tingwall\.example|A VitePress site|content="Not Found"/
    expect(published().length).toBeGreaterThan(30)
    expect(published().filter((file) => own.test(read(file)))).toEqual([])
  })

  it('leads to nothing outside its sub-path', () => {
    for (const file of published().filter((name) => name.endsWith('.html'))) {
      const rooted = [...read(file).matchAll(/(?:href|src)="(\/[^"]*)"/g)].map(([, address = '']) => address)
      expect(
        rooted.filter((address) => !address.startsWith('/toripaikka/')),
        file,
      ).toEqual([])
    }
  })

  it('has its colours in its style sheet, and on no page', () => {
    expect(styles()).toMatch(/:root\{--c-brand:#1d4f91/)
    expect(styles()).toMatch(/:root\.dark\{--c-brand:#9cc4ff/)
    expect(read('fi/index.html')).not.toContain('1d4f91')
  })

  it('leads to its own repository, as its program writes addresses', () => {
    expect(read('fi/oppaat/kokoukset.html')).toContain(
      'https://git.example.org/tori/paikka/-/edit/trunk/docs/fi/oppaat/kokoukset.md',
    )
  })

  it('has no text in a language that it does not have', () => {
    for (const file of published().filter((name) => name.endsWith('.html'))) {
      expect(read(file), file).not.toMatch(/lang="en"|Skip to the text|On this page/)
    }
    expect(existsSync(path.join(outputFolder(built.root), 'en'))).toBe(false)
  })
})

describe('three languages of which none is English', () => {
  it.each([
    ['fi/oppaat/kokoukset.html', 'fi', ['sv', 'gd'], 'Siirry tekstiin', 'Tarkistettu 19. marraskuuta 2026'],
    ['sv/guider/moten.html', 'sv', ['fi', 'gd'], 'Hoppa till texten', 'Granskad 19 november 2026'],
    ['gd/stiuireadh/coinneamhan.html', 'gd', ['fi', 'sv'], 'Leum dhan teacsa', '19mh dhen t-Samhain 2026'],
  ])('%s is in %s, offers %s and has its words and dates', (file, language, others, words, date) => {
    const page = read(file)
    expect(page).toContain(`<html lang="${language}"`)
    for (const other of others) {
      expect(page).toMatch(new RegExp(`<a href="/toripaikka/${other}/[^"]*" lang="${other}"`))
    }
    expect(page).toContain(words)
    expect(page).toContain(date)
  })

  it('show a string that a language lacks in the language that strings are written in', () => {
    expect(read('gd/stiuireadh/coinneamhan.html')).toContain('I den här avdelningen')
    expect(read('fi/oppaat/kokoukset.html')).toContain('Tällä sivulla')
  })

  it('are named as the build knows them, where a browser may not', () => {
    expect(read('gd/index.html')).toContain('Fionnlannais')
    expect(read('fi/index.html')).toContain('Yksi ja sama tieto kielillä suomi, ruotsi ja gaeli.')
  })

  it('have a page of coverage, in each language of the site', () => {
    for (const file of ['fi/tilanne.html', 'sv/tilanne.html', 'gd/tilanne.html']) {
      const page = read(file)
      for (const name of ['kokoukset', 'avoin-data']) expect(page, file).toContain(`oppaat/${name}`)
    }
  })

  it('have a search over all of them', () => {
    const index = published().filter((file) => file.startsWith('search-index/'))
    const whole = index.map(read).join('\n')
    for (const title of ['Kokoukset', 'Möten', 'Coinneamhan']) expect(whole).toContain(title)
    expect(read('fi/opensearch.xml')).toContain(
      'https://tieto.example.org/toripaikka/fi/haku?q={searchTerms}',
    )
  })

  it('have a 404 each, the first language’s before the script knows the address', () => {
    expect(read('fi/404.html')).toContain('Täällä ei ole sivua')
    expect(read('sv/404.html')).toContain('Här finns ingen sida')
    expect(read('404.html')).toContain('<html lang="fi"')
  })

  it('are checked by the thresholds of the settings', () => {
    const check = (...args: string[]) => launchCommand('coverage', ['--root', built.root, ...args]).code
    expect(check()).toBe(0)
    expect(check('--fail-under', '50')).toBe(1)
  })
})
