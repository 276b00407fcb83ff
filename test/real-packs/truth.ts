/** The shared packs: what a perfect reader makes of each of them, and what the notes beside it add. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { isRefusal, type Refusal } from '../../src/lib/index.ts'
import type { Reading } from '../../src/records/index.ts'

const folder = join(import.meta.dirname, '../../../shared/packs/truth')
export const missing = existsSync(folder) ? false : 'the shared papers are not beside this checkout'

export type Report = NonNullable<Reading['reports']>[number]
export type Minutes = NonNullable<Reading['minutes']>
export type Row = NonNullable<Reading['agenda']>[number]
/** Notes for people, which are no fields of a reading. */
type Notes = {
  presentDetail?: { name: string }[]
  venue: string
  chairAs: string | null
  alsoPresentDetail?: string[]
  minutesConfirmed: string
}
export type Truth = {
  body: string
  meetingDate: string
  startTime: string
  venue: string
  nextMeeting: string
  members: NonNullable<Reading['members']>
  agenda: Row[]
  minutes: Minutes & { _extra: Notes }
  reports: Report[]
}

/** What the notes beside the minutes say of them. */
export const notesOf = ({ _extra: notes }: Truth['minutes']): Notes => notes

/** Every truth of a council, by the name of its file. */
export const truthsOf = (authority: string): { name: string; text: string }[] =>
  readdirSync(folder)
    .filter(name => name.startsWith(authority))
    .map(name => ({ name: name.replace(/\.json$/, ''), text: readFileSync(join(folder, name), 'utf8') }))

/** The fields of a truth and no notes: "_attached" of a report, "_stem" of a minute. */
export const fieldsOf = (text: string) =>
  JSON.parse(text, (key: string, value: unknown) => (key.startsWith('_') ? undefined : value)) as Record<
    string,
    unknown
  >

/** Throws a refusal's sentence: what is entered here is right. */
export function done<T>(of: T): Exclude<T, Refusal> {
  if (isRefusal(of)) throw new Error(`${of.rule}: ${of.says}`)
  return of as Exclude<T, Refusal>
}
