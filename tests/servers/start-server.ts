import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'

/** A web server as an operator installs it. */
export interface RealServer {
  name: 'nginx' | 'Apache'
  /** Its program; nothing where this machine has none. */
  program: string | undefined
  /** Its own settings for `root` on a port, with what the build wrote; `scratch` is for its own files. */
  settings(root: string, site: string, port: number, scratch: string): string
  args(settings: string): string[]
}

const programs = (names: readonly string[]) =>
  ['/usr/sbin', '/usr/local/sbin', '/usr/bin', '/usr/local/bin', '/opt/homebrew/bin']
    .flatMap((folder) => names.map((name) => path.join(folder, name)))
    .find((program) => existsSync(program))

const nginx: RealServer = {
  name: 'nginx',
  program: programs(['nginx']),
  settings: (root, site, port, scratch) => `daemon off;
master_process off;
error_log stderr warn;
pid ${scratch}/pid;
events {
}
http {
  access_log off;
${['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((of) => `  ${of}_temp_path ${scratch}/${of};\n`).join('')}  server {
    listen 127.0.0.1:${port};
    root ${root};
    include ${site};
  }
}
`,
  args: (settings) => ['-e', 'stderr', '-c', settings],
}

const apacheModules = '/usr/lib/apache2/modules'
const loaded = 'mpm_event authz_core mime dir rewrite headers filter deflate brotli'.split(' ')

const apache: RealServer = {
  name: 'Apache',
  program: existsSync(apacheModules) ? programs(['apache2']) : undefined,
  settings: (root, _site, port, scratch) => `ServerRoot ${scratch}
ServerName localhost
PidFile ${scratch}/pid
DefaultRuntimeDir ${scratch}
ErrorLog ${scratch}/errors
Listen 127.0.0.1:${port}
${loaded.map((name) => `LoadModule ${name}_module ${apacheModules}/mod_${name}.so\n`).join('')}TypesConfig /dev/null
User www-data
Group www-data
DocumentRoot ${root}
<Directory ${root}>
  AllowOverride All
  Require all granted
</Directory>
`,
  args: (settings) => ['-X', '-f', settings],
}

export const realServers: readonly RealServer[] = [nginx, apache]

/** Starts a server on a free port and waits until it answers; gives its address and how to stop it. */
export async function startServer(
  server: RealServer,
  root: string,
  site: string,
  scratch: string,
): Promise<{ address: string; stop(): Promise<void> }> {
  const port = await freePort()
  mkdirSync(scratch, { recursive: true })
  const settings = path.join(scratch, 'server.conf')
  writeFileSync(settings, server.settings(root, site, port, scratch))
  const running = spawn(server.program ?? server.name, server.args(settings), {
    stdio: ['ignore', 'inherit', 'pipe'],
  })
  let said = ''
  running.stderr.on('data', (text) => {
    said += text
  })
  const address = `http://127.0.0.1:${port}`
  while (!(await answers(address))) {
    if (running.exitCode !== null) throw new Error(`${server.name} did not start: ${said}`)
    await wait(50)
  }
  return { address, stop: () => stopped(running) }
}

async function stopped(running: ChildProcess): Promise<void> {
  if (running.exitCode !== null) return
  const end = once(running, 'exit')
  running.kill()
  await end
}

async function answers(address: string): Promise<boolean> {
  try {
    await fetch(address, { redirect: 'manual' })
    return true
  } catch {
    return false
  }
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1')
  await once(probe, 'listening')
  const address = probe.address()
  probe.close()
  if (typeof address !== 'object' || address === null) throw new Error('There is no free port.')
  return address.port
}
