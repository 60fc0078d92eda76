/** Words that a person translates in an hour where nobody says another pace: 2,400 in a working day of eight. */
export const usualPace = 300

/** How many times as fast reading a translation beside its original is. */
const readingIsFaster = 4

/** Minutes for words at a pace of words an hour, rounded up; a change without words takes one. */
export function minutesOf(words: number, pace: number, isReading = false): number {
  return Math.max(1, Math.ceil((words * 60) / (isReading ? pace * readingIsFaster : pace)))
}
