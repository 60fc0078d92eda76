import { describe, expect, it } from 'vitest'
import {
  markCopy,
  offerVisited,
  titleOf,
  visitedSlot,
} from '../../../.vitepress/core/offline/visited-pages.ts'

const offline = `<main>${visitedSlot.start}<h2>Sidor</h2>${visitedSlot.list}</section></main>`

describe('the title of a page that was kept', () => {
  it.each([
    ['<title>Möten – Tingwall</title>', 'Möten'],
    ['<title>Råd &amp; dåd – Tingwall</title>', 'Råd &amp; dåd'],
    ['<title>Before – after – Tingwall</title>', 'Before – after'],
    ['<title>Tingwall</title>', 'Tingwall'],
    ['<p>no title</p>', ''],
  ])('%s: %s', (html, title) => expect(titleOf(html, 'Tingwall')).toBe(title))
})

describe('the offline page', () => {
  it('offers nothing where nothing was visited', () => expect(offerVisited(offline, [], 'sv')).toBe(offline))

  it('offers the pages in its own language first, and marks the language of the others', () => {
    const visited = [
      { path: '/en/join', language: 'en', title: 'Join' },
      { path: '/sv/n%C3%A4tverk/', language: 'sv', title: 'Nätverk &amp; grupper' },
    ]
    expect(offerVisited(offline, visited, 'sv')).toBe(
      '<main><section><h2>Sidor</h2><ul>' +
        '<li><a href="/sv/n%C3%A4tverk/">Nätverk &amp; grupper</a></li>' +
        '<li><a href="/en/join" lang="en" hreflang="en">Join</a></li>' +
        '</ul></section></main>',
    )
  })

  it('takes no title or address for markup or for a pattern', () => {
    const visited = [{ path: '/en/"><b>', language: 'en', title: '<img onerror=x> $& $1' }]
    expect(offerVisited(offline, visited, 'en')).toContain(
      '<a href="/en/&#34;&#62;&#60;b&#62;">&#60;img onerror=x&#62; $& $1</a>',
    )
  })
})

it('a copy says on <html> when it was kept', () => {
  const html = '<!DOCTYPE html>\n<html lang="sv" dir="ltr"><p>&lt;html lang</p></html>'
  expect(markCopy(html, '2026-11-21T12:00:00.000Z')).toBe(
    '<!DOCTYPE html>\n<html data-copy="2026-11-21T12:00:00.000Z" lang="sv" dir="ltr"><p>&lt;html lang</p></html>',
  )
})
