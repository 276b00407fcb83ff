/** Who is said to be in the chair. */
import type { Listed } from './attendance.ts'

const chairWord = String.raw`chair(?:man|woman|person)?\b`
const presided = /\bin the chair\b|\bpresid\w+/i
const deputy = /\b(?:vice|deputy|sub|former|past)[\s-]*chair/i
const chairOnly = new RegExp(
  String.raw`^[\s(:–-]*(?:the )?${chairWord}(?! of (?!the (?:board|committee|panel|council|meeting|sub|forum)))`,
  'i',
)

/** 'presided': in the chair at the meeting, whatever the office. 'chair', 'deputy': the office. */
export type Chairing = 'presided' | 'chair' | 'deputy' | null

/** By what is printed behind the name, or in the list of members beside it. */
export function chairing({ said, role }: Pick<Listed, 'said' | 'role'>): Chairing {
  const words = role ?? said
  if (presided.test(words)) return 'presided'
  if (deputy.test(words)) return 'deputy'
  return chairOnly.test(words) ? 'chair' : null
}
