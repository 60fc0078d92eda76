// Apart from the schema, which stays out of the browser.

export const entryKinds = ['tool', 'dataset', 'document', 'funding', 'course'] as const
export const entryCosts = [
  'free',
  'free-plus-running',
  'free-with-account',
  'partly-free',
  'paid',
  'not-checked',
] as const
export const entryStates = ['active', 'paused', 'ended', 'not-stated', 'not-checked'] as const
