/** Where the browser tests find the site as a user gets it, and a small one that has gaps. */
export const sitePort = 4391
export const gapsPort = 4392
export const gapsAddress = `http://localhost:${gapsPort}`
