import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { gunzipSync } from 'node:zlib'
import type { Dictionary } from '../../.vitepress/core/text-quality/spelling.ts'

/** Where the dictionary of a language is: packages of the registry, for development only (see LICENSES.md). */
const packages: Readonly<Record<string, { name: string; file: string }>> = {
  en: { name: '@cspell/dict-en-gb', file: 'en_GB.trie.gz' },
  sv: { name: '@cspell/dict-sv', file: 'Swedish.trie.gz' },
}

/** A dictionary that is installed: its version, and how to load it, which takes some tenths of a second. */
export interface InstalledDictionary {
  version: string
  load(): Promise<Dictionary>
}

/** The installed dictionary of a language; undefined where there is none. */
export function installedDictionary(language: string): InstalledDictionary | undefined {
  const found = packages[language]
  if (!found) return undefined
  const folder = packageFolder(found.name)
  if (folder === undefined) return undefined
  const { version } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'))
  return {
    version: `${found.name} ${version}`,
    load: () => loadTrie(path.join(folder, found.file)),
  }
}

function packageFolder(name: string): string | undefined {
  try {
    return path.dirname(createRequire(import.meta.url).resolve(`${name}/cspell-ext.json`))
  } catch {
    return undefined
  }
}

/**
 * cspell-trie-lib 9.8.0, the part of cspell that reads its dictionaries: the whole of cspell takes ten times as long
 * to start. `has` would take a word without its rings and dots for right; `hasWord` with `true` takes words exactly
 * as they are, and the compounds that the dictionary allows.
 */
async function loadTrie(file: string): Promise<Dictionary> {
  const { decodeTrie } = await import('cspell-trie-lib')
  const trie = decodeTrie(gunzipSync(readFileSync(file)))
  return {
    has: (word) => trie.hasWord(word, true),
    suggest: (word) => trie.suggest(word, { numSuggestions: 5, ignoreCase: true, timeout: 2_000 }),
  }
}
