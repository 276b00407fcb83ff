/** Working OGRS3 out from what is known of somebody’s convictions. */
import { act, actsFor, type Answers, ask, atField, type Context, type Refused } from '../../../casework/index.ts'
import { isRefusal } from '../../../lib/index.ts'
import {
  engine,
  type Fault,
  type Inputs,
  latestConviction,
  type Scored,
  score,
  scoreOf,
  table,
} from '../../../scores/index.ts'
import { birthAgrees, birthKnown, byPoliceOrProbation } from './rules.ts'
import { offenceHint, offencesHint } from './offence-hint.ts'
import { limitsOf, offenceWords, percentWords } from './words.ts'

/** What stands beside the answers. */
export type Worked = Scored & { readonly dateOfBirth: string; readonly engine: string; readonly table: string }

const asks = {
  gender: ask.choose('Gender', [
    { key: 'MALE', name: 'Male' },
    { key: 'FEMALE', name: 'Female' },
  ]),
  born: ask.optionalDay('Date of birth', 'the date of birth', {
    hint: 'Leave it empty where the case has it already.',
  }),
  convicted: ask.day('Date of the current conviction', 'the date of the current conviction'),
  followed: ask.day('Start of the follow-up', 'the start of the follow-up', {
    hint: 'The day on which the sentence in the community began, or of the release from prison.',
  }),
  sanctions: ask.whole('Number of sanctions', {
    least: 1,
    most: 999,
    hint: 'All convictions and cautions on which a sanction followed, the current one too.',
  }),
  first: ask.whole('Age at the first sanction', { most: 120, hint: 'In completed years.' }),
  offence: ask.line('Code of the current offence', { most: 5, hint: offenceHint }),
}

type Given = Answers<typeof asks>

export const scoreCalculated = act({
  key: 'score-calculated',
  name: 'Calculate OGRS3',
  group: 'Scores',
  hint: offencesHint,
  field: 'risk',
  when: 'asked',
  anybody: true,
  asks,
  says: (given, context) => {
    const worked = workedOut(given, context)
    const version = `${worked.engine}, table of offences ${worked.table}`
    return [
      `OGRS3: ${percentWords(worked)}`,
      `Offence: ${offenceWords(given.offence)}`,
      limitsOf('ogrs3'),
      `Worked out by ${version}`,
    ].join('\n')
  },
  refuses(given, on, context): Refused | null {
    const known = bornIn(context)
    const refusal =
      byPoliceOrProbation.refuses({ kind: actsFor(context) }) ??
      atField('born', birthKnown.refuses({ known, typed: given.born })) ??
      atField('born', birthAgrees.refuses({ known, typed: given.born }))
    if (refusal) return refusal
    const found = score(inputsOf(given, context), latestConviction(Temporal.PlainDate.from(on)))
    return isRefusal(found) ? atField(questionOf[found.field], found) : null
  },
  keeps: (given, _on, context) => ({ worked: workedOut(given, context) }),
})

/** At which question a fault of the inputs is told. */
const questionOf = {
  gender: 'gender',
  dateOfBirth: 'born',
  dateOfCurrentConviction: 'convicted',
  dateAtStartOfFollowup: 'followed',
  totalNumberOfSanctionsForAllOffences: 'sanctions',
  ageAtFirstSanction: 'first',
  currentOffenceCode: 'offence',
} as const satisfies Record<Fault['field'], keyof Given>

/** The date of birth of whom the case is about, where it is known. */
export const bornIn = ({ people }: Context): string | null => people.find(one => one.role === 'subject')?.born ?? null

const inputsOf = (given: Given, context: Context): Inputs => ({
  gender: given.gender,
  dateOfBirth: bornIn(context) ?? given.born ?? '',
  dateOfCurrentConviction: given.convicted,
  dateAtStartOfFollowup: given.followed,
  totalNumberOfSanctionsForAllOffences: given.sanctions,
  ageAtFirstSanction: given.first,
  currentOffenceCode: given.offence,
})

/** Once nothing refuses it. */
function workedOut(given: Given, context: Context): Worked {
  const inputs = inputsOf(given, context)
  const found = scoreOf(inputs)
  if (isRefusal(found)) throw new Error(found.says)
  return { ...found, dateOfBirth: inputs.dateOfBirth, engine, table }
}
