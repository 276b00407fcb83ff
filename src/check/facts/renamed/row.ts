/** A row of the tables of changed names, written short. */
import type { Renamed } from '../facts.ts'

/** `from`: the first day of the new name, ISO. */
export const row = (
  was: string,
  from: string,
  now: string,
  source: string,
  more: Partial<Pick<Renamed, 'also' | 'till' | 'mild'>> = {},
): Renamed => ({ was, from, now, source, ...more })
