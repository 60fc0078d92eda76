import { spawnSync } from 'node:child_process'

/** Another tool that checks interface strings, at the version that is measured. */
export interface Peer {
  name: string
  version: string
  program: string
  /** What it is asked for in a folder with `locales/<language>/<namespace>.json`. */
  args: readonly string[]
  /** The line of its output that says how things stand. */
  verdict: RegExp
}

/** i18next-cli says from its first version on that it needs Node 22; this one runs on Node 20 all the same. */
const forNode20 = '1.64.2'
const isNode22 = Number(process.versions.node.split('.')[0]) >= 22

export const peers: readonly Peer[] = [
  {
    name: 'i18next-cli',
    version: isNode22 ? '1.74.2' : forNode20,
    program: 'i18next-cli',
    args: ['status', '--config', 'i18next.config.mjs'],
    verdict: /\d+% \(.*|Error.*|Could not.*/,
  },
  {
    name: '@lingual/i18n-check',
    version: '0.9.5',
    program: 'i18n-check',
    args: ['--locales', 'locales', '--source', 'en', '--format', 'i18next'],
    verdict: /Found .*|│ msg .*|Error.*|No .* found!/g,
  },
]

/**
 * Where npx has put a peer's program, which it downloads the first time; undefined where it cannot, for
 * example without a network. The program is then run by itself, so that npx is not measured.
 */
export function findPeer({ name, version, program }: Peer): string | undefined {
  const args = ['-y', '-p', `${name}@${version}`, '-c', `command -v ${program}`]
  const { stdout } = spawnSync('npx', args, { encoding: 'utf8', timeout: 180_000 })
  return stdout?.trim().split('\n').at(-1) || undefined
}
