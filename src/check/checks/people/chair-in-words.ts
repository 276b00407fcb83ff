/** Somebody called the Chair in words who is not the Chair on the list. */
import type { Check, Found } from '../../check.ts'
import { isAttendance, type Listed, listsOf } from '../../mentions/attendance.ts'
import { likeness } from '../../mentions/names.ts'
import { chairing } from '../../mentions/offices.ts'
import { peopleIn } from '../../mentions/people.ts'
import type { Paper } from '../../paper/paper.ts'

export const chairInWords: Check = {
  id: 'chair-in-words',
  family: 'people',
  severity: 'warning',
  says: 'A person called the Chair or the Vice-Chair in words who is not so on the list',
  *look(paper) {
    const { members, present } = listsOf(paper)
    const chairs = {
      minutes: present?.filter(one => ['chair', 'presided'].includes(chairing(one) ?? '')) ?? [],
      others: members?.filter(one => chairing(one) === 'chair') ?? [],
    }
    yield* viceChairs(paper, present ?? [])
    for (const block of paper.blocks) {
      const known = block.part === 'minutes' ? chairs.minutes : chairs.others
      if (!known[0] || isAttendance(block) || block.role === 'member' || changes.test(block.text)) continue
      for (const { name, text, start } of peopleIn(block.text)) {
        if (known.some(one => likeness(one.name, name).kind !== 'other')) continue
        const rest = /^[\s,(–-]*(?:the )?chair(?:man|woman|person)?\b\)?(?!['’])(.*)/i.exec(
          block.text.slice(start + text.length),
        )?.[1]
        const acts = rest !== undefined && verb.test(rest) && block.text.charAt(start + text.length + 1) === '('
        if (
          !acts &&
          !beforeName.test(block.text.slice(Math.max(0, start - 60), start)) &&
          !(rest !== undefined && ofThis(rest, paper))
        )
          continue
        yield {
          at: { block, quote: text },
          says: `${name.printed} is called the Chair here, and ${known[0].name.printed} is the Chair on the list`,
          evidence: [known[0].at],
          same: text,
        }
      }
    }
  },
}

/** 'The Vice-Chair, Cllr Denny,' where the list has another one. */
function* viceChairs({ minutes }: Paper, present: readonly Listed[]): Generator<Found> {
  const known = present.filter(one => chairing(one) === 'deputy')
  for (const block of known[0] ? (minutes?.blocks ?? []) : []) {
    if (
      isAttendance(block) ||
      /\b(?:elect\w*|appoint\w*|nominat\w*|former|previous|outgoing|incoming|retir\w+)\b/i.test(block.text)
    )
      continue
    for (const { name, text, start } of peopleIn(block.text)) {
      if (
        known.some(one => likeness(one.name, name).kind !== 'other') ||
        !present.some(one => likeness(one.name, name).kind === 'same')
      )
        continue
      if (
        !viceBefore.test(block.text.slice(Math.max(0, start - 60), start)) &&
        !viceAfter.test(block.text.slice(start + text.length))
      )
        continue
      yield {
        at: { block, quote: text },
        says: `${name.printed} is called the Vice-Chair here, and ${known[0]?.name.printed} is the Vice-Chair on the list`,
        evidence: known.slice(0, 1).map(one => one.at),
        same: text,
      }
    }
  }
}

const vice = String.raw`(?:[Vv]ice|[Dd]eputy)[\s-][Cc]hair(?:man|woman|person)?`
const viceBefore = new RegExp(
  String.raw`(?:^|[.;:] |\b[Tt]he )${vice}(?:,|:| \(| –|)\s*(?:Councillor|Cllr\.?|Mrs?\.?|Ms\.?|Miss|Dr\.?)?\s*$`,
)
const viceAfter = new RegExp(String.raw`^(?: \(${vice}\)|, (?:as |the )?${vice},?)(?= [a-z])(?! (?:of|for)\b)`)
const verb = /^\s+(?!of\b|for\b|and\b|in\b|at\b|from\b)[a-z]/
const changes =
  /\b(?:elect\w*|appoint\w*|nominat\w*|former|previous|outgoing|incoming|retir\w+|took the chair|in the chair|vice|deputy|co-chair\w*)\b/i
const beforeName =
  /(?:^|[.;:]\s|\b[Tt]he |\b[Aa]s )Chair(?:man|woman|person)?(?:,|:| \(| –|)\s*(?:Councillor|Cllr\.?|Mrs?\.?|Ms\.?|Miss|Dr\.?)\s*$/

/** ', Chair of the Panel', 'Chairman, Safer Communities Panel'; not the chair of another body. */
function ofThis(rest: string, { reading }: Paper): boolean {
  const words = rest.trim().replace(/^[,–-]\s*/, '')
  if (words === '') return true
  if (
    /^of (?:the|this) (?:board|committee|panel|sub-committee|forum|partnership|group|meeting)\b(?! \p{Lu})/iu.test(
      words,
    )
  )
    return true
  return reading.body !== null && words.toLowerCase().includes(reading.body.toLowerCase())
}
