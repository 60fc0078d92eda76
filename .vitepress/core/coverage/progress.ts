/** Called as work goes on, with the share that is done, from 0 to 1. */
export type Progress = (share: number) => void
