/** A row of the tables of names, written short. */
import type { Named } from '../facts.ts'

export const rowOf =
  (source: string) =>
  (name: string, ...wrong: readonly string[]): Named => ({ name, wrong, source })
