/** Where the ticks of a checklist stand in the browser's storage: a list of the ids of points, as JSON. */
function keyOf(ref: string): string {
  return `tingwall:checklist:${ref}`
}

/** The points that are ticked on this device; none where nothing may be read. */
export function readTicks(ref: string): ReadonlySet<string> {
  try {
    const value: unknown = JSON.parse(localStorage.getItem(keyOf(ref)) ?? '[]')
    return new Set(Array.isArray(value) ? value.filter((id) => typeof id === 'string') : [])
  } catch {
    return new Set()
  }
}

/** Keeps which points are ticked; false where the browser keeps nothing. */
export function keepTicks(ref: string, ticked: ReadonlySet<string>): boolean {
  try {
    if (ticked.size === 0) localStorage.removeItem(keyOf(ref))
    else localStorage.setItem(keyOf(ref), JSON.stringify([...ticked].sort()))
    return true
  } catch {
    return false
  }
}

/** True for a change of those ticks in another window. */
export function isOfTicks(ref: string, { key }: StorageEvent): boolean {
  return key === null || key === keyOf(ref)
}
