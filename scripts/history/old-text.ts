import type { TextFile } from '../files/read-text.ts'
import { blobReader } from './blob-reader.ts'
import { commitsOf, repositoryOf } from './git-log.ts'
import { textReader } from './text-reader.ts'

/** Texts as they were, as far as the repository still has them; empty without git. */
export type OldTexts = ReadonlyMap<string, TextFile>

/** The texts of blobs by their ids, all through one process. */
export async function oldTexts(
  root: string,
  blobs: Iterable<{ blob: string; file: string }>,
): Promise<OldTexts> {
  const texts = new Map<string, TextFile>()
  const wanted = new Map([...blobs].map(({ blob, file }) => [blob, file]))
  if (wanted.size === 0 || (await repositoryOf(root)).kind === 'none') return texts
  const reader = blobReader(root)
  const read = textReader(reader)
  try {
    await Promise.all(
      [...wanted].map(async ([blob, file]) => {
        const text = await read(blob, file)
        if (text) texts.set(blob, text)
      }),
    )
  } finally {
    reader.close()
  }
  return texts
}

/**
 * Goes through the texts that files have had, the newest first, until `take` says that it has enough; two
 * processes in all. Nothing without git.
 */
export async function earlierTexts(
  root: string,
  files: readonly string[],
  take: (text: TextFile) => 'more' | 'enough',
): Promise<void> {
  if (files.length === 0 || (await repositoryOf(root)).kind === 'none') return
  const reader = blobReader(root)
  const read = textReader(reader)
  const seen = new Set<string>()
  try {
    for await (const { changes } of commitsOf(root, files)) {
      for (const { blob, file } of changes) {
        if (blob === undefined || seen.has(`${blob} ${file}`)) continue
        seen.add(`${blob} ${file}`)
        const text = await read(blob, file)
        if (text && take(text) === 'enough') return
      }
    }
  } finally {
    reader.close()
  }
}
