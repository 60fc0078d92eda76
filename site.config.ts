import { defineSite } from '#core/site/site.ts'

/**
 * The one file to change for another group's knowledge base.
 * The address, the repository and the contact come from the environment where the site is published,
 * so that a copy never sends its readers to somebody else. A third language: a folder under docs/,
 * one under locales/ and one line here.
 */
export default defineSite({
  name: 'Tingwall',
  address: process.env.SITE_ADDRESS || 'https://tingwall.example',
  repository: process.env.SITE_REPOSITORY || undefined,
  branch: 'main',
  contact: process.env.SITE_CONTACT || undefined,
  publisherType: process.env.SITE_PUBLISHER_TYPE || undefined,
  languages: [
    { code: 'en', name: 'English', locale: 'en-GB' },
    { code: 'sv', name: 'Svenska', locale: 'sv-SE' },
  ],
  originalLanguage: 'en',
  stringsLanguage: 'en',
  sections: ['start', 'communities', 'guides', 'topics', 'government', 'reference', 'about'],
  reviews: { owners: ['editors'], every: 12 },
  thresholds: { translated: 100, current: 100 },
  sameWords: ['civic tech', 'hackathon', 'meetup', 'term', 'Flesch'],
  builtKeys: [
    'tags:*',
    'types:*',
    'sections:*',
    'findings:*',
    'lists:forms.*',
    'data:lists.*',
    'data:columns.*',
    'data:formats.*',
    'data:kinds.*',
  ],
})
