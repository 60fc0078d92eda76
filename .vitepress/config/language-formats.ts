import { type Formats, formatsOf } from '../core/language/formats.ts'
import type { Site } from '../core/site/site.ts'

/** The languages that Chromium can show itself in, and so has the formats of, as have the other browsers. */
const everywhere = new Set(
  `am ar bg bn ca cs da de el en es et fa fi fil fr gu he hi hr hu id it ja kn ko lt lv ml mr ms nb nl pl pt ro ru sk
  sl sr sv sw ta te th tr uk vi zh`.split(/\s+/),
)

/** The formats of those of the site's languages that a browser may not know, for it to write what the build has. */
export function languageFormats({ languages }: Site): Record<string, Formats> {
  return Object.fromEntries(
    languages
      .filter(({ locale }) => !everywhere.has(new Intl.Locale(locale).language))
      .map(({ code, locale }) => [code, formatsOf(locale)]),
  )
}
