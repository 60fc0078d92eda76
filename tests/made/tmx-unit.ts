import { type MemoryUnit, type UnitKind, unitKinds } from '../../.vitepress/core/memory/memory-unit.ts'
import { tmxProps } from '../../scripts/translate/memory/tmx-props.ts'

/** The elements that may stand within a `<seg>`. */
export const inlineElements: ReadonlySet<string> = new Set(['ph', 'bpt', 'ept', 'it', 'hi', 'ut', 'sub'])

interface Variant {
  language: string
  text: string
}

interface Unit {
  from: string
  isSentence: boolean
  kind: UnitKind | undefined
  origins: string[]
  variants: Variant[]
}

/** Makes units of the elements and texts of a file of TMX, in their order. */
export class TmxUnitReader {
  #sourceLanguage = ''
  #segments = ''
  #unit: Unit | undefined
  #variant: Variant | undefined
  #prop = ''
  #text: string[] = []

  open(name: string, attributes: ReadonlyMap<string, string>): void {
    switch (name) {
      case 'header':
        this.#sourceLanguage = attributes.get('srclang') ?? ''
        this.#segments = attributes.get('segtype') ?? ''
        break
      case 'tu': {
        const from = attributes.get('srclang') ?? this.#sourceLanguage
        const isSentence = (attributes.get('segtype') ?? this.#segments) === 'sentence'
        this.#unit = { from, isSentence, kind: undefined, origins: [], variants: [] }
        break
      }
      case 'tuv':
        // `lang` is how TMX 1.1 names it.
        this.#variant = { language: attributes.get('xml:lang') ?? attributes.get('lang') ?? '', text: '' }
        break
      case 'prop':
        this.#prop = attributes.get('type') ?? ''
        this.#text = []
        break
      case 'note':
      case 'seg':
        this.#text = []
        break
    }
  }

  read(text: string): void {
    this.#text.push(text)
  }

  /** The units of a `<tu>` that ends here, none where it is not whole; undefined at the end of anything else. */
  close(name: string): MemoryUnit[] | undefined {
    const unit = this.#unit
    switch (name) {
      case 'seg':
        if (this.#variant) this.#variant.text = this.#text.join('')
        break
      case 'prop':
        if (unit && !this.#variant) keepProp(unit, this.#prop, this.#text.join(''))
        break
      case 'tuv':
        if (unit && this.#variant) unit.variants.push(this.#variant)
        this.#variant = undefined
        break
      case 'tu':
        this.#unit = undefined
        return unit ? unitsOf(unit) : []
    }
    return undefined
  }
}

function keepProp(unit: Unit, type: string, value: string): void {
  if (type === tmxProps.kind) unit.kind = unitKinds.find((kind) => kind === value)
  if (type === tmxProps.origin) unit.origins.push(value)
}

/** The text in the language that a unit was written in, else the first, with each of the others. */
function unitsOf({ from, isSentence, kind, origins, variants }: Unit): MemoryUnit[] {
  const whole = variants.filter(({ language, text }) => language !== '' && text !== '')
  const source = whole.find(({ language }) => language.toLowerCase() === from.toLowerCase()) ?? whole[0]
  const sorted = [...new Set(origins)].sort()
  return whole.flatMap((variant): MemoryUnit[] => {
    if (!source || variant === source || variant.language === source.language) return []
    return [
      {
        kind: kind ?? (isSentence ? 'sentence' : 'block'),
        from: source.language,
        to: variant.language,
        source: source.text,
        target: variant.text,
        origins: sorted,
      },
    ]
  })
}
