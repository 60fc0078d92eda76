import type { Block } from '../markdown/blocks.ts'
import type { EntryForm } from './entry-forms.ts'

/** A question that an entry answers, as it is written: a list item that begins with it in bold. */
export interface Answer {
  question: string
  /** What a reader reads below it. */
  text: string
  line: number
}

/** A section that is an entry, or could be one. */
export interface EntrySection {
  id: string
  /** Its heading. */
  name: string
  /** The line of its heading. */
  line: number
  answers: readonly Answer[]
  /** What a reader reads outside the answers. */
  text: string
}

/** The sections of a page at the level that its entries have, in order. */
export function entrySections(blocks: readonly Block[], { level }: EntryForm): EntrySection[] {
  const sections: { heading: Block; id: string; below: Block[] }[] = []
  let open: Block[] | undefined
  for (const block of blocks) {
    if (block.heading && block.heading.level <= level) {
      open = undefined
      if (block.heading.level < level) continue
      open = []
      sections.push({ heading: block, id: block.heading.id, below: open })
    } else open?.push(block)
  }
  return sections.map(({ heading, id, below }) => ({
    id,
    name: heading.text,
    line: heading.line,
    ...answersOf(below),
  }))
}

/**
 * True for a section that is an entry by what it looks like: it answers questions where the form has some, else it is
 * at the form's level.
 */
export function looksLikeEntry({ answers }: EntrySection, { questions }: EntryForm): boolean {
  return questions.length === 0 || answers.some(({ question }) => question.endsWith('?'))
}

function answersOf(blocks: readonly Block[]): Pick<EntrySection, 'answers' | 'text'> {
  const answers: Answer[] = []
  const texts: string[] = []
  for (const { kind, source, text, line } of blocks) {
    const question = kind === 'item' ? boldLead(source) : undefined
    const last = answers.at(-1)
    if (question !== undefined) {
      const rest = text.startsWith(question) ? text.slice(question.length) : text
      answers.push({ question, text: rest.trim(), line })
    } else if (kind === 'item' && last) last.text = `${last.text} ${text}`.trim()
    else if (text !== '') texts.push(text)
  }
  return { answers, text: texts.join(' ') }
}

/** The bold words that a list item begins with. */
function boldLead(source: string): string | undefined {
  const end = source.startsWith('**') ? source.indexOf('**', 2) : -1
  return end > 2 ? source.slice(2, end).trim() : undefined
}
