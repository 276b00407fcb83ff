/** Community protection in tests: a case, a warning and a notice that nothing is wrong with. */
import type { protectionNotice } from '../src/case-types/powers/protection/notice.ts'
import { noticeTest } from '../src/case-types/powers/protection/tests.ts'
import { protectionWarning } from '../src/case-types/powers/protection/warn.ts'
import type { AnswersOf, Person } from '../src/casework/type/act.ts'
import { dorian, mabel, reported } from './asb-scene.ts'
import { somebody, type Told } from './case-story.ts'

export const company = somebody(5, 'subject', 'Teasel Lettings')

export const testAnswers: AnswersOf<typeof noticeTest.act> = {
  detrimental: 'met',
  detrimentalWhy: 'Nobody nearby sleeps.',
  detrimentalEvidence: [1],
  persistent: 'met',
  persistentWhy: 'Each night.',
  persistentEvidence: [1],
  unreasonable: 'met',
  unreasonableWhy: 'Nobody needs it.',
  unreasonableEvidence: [1],
  still: 'met',
  stillWhy: 'Heard again after the time was over.',
  stillEvidence: [1],
  alternatives: 'A visit, and the warning.',
  proportionate: 'It asks for no more than quiet.',
  equality: 'Nobody is affected more than others.',
  vulnerable: 'Nobody known.',
}

export const warningGiven = (until: string, person = 2): AnswersOf<typeof protectionWarning> => ({
  person,
  conduct: 'Loud music at night.',
  stop: 'Music that is heard outside after 11pm.',
  does: '',
  results: '',
  until,
  how: 'hand',
  by: 'R. Pike',
})

export const noticeGiven = (
  warning: number | null,
  given: Partial<AnswersOf<typeof protectionNotice>> = {},
): AnswersOf<typeof protectionNotice> => ({
  person: 2,
  warning,
  body: 'person',
  conduct: 'Loud music at night.',
  stop: 'Music that is heard outside after 11pm.',
  does: '',
  results: '',
  by: null,
  informed: 'The landlord.',
  rank: 'council-officer',
  signatory: 'R. Pike',
  under: 'Scheme of delegation, item 6',
  ...given,
})

/** Warned on a day with time until another one, and the legal test met on the day after that. */
export function warnedUntil(
  on: string,
  until: string,
  { person = 2, people = [mabel, dorian, company] }: { person?: number; people?: readonly Person[] } = {},
): { told: Told; warning: number; next: string } {
  const told = reported(on, {}, people)
  const warning = told.does(protectionWarning, warningGiven(until, person), on)
  const next = Temporal.PlainDate.from(until).add({ days: 1 }).toString()
  told.does(noticeTest.act, testAnswers, next)
  return { told, warning, next }
}
