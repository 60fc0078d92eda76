import { type Finding, finding } from '../findings/finding.ts'
import { doubledWordsIn } from './doubled-words.ts'
import { foreignRuns } from './foreign-runs.ts'
import { phrasesOut } from './own-phrases.ts'
import type { Speller } from './spelling.ts'
import { placeOfWord, type TextBlock, type TextSource } from './text-block.ts'
import { writtenWords } from './written-words.ts'

/** A speller for each language that there is a dictionary of. */
export type Spellers = ReadonlyMap<string, Speller>

/** Misspelt words, words twice in a row and unmarked words of another language; each once a file, where it is first. */
export function checkWords(source: TextSource, spellers: Spellers): Finding[] {
  const findings: Finding[] = []
  const told = new Set<string>()
  const tell = (key: string, make: () => Finding) => {
    if (told.has(key)) return
    told.add(key)
    findings.push(make())
  }
  for (const [index, block] of source.blocks.entries()) {
    for (const { text: written, language } of joined(block)) {
      for (const word of doubledWordsIn(written, language)) {
        tell(`doubled ${index} ${word}`, () =>
          finding('text-doubled-word', placeOfWord(source, block, `${word} ${word}`), { word }),
        )
      }
      const speller = spellers.get(language)
      if (!speller) continue
      const text = phrasesOut(written, speller.list.phrases)
      const foreign = block.mixed ? [] : foreignRuns(text, speller, spellers)
      const isRight = (word: string) =>
        block.mixed ? [...spellers.values()].some((any) => any.isRight(word)) : speller.isRight(word)
      for (const { phrase, first, language: from } of foreign) {
        tell(`foreign ${phrase.toLowerCase()}`, () =>
          finding('text-foreign', placeOfWord(source, block, first), { phrase, from, language }),
        )
      }
      for (const { word, from } of writtenWords(text)) {
        if (isRight(word) || foreign.some((run) => run.from <= from && from < run.to)) continue
        tell(`misspelt ${language} ${word}`, () => {
          const meant = speller.suggest(word).slice(0, 3).join(', ')
          return finding('text-misspelt', placeOfWord(source, block, word), { word, meant, language })
        })
      }
    }
  }
  return findings
}

/** The pieces of a block, those that follow each other in one language as one. */
function joined({ pieces }: TextBlock) {
  const runs: { text: string; language: string }[] = []
  for (const { text, language } of pieces) {
    const last = runs.at(-1)
    if (last?.language === language) last.text += text
    else runs.push({ text, language })
  }
  return runs
}
