import { spawn } from 'node:child_process'

/** Opens an address in the browser that the system has chosen; where there is none, nothing happens. */
export function openBrowser(address: string): void {
  const [command, ...args] = commandOf(address)
  const child = spawn(command, args, { stdio: 'ignore', detached: true })
  child.on('error', () => {})
  child.unref()
}

function commandOf(address: string): [string, ...string[]] {
  if (process.platform === 'darwin') return ['open', address]
  // `start` is a command of cmd's own, and takes what is quoted first as a title.
  if (process.platform === 'win32') return ['cmd', '/c', 'start', '""', address]
  return ['xdg-open', address]
}
