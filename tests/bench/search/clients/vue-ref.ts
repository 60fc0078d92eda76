/** What the search uses of Vue, which every page of the site has loaded before. */
export function ref<Value>(value: Value): { value: Value } {
  return { value }
}
