/** Writes a letter to somebody who signs in here, in the transaction of what it tells of. */
import type { Tx } from '../db/index.ts'
import { insertLetter } from './letter.store.ts'

export type Letter = {
  readonly accountId: number
  /** What it is about and for whom: 'sign-off:12:finance:3'. Of one key one letter is ever written. */
  readonly key: string
  readonly subject: string
  /**
   * Plain text in our own words: never what the public typed, nothing exempt, only titles that are public. '{site}' stands for the
   * site's address: '{site}/committee/reports/3f9…'.
   */
  readonly words: string
}

/** A title in a subject may be of any length, and holds no line break. */
const oneLine = (text: string): string => {
  const line = text.replace(/[\p{Cc}\s]+/gu, ' ').trim()
  return line.length > 200 ? `${line.slice(0, 199)}…` : line
}

/**
 * Under anybody who has signed in, or as the system. It goes out after the commit, within half a minute. False where nothing was
 * written: that key was written before, they have not signed in yet or have left, or whoever acts caused too many letters today.
 */
export const writeLetter = (tx: Tx, { accountId, key, subject, words }: Letter): Promise<boolean> =>
  insertLetter(tx, { accountId, key, subject: oneLine(subject), words: words.slice(0, 10_000) })
