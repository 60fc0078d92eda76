/**
 * Where the browser tests find the site as a user gets it, and a small one that has gaps. TINGWALL_TEST_PORT moves
 * both, so that two checkouts can be tested at once.
 */
export const sitePort = Number(process.env.TINGWALL_TEST_PORT || 4391)
export const gapsPort = sitePort + 1
export const gapsAddress = `http://localhost:${gapsPort}`
