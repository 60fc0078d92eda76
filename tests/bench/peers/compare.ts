import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { projectRoot } from '../../../scripts/site/folders.ts'
import { runProcess } from '../run-process.ts'
import type { OwnAnswer, WrongAnswer } from './cases.ts'
import type { Peer } from './peers.ts'

/** More of what a tool prints than this is cut, for the table's sake. */
const longest = 100

export interface Compared {
  title: string
  peer: string
  /** What the peer prints, in one line, with its exit code; undefined where it does not run here. */
  said: string | undefined
  ours: string
  isRight: boolean
}

/** Lets a peer and our check judge the same strings, as whole processes. */
export function compare(answer: WrongAnswer, peer: Peer | undefined, program: string | undefined): Compared {
  const folder = mkdtempSync(path.join(tmpdir(), 'tingwall-peer-'))
  try {
    writeCase(folder, answer)
    const own = ownAnswer(folder)
    const { title, peer: name } = answer
    return {
      title,
      peer: name,
      said: peer && program && peerSays(peer, program, folder),
      ours: describe(own),
      isRight: answer.isRight(own),
    }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** The case's files, and what i18next-cli needs to see that the keys are used. */
function writeCase(folder: string, { files }: WrongAnswer): void {
  const used: string[] = []
  for (const [file, text] of Object.entries(files)) {
    const target = path.join(folder, 'locales', file)
    mkdirSync(path.dirname(target), { recursive: true })
    writeFileSync(target, text)
    const [language, name = ''] = file.split('/')
    if (language !== 'en') continue
    const namespace = name.replace('.json', '')
    for (const key of Object.keys(JSON.parse(text))) used.push(useOf(namespace, key))
  }
  mkdirSync(path.join(folder, 'src'))
  writeFileSync(path.join(folder, 'src/use.js'), `${[...new Set(used)].join('\n')}\n`)
  const settings =
    "export default { locales: ['en', 'sv'], extract: { input: ['src/**/*.js'], output: 'locales/{{language}}/{{namespace}}.json', defaultNS: 'common' } }\n"
  writeFileSync(path.join(folder, 'i18next.config.mjs'), settings)
}

function useOf(namespace: string, key: string): string {
  const [base, ordinal] = key.replace(/_(?:one|two|few|many|other)$/, '').split('_ordinal')
  if (base === key) return `t('${namespace}:${key}')`
  return `t('${namespace}:${base}', { count: 1${ordinal === undefined ? '' : ', ordinal: true'} })`
}

function peerSays({ args, verdict }: Peer, program: string, folder: string): string {
  const { output, exitCode } = runProcess(program, args, folder)
  const lines = output.match(new RegExp(verdict.source, 'g')) ?? ['(nothing that says so)']
  const said = lines.map((line) => line.replace(/[│\s]+/g, ' ').trim())
  const text = [...new Set(said)].join('; ').replaceAll(`${folder}/`, '')
  return `${text.length > longest ? `${text.slice(0, longest)}…` : text} (exit ${exitCode})`
}

/** What our command says of the strings of a folder. */
export function ownAnswer(folder: string): OwnAnswer {
  const args = ['scripts/run.mjs', 'coverage', '--locales', path.join(folder, 'locales')]
  const more = ['--languages', 'en,sv', '--original', 'en', '--json', '-']
  const { output, exitCode } = runProcess(process.execPath, [...args, ...more], projectRoot)
  const start = output.indexOf('{')
  const report = JSON.parse(output.slice(start, output.lastIndexOf('}') + 1))
  const swedish = report.languages.find(({ language }: { language: string }) => language === 'sv')
  const rules: string[] = report.findings.map(({ rule }: { rule: string }) => rule)
  return { exitCode, translated: swedish?.strings?.percent?.translated ?? null, rules: [...new Set(rules)] }
}

function describe({ exitCode, translated, rules }: OwnAnswer): string {
  const share = translated === null ? 'no share' : `${translated}%`
  const said = rules.filter((rule) => rule !== 'not-judged')
  return `${share}${said.length > 0 ? `; ${said.join(', ')}` : ''} (exit ${exitCode})`
}
