import type { Position } from '../findings/finding.ts'
import type { StringFile } from './string-file.ts'

/** The place of each key, and of each object its last string's, where a key that it lacks could be put. */
export type KeyPlaces = ReadonlyMap<string, Position>

export function keyPlaces(file: StringFile): KeyPlaces {
  const places = new Map<string, Position>()
  for (const { key, parents = [], line, column } of file.entries.values()) {
    for (const name of parents) places.set(name, { line, column })
    places.set(key, { line, column })
  }
  return places
}

/** Where a missing key belongs: in the nearest of its objects that is there, else at the start of the file. */
export function parentPlace(parents: readonly string[], places: KeyPlaces): Position {
  const parent = parents.findLast((name) => places.has(name))
  return (parent !== undefined && places.get(parent)) || { line: 1, column: 1 }
}
