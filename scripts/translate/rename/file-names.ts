/** By what a link to one of some files has to name it; empty for the first page of a folder, which `./` leads to. */
export function fileNames(paths: readonly string[]): string[] {
  return paths.map((path) => {
    const name = path.slice(path.lastIndexOf('/') + 1)
    return name === 'index' ? '' : name
  })
}

/** True where a text may have a link to one of the files; most have none, and need not be parsed. */
export function isNamed(text: string, names: readonly string[]): boolean {
  return names.some((name) => text.includes(name) || text.includes(encodeURI(name)))
}
