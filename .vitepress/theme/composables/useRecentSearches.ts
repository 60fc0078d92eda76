import { onMounted, shallowRef } from 'vue'

const key = 'tingwall:searches'
const most = 6

const searches = shallowRef<readonly string[]>([])

/** What was searched for on this device, the latest first. It stays there; where nothing may be stored it is empty. */
export function useRecentSearches() {
  onMounted(refresh)
  function remember(text: string) {
    const said = text.trim()
    if (said === '') return
    refresh()
    store([said, ...searches.value.filter((search) => !isSame(search, said))].slice(0, most))
  }
  function forget(text: string) {
    store(searches.value.filter((search) => search !== text))
  }
  function forgetAll() {
    store([])
  }
  return { searches, refresh, remember, forget, forgetAll }
}

function refresh(): void {
  searches.value = stored()
}

function isSame(one: string, other: string): boolean {
  return one.toLocaleLowerCase() === other.toLocaleLowerCase()
}

function stored(): readonly string[] {
  try {
    const value: unknown = JSON.parse(localStorage.getItem(key) ?? '[]')
    return Array.isArray(value) ? value.filter((entry) => typeof entry === 'string').slice(0, most) : []
  } catch {
    return []
  }
}

function store(value: readonly string[]): void {
  try {
    if (value.length === 0) localStorage.removeItem(key)
    else localStorage.setItem(key, JSON.stringify(value))
    searches.value = value
  } catch {
    searches.value = []
  }
}
