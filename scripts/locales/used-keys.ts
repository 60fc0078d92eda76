import type { Place } from '../../.vitepress/core/findings/finding.ts'
import type { CodeFile } from './code-files.ts'

/** A key as code names it, maybe with its namespace. */
export interface KeyUse extends Place {
  key: string
  /** True where code adds to it at run time, so that every key that begins like this may be meant. */
  isPrefix: boolean
  /** True where the key alone does not say which one is meant, since the file sets a prefix, or what is called is not known. */
  isRelative: boolean
}

export interface UsedKeys {
  uses: KeyUse[]
  /** Every text in quotes, which may be a key that is handed on. */
  literals: ReadonlySet<string>
}

// t('…'), $t("…"), t.value('…'), i18next.t(`…`); words(language)('…') ends the same way as a call of what a call gave.
const call =
  /(?<![\w$.#-])(?:\$?t(?:\.value)?|(?:i18n|i18next|\$i18n|this|i18n\.global)\.\$?t)\(\s*|(?<=[\w)\]])\)\(\s*|\b(?:i18nKey|keypath)=\{?\s*/g
const quoted = /(['"])((?:\\.|(?!\1)[^\\\n])*?)\1|(`)((?:\\.|[^\\`])*?)`/y
const anyQuoted = /(['"`])((?:\\.|(?!\1)[^\\\n])*?)\1/g

/** The keys that files use: as texts in `t('…')`, `$t("…")` and `i18nKey="…"`, and as the fixed start of a template. */
export function usedKeys(files: readonly CodeFile[]): UsedKeys {
  const uses: KeyUse[] = []
  const literals = new Set<string>()
  for (const { file, text } of files) {
    const isPage = file.endsWith('.md')
    const code = withoutComments(isPage ? withoutCodeBlocks(text) : text)
    const isRelative = /\bkeyPrefix\b/.test(code)
    for (const match of code.matchAll(call)) {
      const use = keyAt(code, match.index, match.index + match[0].length)
      if (!use) continue
      // What words(language)('…') calls may be anything.
      const isCallOfCall = match[0].startsWith(')')
      uses.push({ file, ...placeIn(code, match.index), ...use, isRelative: isRelative || isCallOfCall })
    }
    for (const [, , literal] of code.matchAll(anyQuoted)) if (literal) literals.add(literal)
  }
  return { uses, literals }
}

function keyAt(code: string, start: number, at: number): { key: string; isPrefix: boolean } | undefined {
  quoted.lastIndex = at
  const match = quoted.exec(code)
  // In '$t(' the quote after it ends a text that began before it.
  if (!match || code[at] === code[start - 1]) return undefined
  const [whole, , plain, template, filled] = match
  const inside = plain ?? filled ?? ''
  const hole = template ? inside.indexOf('${') : -1
  const isAdded = /^\s*\+/.test(code.slice(at + whole.length, at + whole.length + 20))
  const key = (hole < 0 ? inside : inside.slice(0, hole)).replace(/\\(['"`\\])/g, '$1')
  return key === '' ? undefined : { key, isPrefix: hole >= 0 || isAdded }
}

/** The code with comments that have lines of their own blanked, so that places stay. */
function withoutComments(code: string): string {
  return code.replace(/^[ \t]*(?:\/\/|\/\*|\*).*$/gm, (line) => ' '.repeat(line.length))
}

/** A page without its examples of code. */
function withoutCodeBlocks(page: string): string {
  const blank = (found: string) => found.replace(/[^\n]/g, ' ')
  return page.replace(/^(`{3,}|~{3,})[^\n]*\n[\s\S]*?^\1/gm, blank).replace(/`[^`\n]*`/g, blank)
}

function placeIn(code: string, at: number): { line: number; column: number } {
  const before = code.slice(0, at)
  return { line: before.split('\n').length, column: at - before.lastIndexOf('\n') }
}
