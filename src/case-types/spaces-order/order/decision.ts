/** What every decision about an order asks: the Convention rights, where it is recorded, and who signs it; after those were heard whom the law names. */
import { type Answers, ask, atField, type Context, type Day, type Refused } from '../../../casework/index.ts'
import { list } from '../../../lib/index.ts'
import { lastAnswer, testRefuses } from '../../powers/legal-test.ts'
import { signingAsks, signingRefuses } from '../../powers/signing.ts'
import { answersHeard, consultationClosed, consulted } from '../consultation/rules.ts'
import { round, unasked } from '../consultation/round.ts'
import { isBy } from '../numbered.ts'
import { changeBegun } from './change.ts'
import { opened } from '../propose.ts'
import { consentGiven, councilDecides, rightsWeighed, testedAnew } from './rules.ts'

export const decisionAsks = {
  rights: ask.choose(
    'Does it restrict freedom of expression, or of assembly?',
    [
      { key: 'none', name: 'No' },
      { key: 'justified', name: 'Yes, and no more than is needed' },
      { key: 'unjustified', name: 'Yes, and more than is needed' },
    ],
    { under: 'Convention rights', hint: 'Articles 10 and 11: the law wants particular regard to them.' },
  ),
  rightsWhy: ask.words('How were they weighed?', { rows: 3 }),
  minute: ask.line('Where is the decision recorded?', {
    under: 'The decision',
    hint: 'For example, “Cabinet, minute 41”',
  }),
  ...signingAsks,
}

/** Asked of each decision that an expedited order can have. */
export const consentAsks = {
  consent: ask.words('An expedited order: who consented, and when?', {
    rows: 2,
    optional: true,
    hint: 'The chief officer of police, and whoever the school or the NHS body authorised for this.',
  }),
}

export const consentRefuses = (
  { consent }: Answers<typeof consentAsks>,
  { stood }: Pick<Context, 'stood'>,
): Refused | null =>
  atField('consent', consentGiven.refuses({ kind: stood.first(opened)?.given.kind ?? 'ordinary', consent }))

export const decisionRefuses = (given: Answers<typeof decisionAsks>): Refused | null =>
  atField('rights', rightsWeighed.refuses(given)) ??
  atField('rank', councilDecides.refuses(given)) ??
  signingRefuses(given)

/** Why it cannot be decided on a day yet: somebody was not asked, has time to answer, or was not heard. */
export function consultationRefuses(context: Pick<Context, 'stood'>, on: Day): Refused | null {
  const { opened, waiting } = round(context.stood)
  const missing = unasked(context, on)
  return (
    consulted.refuses(
      { opened: opened !== undefined, unasked: missing },
      missing.length === 0 ? 'nobody yet' : list(missing),
    ) ??
    (opened ? atField('on', consultationClosed.refuses({ on, closes: opened.given.closes })) : null) ??
    answersHeard.refuses({ waiting: waiting.length })
  )
}

/** The test is met by a day, and by an answer of this change. */
export function testAnewRefuses(
  test: Parameters<typeof testRefuses>[0],
  context: Pick<Context, 'stood'>,
  on: Day,
): Refused | null {
  const begun = context.stood.last(changeBegun)?.id
  const last = lastAnswer(test, context, on)
  return (
    testRefuses(test, context, on) ??
    testedAnew.refuses({ anew: last !== undefined && begun !== undefined && !isBy(last.id, begun) })
  )
}

export const dayAfter = (day: Day): Day => Temporal.PlainDate.from(day).add({ days: 1 }).toString()
export const dayBefore = (day: Day): Day => Temporal.PlainDate.from(day).subtract({ days: 1 }).toString()
