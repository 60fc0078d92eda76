import { type Finding, finding } from '../findings/finding.ts'
import { isRecord } from './fingerprint.ts'
import { type Lock, type PageConfirmation, readableVersions } from './lock.ts'

export interface ParsedLock {
  /** What could be read; the rest is findings. */
  lock: Lock
  findings: Finding[]
}

/** Why a line of the lock file is wrong; the words of each are in locales/<language>/findings.json. */
type Fault = 'conflict' | 'cut' | 'syntax' | 'shape' | 'twice' | 'version'

interface Line {
  line: number
  name: string
  value: unknown
}

/** Reads a lock file; each conflict mark, cut or wrong entry is a `lock-invalid` finding on its line. */
export function parseLock(text: string, file: string): ParsedLock {
  const findings: Finding[] = []
  const report = (context: Fault, line: number, entry = '') => {
    findings.push(finding('lock-invalid', { file, line, column: 1 }, { context, entry }))
  }
  const pages = new Map<string, PageConfirmation>()
  const strings = new Map<string, string>()
  const seen = new Set<string>()
  let version = false
  for (const { line, name, value } of readEntries(text, report)) {
    if (seen.has(name)) {
      report('twice', line, name)
      continue
    }
    seen.add(name)
    if (name === 'version') {
      version = true
      if (!readableVersions.includes(value)) report('version', line, show(value))
    } else if (name.startsWith('page ') && named(name) && isPageConfirmation(value)) {
      pages.set(name.slice('page '.length), value)
    } else if (name.startsWith('string ') && named(name) && isRecord(value)) {
      strings.set(name.slice('string '.length), value)
    } else {
      report('shape', line, name)
    }
  }
  if (!version && findings.length === 0) report('version', 1)
  return { lock: { pages, strings }, findings }
}

function readEntries(text: string, report: (fault: Fault, line: number, entry?: string) => void): Line[] {
  const lines = text.split('\n')
  const values = parseWhole(text)
  if (!values) return salvage(lines, report)
  // A JSON parser keeps the last of two entries with one name, so the lines are looked at too.
  const placed = lines.flatMap((written, index): Line[] => {
    const name = entryName(written)
    return name === undefined ? [] : [{ line: index + 1, name, value: values.get(name) }]
  })
  const known = new Set(placed.map(({ name }) => name))
  const elsewhere = [...values].filter(([name]) => !known.has(name))
  return [...placed, ...elsewhere.map(([name, value]) => ({ line: 1, name, value }))]
}

function parseWhole(text: string): Map<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(text)
    const isObject = typeof value === 'object' && value !== null && !Array.isArray(value)
    return isObject ? new Map(Object.entries(value)) : undefined
  } catch {
    return undefined
  }
}

/** Reads a file that is not JSON line by line, so that one fault does not make everything unconfirmed. */
function salvage(lines: readonly string[], report: (fault: Fault, line: number, entry?: string) => void) {
  const entries: Line[] = []
  let faults = 0
  for (const [index, written] of lines.entries()) {
    const line = index + 1
    const name = entryName(written)
    if (name !== undefined) {
      const value = parseWhole(`{${written.replace(/,\s*$/, '')}}`)
      if (value) entries.push({ line, name, value: value.get(name) })
      const isWhole = value !== undefined && (name === 'version' || written.trimEnd().endsWith(','))
      if (isWhole) continue
      report(line === lastWritten(lines) ? 'cut' : 'syntax', line, name)
      faults++
    } else if (/^(?:<{7}|\|{7}|={7}|>{7})/.test(written)) {
      report('conflict', line)
      faults++
    } else if (!/^[{}]?\s*$/.test(written)) {
      report('syntax', line)
      faults++
    }
  }
  if (faults === 0) report('cut', Math.max(lastWritten(lines), 1))
  return entries
}

function lastWritten(lines: readonly string[]): number {
  return lines.findLastIndex((line) => line.trim() !== '') + 1
}

/** The name that a line of ours begins with; the lines inside an entry that was spread over several have none. */
function entryName(line: string): string | undefined {
  const quoted = /^"(?:[^"\\]|\\.)*"(?=:)/.exec(line)?.[0]
  try {
    return quoted === undefined ? undefined : String(JSON.parse(quoted))
  } catch {
    return undefined
  }
}

/** True for `page about sv`: a kind, a name and a language. */
function named(name: string): boolean {
  return /^\w+ .*\S [\w-]+$/.test(name)
}

function isPageConfirmation(value: unknown): value is PageConfirmation {
  return (
    typeof value === 'object' &&
    value !== null &&
    'from' in value &&
    typeof value.from === 'string' &&
    'blob' in value &&
    isBlob(value.blob) &&
    (!('also' in value) || (Array.isArray(value.also) && value.also.every(isBlob))) &&
    'blocks' in value &&
    Array.isArray(value.blocks) &&
    value.blocks.every(isRecord)
  )
}

function isBlob(value: unknown): value is string {
  return typeof value === 'string' && /^[0-9a-f]{40}$/.test(value)
}

function show(value: unknown): string {
  return JSON.stringify(value) ?? ''
}
