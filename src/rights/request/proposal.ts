/** What is proposed of a row of a case; nothing is decided by it. Where the program cannot know of whom a row tells, nothing. */
import { propose, type Others } from './propose.ts'
import type { Decision, Line, Person } from './review.store.ts'
import type { Request } from './store.ts'

export type Around = {
  /** The parties who are the person that asks. */
  readonly same: ReadonlySet<number>
  readonly others: Others
  /** The cases that are about the person and about nobody else. */
  readonly about: ReadonlySet<number>
}

/** Everybody in the cases but the person, and what tells of them; and which of the cases are about the person alone. */
export function aroundOf(people: Person[], same: ReadonlySet<number>): Around {
  const own = new Set(people.filter(one => same.has(one.partyId)).flatMap(one => one.addresses ?? []))
  const others = people.filter(one => !same.has(one.partyId))
  const subjects = people.filter(one => one.role === 'subject')
  const ofOthers = new Set(subjects.filter(one => !same.has(one.partyId)).map(one => one.caseId))
  return {
    same,
    others: {
      names: others.map(one => one.name),
      addresses: others.flatMap(one => (one.addresses === null || own.has(one.addresses) ? [] : [one.addresses])),
    },
    about: new Set(subjects.map(one => one.caseId).filter(id => !ofOthers.has(id))),
  }
}

/** `decision` is null where it is to be decided by hand; the phrases are then what was found, and no proposal. */
export type Proposal = { decision: Decision | null; phrases: string[]; why: string }

/** Kinds of fields of which only somebody who reads the row can say whom it is about, or whether it does harm. */
const byHand: Readonly<Record<string, string>> = {
  health:
    'It is about health. Before anything of it leaves, a health professional says whether that would do serious harm, also where it is the person’s own (Data Protection Act 2018, schedule 3, part 2).',
  intelligence: 'It is intelligence: it may tell of somebody else, or give away who told it.',
  victim: 'It may be about somebody who was harmed.',
  plan: 'It says what is being done, and may tell of somebody else.',
}

export function proposalFor(line: Line, request: Pick<Request, 'name'>, { same, others, about }: Around): Proposal {
  if (line.source === 'file')
    return {
      decision: null,
      phrases: [],
      why: 'It is a file: open it, and say of whom it tells. It leaves whole, or not at all.',
    }
  if (line.source !== 'event')
    return line.partyId !== null && same.has(line.partyId)
      ? { decision: 'release', phrases: [], why: 'It is about the person who asks.' }
      : { decision: 'withhold', phrases: [], why: 'It is about somebody else.' }
  const phrases = propose(line.original, request.name, others)
  const kept = byHand[line.field]
  if (kept !== undefined) return { decision: null, phrases, why: kept }
  if (!about.has(line.caseId))
    return {
      decision: null,
      phrases,
      why: 'The case is about somebody else, or about others too: what is written in it is theirs first.',
    }
  return phrases.length > 0
    ? { decision: 'redact', phrases, why: 'It may name somebody else.' }
    : {
        decision: 'release',
        phrases: [],
        why: 'No name or address of anybody else in the case was found in it. Read it all the same.',
      }
}
