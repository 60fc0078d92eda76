import type { Position } from '../findings/finding.ts'
import type { StringFile } from './string-file.ts'

/** The place of each key, and of each object its last string's, where a key that it lacks could be put. */
export type KeyPlaces = ReadonlyMap<string, Position>

export function keyPlaces(file: StringFile): KeyPlaces {
  const places = new Map<string, Position>()
  for (const { key, line, column } of file.entries.values()) {
    for (const name of [...parentKeys(key), key]) places.set(name, { line, column })
  }
  return places
}

/** The objects that a key is in, the outermost first: `a`, `a.b` for `a.b.c`. */
export function parentKeys(key: string): string[] {
  const parts = key.split('.')
  return parts.slice(1).map((_, index) => parts.slice(0, index + 1).join('.'))
}

/** Where a missing key belongs: in the nearest object that is there, else at the start of the file. */
export function parentPlace(key: string, places: KeyPlaces): Position {
  const parent = parentKeys(key).findLast((name) => places.has(name))
  return (parent !== undefined && places.get(parent)) || { line: 1, column: 1 }
}
