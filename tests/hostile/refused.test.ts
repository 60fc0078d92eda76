import { describe, expect, it } from 'vitest'
import { stringify } from 'yaml'
import { channelOf } from '../../.vitepress/core/communities/channel.ts'
import { mailAddress } from '../../.vitepress/core/communities/contact-ways.ts'
import { networkIds } from '../../.vitepress/core/communities/networks.ts'
import { siteProblems } from '../../.vitepress/core/site/check-site.ts'
import { readKnowledgeBase } from '../../scripts/site/read-knowledge-base.ts'
import whole from '../fixtures/whole/site.config.ts'
import { hostileQueries } from '../made/hostile-queries.ts'
import { countOf, hostile } from '../made/hostile-values.ts'
import { twoLanguages } from '../made/pages.ts'
import { copyOf } from '../made/tree.ts'

const file = 'docs/en/hostile.md'

/** The errors of a page with this front matter, `---` included; the site's own are none. */
function errorsOf(frontMatter: string): string[] {
  const root = copyOf('whole', { [file]: `${frontMatter}\n---\n\nText.\n` })
  const { findings } = readKnowledgeBase(root, whole)
  return findings.filter((found) => found.file === file && found.severity === 'error').map(({ rule }) => rule)
}

const withField = (name: string, value: unknown) =>
  `---\n${stringify({ title: 'Ting', description: 'd', languages: ['en'], [name]: value }).trimEnd()}`

it('the list is long, and has questions of its own', () => {
  expect(countOf()).toBeGreaterThanOrEqual(240)
  expect(hostileQueries().length).toBe(200)
})

it('a page without anything hostile has no errors', () => {
  expect(errorsOf(withField('tags', []))).toEqual([])
})

describe('in front matter', () => {
  it.each(hostile.addresses)('%j is no web address, and the site is not built with it', (address) => {
    expect(errorsOf(withField('website', address))).toContain('front-matter-address')
  })

  it.each(hostile.mails)('%j is no mail address', (mail) => {
    expect(errorsOf(withField('contact_email', mail))).toContain('front-matter-mail')
  })

  it.each(hostile.values)('%s cannot be %j', (name, value) => {
    expect(errorsOf(withField(name, value))).not.toEqual([])
  })

  it.each(hostile.yaml)('%j is an error, and nothing of it is run', (text) => {
    expect(errorsOf(text)).not.toEqual([])
    expect(Reflect.get(globalThis, 'hacked')).toBeUndefined()
    expect(Reflect.get({}, 'hacked')).toBeUndefined()
  })
})

describe('in the glossary and the facts', () => {
  it.each(hostile.yaml)('%j is an error, and nothing of it is run', (text) => {
    for (const name of ['docs/glossary.yml', 'docs/facts.yml']) {
      const { findings } = readKnowledgeBase(copyOf('whole', { [name]: text }), whole)
      expect(
        findings.filter((found) => found.severity === 'error' && found.file === name),
        name,
      ).not.toEqual([])
    }
    expect(Reflect.get(globalThis, 'hacked')).toBeUndefined()
    expect(Reflect.get({}, 'hacked')).toBeUndefined()
  })
})

it.each(hostile.fileNames)('a page cannot be in a file by the name of %j', (name) => {
  const named = `docs/en/${name}.md`
  const { findings } = readKnowledgeBase(
    copyOf('whole', { [named]: `${withField('ref', 'named')}\n---\n` }),
    whole,
  )
  expect(findings.filter((found) => found.file === named).map(({ rule }) => rule)).toContain('page-name')
})

describe('a channel', () => {
  it.each(hostile.channels)('%j leads to no place that is not the network’s own', (written) => {
    for (const network of networkIds) {
      const channel = channelOf(network, written)
      if (!channel) continue
      const url = new URL(channel.url)
      expect(url.protocol, network).toBe('https:')
      expect(url.href + channel.shown, network).not.toMatch(/["'<>\s]|javascript:/i)
      // A server of one's own is what these are.
      if (network === 'mastodon' || network === 'slack' || network === 'matrix') continue
      expect(url.hostname, network).not.toContain('x-hacked')
    }
  })
})

it.each([...hostile.texts, ...hostile.lines])('a mail link to %j has one address and no fields', (text) => {
  const link = mailAddress(`${text}@example.org`)
  expect(link).not.toMatch(/[\s?&<>"]/)
})

describe('the settings', () => {
  it.each([...hostile.addresses])('take %j for no address', (address) => {
    for (const setting of ['address', 'repository'] as const) {
      expect(siteProblems({ ...twoLanguages, [setting]: address }).map((found) => found.problem)).toContain(
        'webAddress',
      )
    }
    expect(siteProblems({ ...twoLanguages, search: { endpoint: address } })).not.toEqual([])
  })

  it.each(hostile.mails)('take %j for no contact', (contact) => {
    expect(siteProblems({ ...twoLanguages, contact }).map((found) => found.problem)).toContain('mail')
  })

  it.each(['"><x-hacked>', '../en', '__proto__', 'javascript:hacked=1'])(
    'take %j for no language and no section',
    (id) => {
      const language = { code: id, name: 'Ting', locale: 'en-GB' }
      expect(siteProblems({ ...twoLanguages, languages: [...twoLanguages.languages, language] })).not.toEqual(
        [],
      )
      expect(siteProblems({ ...twoLanguages, sections: [id] })).not.toEqual([])
    },
  )
})
