import type { StringStatus } from '../strings/string-state.ts'
import { minutesOf } from './minutes-of.ts'
import type { StringsTask } from './task.ts'

/** One task for each namespace and language that has strings which are not whole. */
export function stringsTasks(strings: readonly StringStatus[], pace: number): StringsTask[] {
  const groups = new Map<string, StringStatus[]>()
  for (const status of strings) {
    const name = `${status.language} ${namespaceOf(status)}`
    const group = groups.get(name)
    if (group) group.push(status)
    else groups.set(name, [status])
  }
  return [...groups.values()].flatMap((group) => {
    const [first] = group
    return first ? taskOf(first, group, pace) : []
  })
}

function taskOf(first: StringStatus, group: readonly StringStatus[], pace: number): StringsTask {
  const outdated = group.filter(({ state }) => state === 'outdated').length
  const unconfirmed = group.filter(({ state }) => state === 'unconfirmed')
  const missing = group.filter(({ state }) => state !== 'outdated' && state !== 'unconfirmed')
  const words = wordsOf(group)
  const toRead = wordsOf(unconfirmed)
  return {
    kind: 'strings',
    urgency: 'strings',
    namespace: namespaceOf(first),
    language: first.language,
    file: first.file,
    missing: missing.length,
    missingKeys: missing.map(({ key }) => key.slice(key.indexOf(':') + 1)),
    outdated,
    unconfirmed: unconfirmed.length,
    words,
    minutes:
      (words > toRead ? minutesOf(words - toRead, pace) : 0) +
        (toRead > 0 ? minutesOf(toRead, pace, true) : 0) || minutesOf(0, pace),
  }
}

function namespaceOf({ key }: StringStatus): string {
  return key.slice(0, key.indexOf(':'))
}

function wordsOf(strings: readonly StringStatus[]): number {
  return strings.reduce((sum, { words }) => sum + words, 0)
}
