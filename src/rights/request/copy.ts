/**
 * The copy that the person gets: one page to read and print, and the same as JSON. It is made of what was decided and of
 * nothing else: the words of the case itself do not come in here.
 */
import { longDate, today } from '../../lib/index.ts'
import type { CaseFacts, Decision, Source } from './review.store.ts'
import { exemptionOf } from './exemptions.ts'

/** A row as it was decided; `says` is null where nothing of it leaves. */
export type Leaving = {
  readonly caseId: number
  readonly source: Source
  /** It is about the person who asks. */
  readonly own: boolean
  readonly at: Temporal.Instant
  readonly agency: string | null
  readonly decision: Decision
  readonly exemption: string | null
  readonly says: string | null
}

export type CopyFacts = {
  readonly reference: string
  readonly person: string
  readonly controller: string
  readonly received: string
  readonly years: string
  readonly made: Temporal.PlainDate
  readonly cases: readonly CaseFacts[]
  readonly rows: readonly Leaving[]
  /** Agencies that have read it and may be named. */
  readonly readers: readonly string[]
  /** Others have read it who are not named. */
  readonly otherReaders: boolean
  /** '6 years from …' */
  readonly kept: string
}

const sectionOf = ({ source, own }: Pick<Leaving, 'source' | 'own'>): string => {
  if (source === 'event') return 'What happened'
  if (source === 'file') return 'A file, which lies beside this page'
  if (source === 'party') return own ? 'Who you are in it' : 'Somebody else in it'
  return own ? 'Where you live' : 'Where somebody else lives'
}

/** What both files say, in plain words. */
export function copyOf(facts: CopyFacts) {
  const leaving = facts.rows.filter(row => row.says !== null)
  const held = facts.rows.filter(row => row.decision !== 'release')
  const tells = [...new Set(held.map(row => exemptionOf(row.exemption)?.tells ?? null))]
  // A case of which nothing leaves is not spoken of: that it is there may be what must stay back.
  const cases = facts.cases.flatMap(one => {
    const rows = leaving.filter(row => row.caseId === one.id)
    if (rows.length === 0) return []
    return [
      {
        number: one.reference,
        recordedBy: one.agency,
        purpose: one.purpose,
        opened: one.opened,
        closed: one.closed,
        entries: rows.map(row => ({
          section: sectionOf(row),
          date: today(row.at).toString(),
          recordedBy: row.agency ?? one.agency,
          wordsRemoved: row.decision === 'redact',
          says: row.says ?? '',
        })),
      },
    ]
  })
  return {
    reference: facts.reference,
    person: facts.person,
    controller: facts.controller,
    requestReceived: facts.received,
    made: facts.made.toString(),
    years: facts.years,
    cases,
    whatIsNotHere: [
      ...tells.filter(told => told !== null),
      'We do not always have to say what we have kept back, or that we have.',
    ],
    whoHasSeenIt: [...facts.readers, ...(facts.otherReaders ? ['Other public bodies'] : [])],
    howLongItIsKept: facts.kept,
    whereItCameFrom: 'Each entry says which agency recorded it.',
    decidedByMachine: 'Nothing about you was decided by a machine alone.',
    yourRights: [
      `Tell ${facts.controller} if something is wrong: you can ask to have it put right.`,
      `You can ask ${facts.controller} to look at this answer again.`,
      'You can complain to the Information Commissioner, or ask a court.',
    ],
  }
}

export type Copy = ReturnType<typeof copyOf>

export const madeOn = (copy: Copy): string => longDate(copy.made)
