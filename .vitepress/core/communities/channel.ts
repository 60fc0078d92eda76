import { asAddress, bareHost, isPublicHost } from './channel-address.ts'
import { matrixRoom } from './matrix-room.ts'
import { type NetworkId, networks, type Purpose, type Service, type ServiceId, services } from './networks.ts'

/** A place where a community is, with one address however it was written. */
export interface Channel {
  network: NetworkId
  purpose: Purpose
  /** Always `https:`. */
  url: string
  /** The name as a person would say it: `@ScotCivicTech`. */
  shown: string
}

type Found = Pick<Channel, 'url' | 'shown'>

/** A handle or an address as one address and one name; undefined where it is neither, and never anything but https. */
export function channelOf(network: NetworkId, value: string): Channel | undefined {
  const written = value.trim()
  if (written.length > 300 || /[\s\p{C}"'<>\\`{}|^]/u.test(written)) return undefined
  const found = read(network, written)
  return found && { network, purpose: networks[network].purpose, ...found }
}

function read(network: NetworkId, written: string): Found | undefined {
  switch (network) {
    case 'slack':
      return slack(written)
    case 'matrix':
      return matrixRoom(written)
    case 'mastodon':
      return mastodon(written)
    default:
      return named(network, written)
  }
}

function named(id: ServiceId, written: string): Found | undefined {
  const service: Service = services[id]
  const address = asAddress(written, service.hosts)
  if (!address) {
    const name = written.replace(/^@/, '')
    return service.handle.test(name) ? foundAt(service, service.before + name, name) : undefined
  }
  if (!service.hosts.includes(bareHost(address.hostname))) return undefined
  const [, path, ...names] = service.path.exec(pathOf(address)) ?? []
  return path === undefined ? undefined : foundAt(service, path, names.find(Boolean))
}

function foundAt({ host, at }: Service, path: string, name: string | undefined): Found {
  const url = new URL(`https://${host}/${path}`).href
  return { url, shown: name === undefined ? path : `${at ? '@' : ''}${name}` }
}

/** `@name@server`, `name@server`, `https://server/@name` or `https://server/users/name`. */
function mastodon(written: string): Found | undefined {
  const address = asAddress(written)
  const [, name, server] = address
    ? ['', /^(?:@|users\/)(\w{1,30})(?:\/|$)/.exec(pathOf(address))?.[1], address.hostname]
    : (/^@?(\w{1,30})@([^@/]+)$/.exec(written) ?? [])
  if (!name || !server || !isPublicHost(server)) return undefined
  const host = server.toLowerCase()
  return { url: `https://${host}/@${name}`, shown: `@${name}@${host}` }
}

/** A workspace's name or address; an invitation page stands where the community has it. */
function slack(written: string): Found | undefined {
  const address = asAddress(written, ['slack.com'])
  const name = address ? /^([\w-]{1,60})\.slack\.com$/.exec(address.hostname)?.[1] : written
  if (name !== undefined && !['app', 'join', 'www', 'api'].includes(name)) {
    const isName = /^[a-z0-9][a-z0-9-]{0,59}$/i.test(name)
    const host = `${name.toLowerCase()}.slack.com`
    return isName ? { url: `https://${host}`, shown: host } : undefined
  }
  if (
    !address ||
    !isPublicHost(address.hostname) ||
    ['app.slack.com', 'api.slack.com'].includes(address.hostname)
  )
    return undefined
  const path = address.pathname.replace(/\/+$/, '')
  return { url: `https://${address.hostname}${path}`, shown: address.hostname.replace(/^www\./, '') + path }
}

/** The path without its first slash, its letters as written. */
function pathOf(address: URL): string {
  const path = address.pathname.slice(1)
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}
