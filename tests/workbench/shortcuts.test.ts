import { describe, expect, it } from 'vitest'
import { actionOf, type Pressed } from '../../.vitepress/workbench/logic/shortcuts.ts'

const nothing: Pressed = {
  key: '',
  ctrlKey: false,
  altKey: false,
  shiftKey: false,
  metaKey: false,
  isAltGraph: false,
}

describe('keys', () => {
  it.each([
    ['Ctrl+Enter', { key: 'Enter', ctrlKey: true }, 'done'],
    ['Cmd+Enter on a Mac', { key: 'Enter', metaKey: true }, 'done'],
    ['Ctrl+S', { key: 's', ctrlKey: true }, 'save'],
    ['Ctrl+S with caps lock', { key: 'S', ctrlKey: true }, 'save'],
    ['Alt+down', { key: 'ArrowDown', altKey: true }, 'next'],
    ['Ctrl+/ as a Swedish keyboard writes it', { key: '/', ctrlKey: true, shiftKey: true }, 'keys'],
  ] as const)('%s', (_, pressed, action) => {
    expect(actionOf({ ...nothing, ...pressed })?.do).toBe(action)
  })

  it('take the number of a term and of a match', () => {
    expect(actionOf({ ...nothing, key: '3', altKey: true })).toEqual({ do: 'term', number: 3 })
    expect(actionOf({ ...nothing, key: '2', altKey: true, ctrlKey: true })).toEqual({
      do: 'match',
      number: 2,
    })
  })

  it.each([
    ['AltGr+2 writes @ in Swedish', { key: '@', ctrlKey: true, altKey: true, isAltGraph: true }],
    ['AltGr+8 writes [ in Swedish, also where AltGr is not told', { key: '[', ctrlKey: true, altKey: true }],
    ['Option+8 writes [ on a Swedish Mac', { key: '[', altKey: true }],
    ['Option+C writes ç on a Mac', { key: 'ç', altKey: true }],
    ['Ctrl+Shift+K is the browser’s', { key: 'K', ctrlKey: true, shiftKey: true }],
    ['a letter', { key: 's' }],
    ['Shift+Enter', { key: 'Enter', shiftKey: true }],
    ['0 is no number of a term', { key: '0', altKey: true }],
  ])('are left alone where %s', (_, pressed) => {
    expect(actionOf({ ...nothing, ...pressed })).toBeUndefined()
  })
})
