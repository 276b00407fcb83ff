/** Two people in the chair, a chair who was not there, or nobody in the chair. */
import type { Check, Found } from '../../check.ts'
import { isAttendance, type Listed, listsOf } from '../../mentions/attendance.ts'
import { membershipAt } from '../../mentions/membership.ts'
import { samePerson } from '../../mentions/names.ts'
import { chairing } from '../../mentions/offices.ts'
import type { Paper } from '../../paper/paper.ts'

export const chairOfMeeting: Check = {
  id: 'chair-of-meeting',
  family: 'people',
  severity: 'warning',
  says: 'Two people in the chair, a chair who was not there, or nobody said to be in the chair',
  *look(paper, earlier) {
    const { members, present, apologies, absent } = listsOf(paper)
    for (const list of [members, present]) yield* twoChairs(list ?? [])
    const away = [...(apologies ?? []), ...(absent ?? [])]
    yield* both(paper, present ?? [])
    const led = present?.find(one => chairing(one) === 'presided' || chairing(one) === 'chair')
    const office = membershipAt(paper, earlier)?.names.find(
      ({ role }) => role !== null && chairing({ role, said: '' }) === 'chair',
    )
    if (led && office && chairing(led) === 'chair' && !samePerson(led.name, office.name)) {
      const there = present?.find(one => samePerson(one.name, office.name))
      yield {
        at: led.at,
        severity: there ? 'warning' : 'note',
        says: `${led.name.printed} is the Chair here, and ${office.name.printed} is the Chair on the list of members`,
        evidence: [office.at],
      }
    }
    const excused = away.find(one => chairing(one) === 'chair' || (office && samePerson(one.name, office.name)))
    const vice = present?.find(one => chairing(one) === 'deputy')
    if (excused && vice && !led && !told(paper))
      yield {
        at: vice.at,
        says: `The Chair, ${excused.name.printed}, sent apologies, and ${vice.name.printed} is not said to have been in the chair`,
        evidence: [excused.at],
      }
  },
}

function* twoChairs(list: readonly Listed[]): Generator<Found> {
  for (const kind of ['presided', 'chair'] as const) {
    const [first, second] = list.filter(one => chairing(one) === kind)
    if (first && second)
      yield {
        at: second.at,
        says: `${first.name.printed} and ${second.name.printed} are both ${kind === 'chair' ? 'the Chair' : 'in the chair'} here`,
        evidence: [first.at],
      }
  }
}

/** The Chair and somebody else in the chair, both there, and not a word of an interest or of coming late. */
function* both(paper: Paper, present: readonly Listed[]): Generator<Found> {
  const presided = present.find(one => chairing(one) === 'presided')
  const chair = present.find(one => chairing(one) === 'chair')
  if (!presided || !chair || comesOrGoes.test(presided.said + chair.said)) return
  const why = paper.minutes?.blocks.some(
    block => !isAttendance(block) && (leaves.test(block.text) || took.test(block.text)),
  )
  yield {
    at: presided.at,
    severity: why ? 'note' : 'warning',
    says: `${presided.name.printed} is said to be in the chair, and the Chair, ${chair.name.printed}, is among those present`,
    evidence: [chair.at],
  }
}

const comesOrGoes =
  /\b(?:late|part|item|minute|left|until|from|arriv\w+|join\w+|remote\w*|virtual\w*|online|elect|of the council)\b/i
const leaves =
  /\bchair(?:man|woman|person)?\b[^.]{0,80}\b(?:left|withdrew|vacated|interest|late|arriv\w+|joined|remote\w*|online|virtually)\b/i

const took = /\b(?:took|assumed|resumed|occupied|vacated) the chair\b|\belected\b.{0,60}\bchair\b/i

/** Anywhere in the minutes: 'Councillor Hill took the Chair', 'RESOLVED that Councillor Hill be elected Chair for the meeting'. */
const told = ({ minutes }: Paper): boolean =>
  minutes?.blocks.some(({ text }) =>
    /\b(?:in|took|takes?|taking|assumed|resumed|occupied) the chair\b|\b(?:elected|appointed|nominated|acted|acting|presided)\b.{0,60}\b(?:chair|meeting)|\bchaired\b|\bpresid/i.test(
      text,
    ),
  ) ?? false
