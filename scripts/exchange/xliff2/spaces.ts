/** The namespaces of XLIFF 2.1, whose core is that of 2.0. */
export const spaces = {
  core: 'urn:oasis:names:tc:xliff:document:2.0',
  metadata: 'urn:oasis:names:tc:xliff:metadata:2.0',
  matches: 'urn:oasis:names:tc:xliff:matches:2.0',
} as const

/** The core of 2.2, which has the same elements. */
export const core22 = 'urn:oasis:names:tc:xliff:document:2.2'

/** What our own group of metadata is called. */
export const metadataCategory = 'tingwall'
