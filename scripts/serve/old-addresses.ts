import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'

/** Where each old address of a built site leads, both as a request has them: with the base and percent-encoded. */
export function oldAddresses(folder: string): ReadonlyMap<string, string> {
  const file = path.join(folder, '_redirects')
  if (!existsSync(file)) return new Map()
  return new Map(
    readFileSync(file, 'utf8')
      .split('\n')
      .flatMap((line): [string, string][] => {
        const [from, to] = line.split(' ')
        return from && to ? [[from, to]] : []
      }),
  )
}
