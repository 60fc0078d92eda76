import { isRealDate } from '../../.vitepress/core/pages/field-types.ts'

/**
 * The day to judge dates by, as YYYY-MM-DD: the one given, else that of SOURCE_DATE_EPOCH
 * (https://reproducible-builds.org/specs/source-date-epoch/), so that the same input gives the same output, else
 * that of the clock, in UTC.
 */
export function today(given?: string | undefined, environment: NodeJS.ProcessEnv = process.env): string {
  if (given !== undefined && isRealDate(given)) return given
  const seconds = Number(environment.SOURCE_DATE_EPOCH || Number.NaN)
  const date = new Date(Number.isFinite(seconds) ? seconds * 1000 : Date.now())
  return (Number.isNaN(date.getTime()) ? new Date() : date).toISOString().slice(0, 10)
}
