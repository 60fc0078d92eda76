import { type Page, pageIn } from '../core/pages/page.ts'
import type { Profile } from '../core/pages/page-context.ts'
import type { Library } from './library.ts'

/** What a card or a fact box says of a community. */
export function profileOf(page: Page, url: string): Profile {
  const { title, description, location, website, contact_email, featured, social, contact, tags } =
    page.fields
  return {
    title,
    description,
    url,
    shown: page.language,
    location,
    website,
    contact_email,
    featured,
    social: social?.twitter ? { ...social, twitter: twitterAddress(social.twitter) } : social,
    contact,
    tags,
  }
}

/** The communities in a language's order: featured first, then as the pages are ordered, then by name. */
export function communityProfiles(library: Library, language: string, featuredOnly: boolean): Profile[] {
  return library.pairs
    .filter((pair) => pair.original.fields.type === 'profile')
    .filter((pair) => !featuredOnly || pair.original.fields.featured)
    .map((pair) => ({
      order: pair.original.fields.order ?? Number.MAX_SAFE_INTEGER,
      profile: profileOf(
        pageIn(pair, language) ?? pair.original,
        library.addresses.get(pair.ref)?.get(language)?.url ?? pair.original.url,
      ),
    }))
    .sort(
      (a, b) =>
        Number(b.profile.featured ?? false) - Number(a.profile.featured ?? false) ||
        a.order - b.order ||
        a.profile.title.localeCompare(b.profile.title, language),
    )
    .map(({ profile }) => profile)
}

/** A user name, with or without `@`, as an address; an address stays as it is. */
function twitterAddress(handle: string): string {
  return /^https?:\/\//.test(handle)
    ? handle
    : `https://twitter.com/${encodeURIComponent(handle.replace(/^@/, ''))}`
}
