import { type Finding, finding } from '../findings/finding.ts'
import type { Detect } from '../language/detect.ts'
import { isIn } from '../language/in-language.ts'
import { sentencesOf } from './sentences.ts'
import { placeOfWord, type TextSource } from './text-block.ts'
import { writtenWords } from './written-words.ts'

/** Sentences that are surely in another of the languages than the one that they are marked with, or the page's. */
export function checkLanguage(
  source: TextSource,
  languages: readonly string[],
  detect: Detect | undefined,
): Finding[] {
  const blocks = source.blocks.filter(({ mixed }) => !mixed)
  return blocks.flatMap((block) =>
    block.pieces.flatMap(({ text, language }) =>
      sentencesOf(text).flatMap((sentence) => {
        const from = languages.find((other) => other !== language && isIn(sentence, other, language, detect))
        if (from === undefined) return []
        const place = placeOfWord(source, block, writtenWords(sentence)[0]?.word ?? sentence)
        return [finding('text-foreign', place, { phrase: shortened(sentence), from, language })]
      }),
    ),
  )
}

function shortened(sentence: string): string {
  return sentence.length > 60 ? `${sentence.slice(0, 59).trimEnd()}…` : sentence
}
