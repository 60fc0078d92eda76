import { type Finding, finding } from '../findings/finding.ts'
import type { Detect } from '../language/detect.ts'
import { isIn } from '../language/in-language.ts'
import { ordinaryWords } from '../language/ordinary-words.ts'
import type { Compared } from './compared.ts'
import { bySection } from './in-sections.ts'
import type { ImageElement } from './page-elements.ts'
import { placeOf } from './places.ts'

/** Images that are missing, and texts of images that are missing or still in the original's language. */
export function checkImages(compared: Compared, detect: Detect | undefined): Finding[] {
  const { original, translation } = compared
  return bySection(compared, ({ images }) => images).flatMap((section) => {
    const { twins, missing } = pairImages(section.original, section.translation)
    const gone = missing.map((image) =>
      finding(
        'image-missing',
        section.start,
        { image: image.target, original: original.page.file },
        placeOf(original.page, image),
      ),
    )
    const texts = twins.flatMap(([image, twin]) => {
      const place = placeOf(translation.page, twin)
      const source = placeOf(original.page, image)
      const values = { text: image.text, from: original.page.language, language: translation.page.language }
      if (image.text !== '' && twin.text === '') return finding('image-text-missing', place, values, source)
      const isSame = image.text === twin.text && ordinaryWords(image.text) >= 3
      const isForeign = isSame || isIn(twin.text, original.page.language, translation.page.language, detect)
      return isForeign
        ? finding('image-text-untranslated', place, { ...values, text: twin.text }, source)
        : []
    })
    return [...gone, ...texts]
  })
}

/** By name first, then in order, since an image with words in it has a file in each language. */
function pairImages(
  original: readonly ImageElement[],
  translation: readonly ImageElement[],
): { twins: [ImageElement, ImageElement][]; missing: ImageElement[] } {
  const left = [...translation]
  const twins: [ImageElement, ImageElement][] = []
  const unnamed: ImageElement[] = []
  for (const image of original) {
    const at = left.findIndex(({ target }) => nameOf(target) === nameOf(image.target))
    const [twin] = at < 0 ? [] : left.splice(at, 1)
    if (twin) twins.push([image, twin])
    else unnamed.push(image)
  }
  const missing: ImageElement[] = []
  for (const image of unnamed) {
    const twin = left.shift()
    if (twin) twins.push([image, twin])
    else missing.push(image)
  }
  return { twins, missing }
}

/** `../en/map-en.png` and `map-sv.png` are one image in two languages. */
function nameOf(target: string): string {
  const name = target.replace(/[?#].*$/, '').replace(/^.*\//, '')
  return name.replace(/[-_.][a-z]{2}(?:[-_][A-Z]{2})?(?=\.\w+$)/, '').toLowerCase()
}
