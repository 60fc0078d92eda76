/** Names languages by their codes in the words of one: `sv` is Swedish, or svenska. */
export function languageName(language: string): (code: string) => string {
  const names = new Intl.DisplayNames([language], { type: 'language' })
  return (code) => (code === '' ? '' : (names.of(code) ?? code))
}
