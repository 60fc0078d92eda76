/** What an address is for, as a reader would ask; the words are in locales/<language>/lists.json. */
export const purposes = ['ask', 'talk', 'follow', 'code', 'read'] as const

export type Purpose = (typeof purposes)[number]

/** A service where names are known by their path below one host. */
export interface Service {
  /** Hosts that are the same place, without `www.` and the like; an address is written with `host`. */
  hosts: readonly string[]
  host: string
  /** What a name alone looks like, without its `@`. */
  handle: RegExp
  /** What stands before a name alone: `company/`. */
  before: string
  /** Paths that are a name: the first group is what is kept of the path, the second is what is shown. */
  path: RegExp
  /** Whether the name is shown with `@`. */
  at: boolean
}

/**
 * The services whose names have one address each. A person's page (LinkedIn's `/in/`, Facebook's `profile.php`) is
 * none: the directory has no private addresses. The forms are the services' own of November 2026.
 */
export const services = {
  twitter: {
    hosts: ['x.com', 'twitter.com'],
    host: 'x.com',
    handle: /^[A-Za-z0-9_]{1,15}$/,
    before: '',
    path: /^(?!(?:home|search|i|hashtag|intent|share|explore|settings|login|messages)(?:\/|$))(([A-Za-z0-9_]{1,15}))(?:\/|$)/i,
    at: true,
  },
  linkedin: {
    hosts: ['linkedin.com'],
    host: 'www.linkedin.com',
    handle: /^[\p{L}\p{N}_-]{2,100}$/u,
    before: 'company/',
    path: /^((?:company|groups|school|showcase)\/([\p{L}\p{N}_-]{1,100}))(?:\/|$)/u,
    at: false,
  },
  github: {
    hosts: ['github.com'],
    host: 'github.com',
    handle: /^[A-Za-z0-9](?:[A-Za-z0-9-]{0,38})$/,
    before: '',
    path: /^(?:orgs\/)?((?!(?:orgs|search|topics|login|features|settings|sponsors|about)(?:\/|$))([A-Za-z0-9][A-Za-z0-9-]{0,38}))(?:\/|$)/,
    at: false,
  },
  youtube: {
    hosts: ['youtube.com'],
    host: 'www.youtube.com',
    handle: /^[\p{L}\p{N}._-]{3,30}$/u,
    before: '@',
    path: /^(@([\p{L}\p{N}._-]{3,30})|(?:channel|c|user)\/[\p{L}\p{N}._-]{1,100})(?:\/|$)/u,
    at: true,
  },
  facebook: {
    hosts: ['facebook.com', 'fb.com'],
    host: 'www.facebook.com',
    handle: /^[A-Za-z0-9.]{5,50}$/,
    before: '',
    path: /^(groups\/([\p{L}\p{N}._-]{1,100})|(?!(?:groups|profile\.php|sharer|share|login|watch|events|people|pages)(?:\/|$|\.php))([A-Za-z0-9.-]{3,100}))(?:\/|$)/u,
    at: false,
  },
  instagram: {
    hosts: ['instagram.com'],
    host: 'www.instagram.com',
    handle: /^[A-Za-z0-9._]{1,30}$/,
    before: '',
    path: /^((?!(?:p|reel|reels|explore|accounts|stories)(?:\/|$))([A-Za-z0-9._]{1,30}))(?:\/|$)/,
    at: true,
  },
  bluesky: {
    hosts: ['bsky.app'],
    host: 'bsky.app',
    handle: /^(?:[A-Za-z0-9-]{1,63}\.)+[A-Za-z]{2,}$/,
    before: 'profile/',
    path: /^(profile\/((?:[A-Za-z0-9-]{1,63}\.)+[A-Za-z]{2,}))(?:\/|$)/,
    at: true,
  },
} as const satisfies Record<string, Service>

export type ServiceId = keyof typeof services

/** Every place a community can be followed or talked with, in the order shown. */
export const networkIds = [
  'slack',
  'matrix',
  'mastodon',
  'bluesky',
  'twitter',
  'linkedin',
  'facebook',
  'instagram',
  'youtube',
  'github',
] as const

export type NetworkId = (typeof networkIds)[number]

/** Names that are the same in all languages, and what the place is for. */
export const networks: Record<NetworkId, { name: string; purpose: Purpose }> = {
  slack: { name: 'Slack', purpose: 'talk' },
  matrix: { name: 'Matrix', purpose: 'talk' },
  mastodon: { name: 'Mastodon', purpose: 'follow' },
  bluesky: { name: 'Bluesky', purpose: 'follow' },
  twitter: { name: 'X (Twitter)', purpose: 'follow' },
  linkedin: { name: 'LinkedIn', purpose: 'follow' },
  facebook: { name: 'Facebook', purpose: 'follow' },
  instagram: { name: 'Instagram', purpose: 'follow' },
  youtube: { name: 'YouTube', purpose: 'follow' },
  github: { name: 'GitHub', purpose: 'code' },
}
