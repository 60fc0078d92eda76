/** A folder of a web server, and what it takes to write there. */
export interface DeployTarget {
  host: string
  user: string
  port: number
  /** The folder that holds the site and nothing else, from the server's root. */
  path: string
  /** The private key, as text. */
  key: string
  /** The lines of `known_hosts` that the server must match. */
  knownHosts: string
}

/** Where to send the site, what has to be set first, or what is wrong with what is set. */
export type TargetRead =
  | { kind: 'target'; target: DeployTarget }
  | { kind: 'unset'; names: string[] }
  | { kind: 'wrong'; problems: string[] }

const needed = ['DEPLOY_HOST', 'DEPLOY_USER', 'DEPLOY_PATH', 'DEPLOY_KEY', 'DEPLOY_KNOWN_HOSTS'] as const

/** What of the settings, which a shell and ssh will read, is not plainly what it should be. */
const rules: [name: (typeof needed)[number], isRight: (value: string) => boolean, wanted: string][] = [
  [
    'DEPLOY_HOST',
    (value) => /^[A-Za-z0-9][A-Za-z0-9.-]*$/.test(value),
    'the name of a server, such as www.example.org',
  ],
  ['DEPLOY_USER', (value) => /^[A-Za-z_][A-Za-z0-9_.-]*$/.test(value), 'the name of a user on the server'],
  ['DEPLOY_PATH', isFolder, 'a folder from the server’s root that is the site’s alone, such as /srv/site'],
  [
    'DEPLOY_KEY',
    (value) => /^-----BEGIN [A-Z ]+-----\n[\s\S]+-----END [A-Z ]+-----$/.test(value),
    'a private key of ssh, all its lines',
  ],
  [
    'DEPLOY_KNOWN_HOSTS',
    (value) => value.split('\n').some(isKnownHost),
    'a line of known_hosts, as ssh-keyscan prints it',
  ],
]

/** Reads where the site is sent to from the environment; nothing that is secret is in what it says. */
export function readTarget(env: Readonly<Record<string, string | undefined>>): TargetRead {
  const given = (name: string) => (env[name] ?? '').replaceAll('\r\n', '\n').trim()
  const names = needed.filter((name) => given(name) === '')
  if (names.length > 0) return { kind: 'unset', names }
  const port = given('DEPLOY_PORT') || '22'
  const problems = rules.flatMap(([name, isRight, wanted]) =>
    isRight(given(name)) ? [] : `${name} is not ${wanted}.`,
  )
  if (!/^\d{1,5}$/.test(port) || Number(port) < 1 || Number(port) > 65535) {
    problems.push('DEPLOY_PORT is not a port: a whole number from 1 to 65535, or nothing for 22.')
  }
  if (problems.length > 0) return { kind: 'wrong', problems }
  return {
    kind: 'target',
    target: {
      host: given('DEPLOY_HOST'),
      user: given('DEPLOY_USER'),
      port: Number(port),
      path: given('DEPLOY_PATH').replace(/\/+$/, ''),
      key: `${given('DEPLOY_KEY')}\n`,
      knownHosts: `${given('DEPLOY_KNOWN_HOSTS')}\n`,
    },
  }
}

/** Two folders deep at least, since all else in it is deleted. */
function isFolder(value: string): boolean {
  return /^(?:\/[A-Za-z0-9_~-][A-Za-z0-9._~-]*){2,}\/?$/.test(value)
}

function isKnownHost(line: string): boolean {
  return /^(?:@[a-z-]+ +)?[^\s#@]+ +(?:ssh|ecdsa|sk)-[a-z0-9@.-]+ +[A-Za-z0-9+/=]+/.test(line)
}
