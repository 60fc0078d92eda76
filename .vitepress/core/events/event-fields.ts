/** What a calendar page says of each event, by the anchor of its section. */
export const eventFields = {}
