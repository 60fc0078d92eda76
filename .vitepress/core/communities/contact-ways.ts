import type { Community } from './community.ts'
import { type NetworkId, networks, type Purpose, purposes } from './networks.ts'

/** One way to reach a community. */
export interface ContactWay {
  kind: NetworkId | 'mail' | 'website'
  url: string
  shown: string
  /** What it is for, in the page's own words, and what its link says. */
  about?: string
  text?: string
}

/** What a reader wants, and the ways that serve it. */
export interface ContactPurpose {
  purpose: Purpose
  ways: ContactWay[]
}

/** How a community is reached, by what a reader wants of it; a purpose that nothing serves is left out. */
export function contactPurposes({ mail, website, contacts, channels }: Community): ContactPurpose[] {
  const named = new Set(contacts.map((person) => person.mail))
  const asked: ContactWay[] = contacts.map(({ name, text, mail: address }) => ({
    kind: 'mail',
    url: address ? mailAddress(address) : '',
    shown: address ?? '',
    about: name,
    ...(text !== undefined && { text }),
  }))
  const ways: [Purpose, ContactWay][] = [
    ...asked.map((way): [Purpose, ContactWay] => ['ask', way]),
    ...(mail && !named.has(mail) ? [mailWay(mail)] : []),
    ...channels.map(({ network, purpose, url, shown }): [Purpose, ContactWay] => [
      purpose,
      { kind: network, url, shown },
    ]),
    ...(website ? [websiteWay(website)] : []),
  ]
  return purposes.flatMap((purpose) => {
    const own = ways.filter(([of]) => of === purpose).map(([, way]) => way)
    return own.length > 0 ? [{ purpose, ways: own }] : []
  })
}

/** `mailto:` with what is no letter of an address encoded, so that nothing can be added to a message by it. */
export function mailAddress(mail: string): string {
  const at = mail.lastIndexOf('@')
  return `mailto:${encodeURIComponent(mail.slice(0, at)).replaceAll('%2B', '+')}@${encodeURIComponent(mail.slice(at + 1))}`
}

/** An address as a person would say it: without `https://`, `www.` and the last slash. */
export function spokenAddress(url: string): string {
  return url.replace(/^https?:\/\/(?:www\.)?/i, '').replace(/\/$/, '')
}

/** The name of a place that is called the same in all languages. */
export function networkName(kind: NetworkId): string {
  return networks[kind].name
}

function mailWay(mail: string): [Purpose, ContactWay] {
  return ['ask', { kind: 'mail', url: mailAddress(mail), shown: mail }]
}

function websiteWay(website: string): [Purpose, ContactWay] {
  return ['read', { kind: 'website', url: website, shown: spokenAddress(website) }]
}
