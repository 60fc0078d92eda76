import pc from 'picocolors'

export type Colours = ReturnType<typeof pc.createColors>

/** Colours for a terminal; none where output goes to a file, or NO_COLOR is set: https://no-color.org */
export function coloursFor(
  stream: { isTTY?: boolean },
  environment: Record<string, string | undefined> = process.env,
): Colours {
  return pc.createColors(stream.isTTY === true && !environment.NO_COLOR)
}
