/** What a page that lists cases, initiatives or resources says of each of them, by the anchor of its section. */
export const entryFields = {}
