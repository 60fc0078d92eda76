/** The id that a hash leads to (`#%C3%B6l` to `öl`); as it stands where it is no encoding. */
export function decodeHash(hash: string): string {
  const text = hash.replace(/^#/, '')
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
