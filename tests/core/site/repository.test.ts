import { describe, expect, it } from 'vitest'
import {
  editAddress,
  hostOf,
  issuesAddress,
  newFileAddress,
  type Repository,
} from '../../../.vitepress/core/site/repository.ts'

const github: Repository = { address: 'https://github.com/ting/wall', branch: 'main', host: 'github' }
const gitlab: Repository = { address: 'https://gitlab.com/ting/wall', branch: 'main', host: 'gitlab' }
const forgejo: Repository = { address: 'https://codeberg.org/ting/wall', branch: 'main', host: 'forgejo' }
const file = 'docs/sv/om/bidra.md'

describe('hostOf', () => {
  it.each([
    ['https://github.com/ting/wall', 'github'],
    ['https://gitlab.com/ting/wall', 'gitlab'],
    ['https://gitlab.goteborg.example/ting/wall', 'gitlab'],
    ['https://codeberg.org/ting/wall', 'forgejo'],
    ['https://git.example.org/gitlab/wall', 'github'],
  ])('takes %s for %s', (address, host) => expect(hostOf(address)).toBe(host))
})

describe('editAddress', () => {
  it.each([
    [github, 'https://github.com/ting/wall/edit/main/docs/sv/om/bidra.md'],
    [gitlab, 'https://gitlab.com/ting/wall/-/edit/main/docs/sv/om/bidra.md'],
    [forgejo, 'https://codeberg.org/ting/wall/_edit/main/docs/sv/om/bidra.md'],
  ])('of $host', (repository, address) => expect(editAddress(repository, file)).toBe(address))

  it('keeps what is a sign of addresses in a name, and a branch with folders', () => {
    expect(editAddress({ ...github, branch: 'text/ny' }, 'docs/sv/vad är #1?.md')).toBe(
      'https://github.com/ting/wall/edit/text/ny/docs/sv/vad%20%C3%A4r%20%231%3F.md',
    )
  })
})

describe('newFileAddress', () => {
  const textIn = (address: string) => new URL(address).searchParams.get('value')

  it('names the folder and the file, and fills the text in', () => {
    const address = newFileAddress(github, file, ['# Å & ä=ö\n'])
    expect(address).toContain('https://github.com/ting/wall/new/main/docs/sv/om?filename=bidra.md&value=')
    expect(textIn(address)).toBe('# Å & ä=ö\n')
  })

  it('takes the longest text that there is room for', () => {
    const texts = ['å'.repeat(2000), 'å'.repeat(1000), 'å']
    expect(textIn(newFileAddress(forgejo, file, texts))).toBe(texts[1])
    expect(newFileAddress(forgejo, file, texts).length).toBeLessThanOrEqual(7500)
  })

  it('has no text where none fits, and for GitLab, which takes none', () => {
    expect(newFileAddress(github, file, ['å'.repeat(2000)])).toMatch(/filename=bidra\.md$/)
    expect(newFileAddress(gitlab, file, ['text'])).toBe(
      'https://gitlab.com/ting/wall/-/new/main/docs/sv/om?file_name=bidra.md',
    )
  })
})

describe('issuesAddress', () => {
  it.each([
    [github, 'https://github.com/ting/wall/issues'],
    [gitlab, 'https://gitlab.com/ting/wall/-/issues'],
    [forgejo, 'https://codeberg.org/ting/wall/issues'],
  ])('of $host', (repository, address) => expect(issuesAddress(repository)).toBe(address))
})
