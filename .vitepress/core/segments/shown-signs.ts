/** The signs that search engines and browsers show of these fields, about; a longer text is cut there. */
const shown: Readonly<Record<string, number>> = { title: 60, description: 160 }

/** How many signs of a page's field are shown where somebody finds it, about; none where nothing cuts it. */
export function shownSigns(field: string): number | undefined {
  return Object.hasOwn(shown, field) ? shown[field] : undefined
}
