import path from 'node:path'
import type { StringsInput } from '../../.vitepress/core/coverage/string-coverage.ts'
import type { Finding } from '../../.vitepress/core/findings/finding.ts'
import type { Site } from '../../.vitepress/core/site/site.ts'
import type { StringFile } from '../../.vitepress/core/strings/string-file.ts'
import { listFiles } from '../files/list-files.ts'
import { isFinding, readText } from '../files/read-text.ts'
import { parseStringFile } from './parse-string-file.ts'

export interface StringsRead extends StringsInput {
  findings: Finding[]
}

/** Reads `<root>/locales/<language>/<namespace>.json` of the site's languages. */
export function readStrings(root: string, site: Site, locales = 'locales'): StringsRead {
  const files: StringFile[] = []
  const unreadable = new Set<string>()
  const findings: Finding[] = []
  for (const { code } of site.languages) {
    const folder = `${locales}/${code}`
    for (const name of listFiles(path.join(root, folder), '.json')) {
      const file = `${folder}/${name}`
      const read = readText(root, file)
      if (isFinding(read)) {
        unreadable.add(file)
        findings.push(read)
        continue
      }
      const parsed = parseStringFile(read, code, name.slice(0, -'.json'.length))
      findings.push(...parsed.findings)
      if (parsed.strings) files.push(parsed.strings)
      else unreadable.add(file)
    }
  }
  return { files, unreadable, findings }
}
