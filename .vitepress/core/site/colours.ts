/** A site's own colours in one mode, each as `#rrggbb`. */
export interface ModeColours {
  /** Of links, buttons and the mark. */
  brand: string
  /** Of what needs attention. */
  accent: string
}

/** A site's own colours. */
export interface SiteColours {
  light: ModeColours
  dark: ModeColours
}

/** The least contrast of text and its ground: WCAG 2.2, 1.4.3 (AA). */
export const leastContrast = 4.5

/** What stays as it is in the theme (styles/tokens.css), and how much of a colour its soft ground has. */
export const themeColours = {
  light: {
    grounds: ['#fbfaf6', '#f2efe7', '#ffffff'],
    texts: ['#1e2421', '#505b55'],
    soft: 0.1,
  },
  dark: {
    grounds: ['#141916', '#1c231f', '#212925'],
    texts: ['#e7ebe6', '#acb8b1'],
    soft: 0.15,
  },
} as const

const modes = ['light', 'dark'] as const
const names = ['brand', 'accent'] as const
/** What stands on a ground of the brand's colour: the lighter or the darker of the two. */
const onBrand = ['#ffffff', '#000000'] as const

/** A colour that cannot be read on one of its grounds, or on whose soft ground a text cannot. */
export interface ContrastFault {
  /** `light.brand` */
  setting: string
  given: string
  ground: string
  /** As WCAG counts it, cut to two decimals. */
  ratio: number
}

/** True of `#rrggbb`. */
export function isColour(value: string): boolean {
  return /^#[0-9a-f]{6}$/i.test(value)
}

/** The worst pair of each colour that is below WCAG's AA. */
export function contrastFaults(colours: SiteColours): ContrastFault[] {
  return modes.flatMap((mode) =>
    names.flatMap((name) => {
      const own = colours[mode][name]
      const { grounds, texts } = themeColours[mode]
      const soft = softOf(own, mode)
      const pairs = [...grounds, soft].map((ground) => ({ given: own, ground }))
      const faults = [...pairs, ...texts.map((text) => ({ given: text, ground: soft }))]
        .map((pair) => ({ setting: `${mode}.${name}`, ...pair, ratio: contrastOf(pair.given, pair.ground) }))
        .sort((a, b) => a.ratio - b.ratio)
        .filter(({ ratio }) => ratio < leastContrast)
      return faults.slice(0, 1)
    }),
  )
}

/** The rules that give the theme these colours, for the end of its style sheet. */
export function colourRules(colours: SiteColours): string {
  return modes
    .map((mode) => {
      const { brand, accent } = colours[mode]
      const [light, dark] = onBrand
      const rules = {
        brand,
        'brand-soft': softOf(brand, mode),
        'on-brand': contrastOf(brand, light) >= contrastOf(brand, dark) ? light : dark,
        accent,
        'accent-soft': softOf(accent, mode),
      }
      const lines = Object.entries(rules).map(([name, value]) => `--c-${name}:${value}`)
      return `:root${mode === 'dark' ? '.dark' : ''}{${lines.join(';')}}`
    })
    .join('\n')
}

function softOf(colour: string, mode: (typeof modes)[number]): string {
  const { grounds, soft } = themeColours[mode]
  const ground = channelsOf(grounds[0])
  const mixed = channelsOf(colour).map((value, at) => value * soft + (ground[at] ?? 0) * (1 - soft))
  return `#${mixed.map((value) => Math.round(value).toString(16).padStart(2, '0')).join('')}`
}

/** From 1 to 21: https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio */
export function contrastOf(a: string, b: string): number {
  const [dark = 0, light = 0] = [luminanceOf(a), luminanceOf(b)].sort((x, y) => x - y)
  return Math.floor(((light + 0.05) / (dark + 0.05)) * 100) / 100
}

/** From 0 to 1: https://www.w3.org/TR/WCAG22/#dfn-relative-luminance */
function luminanceOf(colour: string): number {
  const [red = 0, green = 0, blue = 0] = channelsOf(colour).map((channel) => {
    const share = channel / 255
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue
}

function channelsOf(colour: string): number[] {
  return [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16))
}
