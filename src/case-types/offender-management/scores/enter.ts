/** A score that was worked out elsewhere, entered by hand. */
import { z } from 'zod'
import {
  act,
  actsFor,
  type Answers,
  type Ask,
  ask,
  atField,
  type Context,
  type Refused,
} from '../../../casework/index.ts'
import { ageOn, isRefusal } from '../../../lib/index.ts'
import {
  adultAtFollowUp,
  type Band,
  bandOf,
  bands,
  convictedInTime,
  fiveDigits,
  latestConviction,
  offenceWeight,
} from '../../../scores/index.ts'
import { bornIn } from './calculate.ts'
import { offenceHint, offencesHint } from './offence-hint.ts'
import { bandAgrees, byPoliceOrProbation, oneYearSaid, predictorPercent, wholePercent, yearsInOrder } from './rules.ts'
import { bandName, bandTitle, limitsOf, offenceWords, percentWords, toolName, tools } from './words.ts'

/** A number with decimals, kept as it was typed; its sign of percent is left out. */
const percent = (label: string, says: string, hint: string): Ask<string> => ({
  label,
  hint,
  asked: { as: 'line' },
  schema: z
    .string()
    .max(8, says)
    .optional()
    .default('')
    .transform(typed => typed.replace(/\s*%$/, '').trim()),
})

const asks = {
  tool: ask.choose('Which score is it?', tools),
  oneYear: percent('Score of one year, in percent', 'Enter a number', 'Leave it empty where the tool gives none.'),
  twoYear: percent('Score of two years, in percent', 'Enter a number', 'Such as 62, or 62.45.'),
  band: ask.choose(
    'Band',
    bands.toReversed().map(({ key }) => ({ key, name: bandTitle(key) })),
  ),
  offence: ask.line('Code of the current offence', { most: 5, hint: offenceHint }),
  convicted: ask.day('Date of the current conviction', 'the date of the current conviction'),
  from: ask.line('Where does the score come from?', { hint: 'The system or report, and who worked it out.' }),
}

type Given = Answers<typeof asks>

export const scoreEntered = act({
  key: 'score-entered',
  name: 'Enter a score that was worked out elsewhere',
  group: 'Scores',
  hint: offencesHint,
  field: 'risk',
  when: 'asked',
  anybody: true,
  asks,
  says: given =>
    [
      `Score entered by hand, ${toolName(given.tool)}: ${percentWords(valuesOf(given))}`,
      `Offence: ${offenceWords(given.offence)}`,
      limitsOf(given.tool),
    ].join('\n'),
  refuses: (given, on, context): Refused | null =>
    byPoliceOrProbation.refuses({ kind: actsFor(context) }) ??
    percentFault(given) ??
    atField('band', bandFault(given)) ??
    atField('offence', codeFault(given)) ??
    atField(
      'convicted',
      convictedInTime.refuses({
        convicted: given.convicted,
        latest: latestConviction(Temporal.PlainDate.from(on)),
      }),
    ) ??
    atField('on', minorFault(context, on)),
})

export const valuesOf = (given: Given): { oneYear: number | null; twoYear: number; band: Band } => ({
  oneYear: given.oneYear === '' ? null : Number(given.oneYear),
  twoYear: Number(given.twoYear),
  band: given.band,
})

function percentFault({ tool, oneYear, twoYear }: Given): Refused | null {
  const ogrs3 = tool === 'ogrs3'
  const odd = (values: readonly string[]) =>
    wholePercent.refuses({ ogrs3, values }) ?? predictorPercent.refuses({ arp: !ogrs3, values })
  return (
    atField('oneYear', oneYearSaid.refuses({ ogrs3, oneYear })) ??
    atField('oneYear', oneYear === '' ? null : odd([oneYear])) ??
    atField('twoYear', odd([twoYear])) ??
    atField('oneYear', yearsInOrder.refuses({ oneYear, twoYear }))
  )
}

function bandFault({ band, twoYear }: Given) {
  const of = bandOf(Number(twoYear))
  return bandAgrees.refuses({ entered: band, of }, bandName(of))
}

/** OGRS3 scored only what it has a weight for; another tool has offences of its own. */
function codeFault({ tool, offence }: Given) {
  if (tool !== 'ogrs3') return fiveDigits.refuses({ code: offence })
  const weight = offenceWeight(offence)
  return isRefusal(weight) ? weight : null
}

function minorFault(context: Context, on: string) {
  const born = bornIn(context)
  return born === null ? null : adultAtFollowUp.refuses({ age: ageOn(born, on) })
}
