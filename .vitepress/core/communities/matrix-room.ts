import { asAddress, isPublicHost } from './channel-address.ts'

/**
 * A public room or space of Matrix by its name (`#room:server`), as such, as `matrix:r/room:server`, or in an address
 * that leads to it. Users and internal ids (`@`, `!`) are none. Written as matrix.to has it (Matrix specification,
 * “URIs”).
 */
export function matrixRoom(written: string): { url: string; shown: string } | undefined {
  const [, room, server] = roomName.exec(nameIn(written)) ?? []
  if (!room || !server || !isPublicHost(server)) return undefined
  const name = `#${room}:${server.toLowerCase()}`
  return { url: `https://matrix.to/#/${encodeURIComponent(name)}`, shown: name }
}

const roomName = /^#([\p{L}\p{N}._=+-]{1,200}):([^:/?]+)/u

function nameIn(written: string): string {
  if (/^matrix:r\//i.test(written)) return `#${written.slice('matrix:r/'.length)}`
  const address = asAddress(written, ['matrix.to'])
  if (!address) return written
  const hash = address.hash.replace(/^#\/(?:room\/)?/, '')
  try {
    return decodeURIComponent(hash)
  } catch {
    return hash
  }
}
