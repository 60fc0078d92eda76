/** What a key does in the workbench. */
export type Action =
  | {
      do:
        | 'done'
        | 'save'
        | 'next'
        | 'previous'
        | 'code'
        | 'copy'
        | 'stillRight'
        | 'revert'
        | 'keys'
        | 'preview'
    }
  | { do: 'term' | 'match'; number: number }

export interface Pressed {
  key: string
  ctrlKey: boolean
  altKey: boolean
  shiftKey: boolean
  metaKey: boolean
  /** True where the key beside the space bar writes signs, as AltGr does. */
  isAltGraph: boolean
}

const byControl: Readonly<Record<string, Action>> = {
  Enter: { do: 'done' },
  s: { do: 'save' },
  k: { do: 'code' },
  '/': { do: 'keys' },
}

const byAlt: Readonly<Record<string, Action>> = {
  ArrowUp: { do: 'previous' },
  ArrowDown: { do: 'next' },
  c: { do: 'copy' },
  r: { do: 'stillRight' },
  z: { do: 'revert' },
  p: { do: 'preview' },
}

/**
 * What the keys pressed together mean; none where they write a sign on this keyboard, as AltGr and 2 do in Swedish
 * and the option key does on a Mac. `metaKey` is the command key of a Mac.
 */
export function actionOf(pressed: Pressed): Action | undefined {
  const { key, ctrlKey, altKey, shiftKey, metaKey, isAltGraph } = pressed
  if (isAltGraph) return undefined
  const control = ctrlKey || metaKey
  const name = key.length === 1 ? key.toLowerCase() : key
  if (altKey && /^[1-9]$/.test(key) && !shiftKey) {
    return { do: control ? 'match' : 'term', number: Number(key) }
  }
  // On many keyboards `/` is written with shift.
  if (shiftKey && key !== '/') return undefined
  if (control && !altKey) return byControl[name]
  if (altKey && !control) return byAlt[name]
  return undefined
}
