import type { PageElements } from './page-elements.ts'
import type { writtenPlaces } from './written-places.ts'

const component = /<([A-Z][\w.]*|[a-z][a-z0-9]*(?:-[a-z0-9]+)+)(?=[\s/>])/g
const image = /<img\b[^<>]*>/gi

/** Reads the Vue components and images of a piece of HTML into the elements of its page. */
export function readHtml(
  html: string,
  map: [number, number] | null,
  found: PageElements,
  place: ReturnType<typeof writtenPlaces>,
): void {
  for (const [written, name = ''] of html.matchAll(component)) {
    found.components.push({ ...place(map, written), name })
  }
  for (const [tag] of html.matchAll(image)) {
    const target = attribute(tag, 'src')
    if (target) found.images.push({ ...place(map, target), target, text: attribute(tag, 'alt') ?? '' })
  }
}

function attribute(tag: string, name: string): string | undefined {
  const [, double, single] = new RegExp(`\\s${name}=(?:"([^"]*)"|'([^']*)')`, 'i').exec(tag) ?? []
  return double ?? single
}
