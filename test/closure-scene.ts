/** Closures and community protection in tests: a case with premises in it, and answers that nothing is wrong with. */
import { consulted } from '../src/case-types/powers/closure/recorded.ts'
import { closureApplied } from '../src/case-types/powers/closure/court/hearing.ts'
import { closureNotice, closureNoticeServed } from '../src/case-types/powers/closure/notice.ts'
import { noticeTest, orderTest } from '../src/case-types/powers/closure/tests.ts'
import type { AnswersOf, Person } from '../src/casework/type/act.ts'
import { dorian, mabel, reported } from './asb-scene.ts'
import { somebody, type Told } from './case-story.ts'

export const premises = somebody(7, 'place', '12 Teasel Walk')

const fair = {
  alternatives: 'Warnings, a contract, a visit of the landlord.',
  proportionate: 'For as short as it works.',
  equality: 'Nobody is affected more than others.',
  vulnerable: 'A tenant is frail: adult social care was told.',
}

export const noticeAnswers: AnswersOf<typeof noticeTest.act> = {
  nuisance: 'met',
  nuisanceWhy: 'Callers at all hours.',
  nuisanceEvidence: [1],
  disorder: 'not-met',
  disorderWhy: 'No fights so far.',
  disorderEvidence: [],
  necessary: 'met',
  necessaryWhy: 'Nothing less has helped.',
  necessaryEvidence: [1],
  ...fair,
}

export const orderAnswers: AnswersOf<typeof orderTest.act> = {
  behaviour: 'met',
  behaviourWhy: 'Drugs are sold there.',
  behaviourEvidence: [1],
  nuisance: 'unclear',
  nuisanceWhy: 'Not yet known.',
  nuisanceEvidence: [],
  disorder: 'not-met',
  disorderWhy: 'No fights so far.',
  disorderEvidence: [],
  necessary: 'met',
  necessaryWhy: 'It would begin again.',
  necessaryEvidence: [1],
  ...fair,
}

/** For 48 hours from ten o'clock, heard within them; signed by a superintendent. The hearing is for the test to say. */
export const notice = (
  hearingOn: string,
  given: Partial<AnswersOf<typeof closureNotice>> = {},
): AnswersOf<typeof closureNotice> => ({
  premises: 7,
  at: '10:00',
  hours: 48,
  keepsOut: ['everybody-else'],
  except: '',
  hearingOn,
  hearingAt: '09:30',
  hearingWhere: 'Thornmere Magistrates’ Court',
  statesHearing: true,
  statesEffect: true,
  statesAdvice: true,
  rank: 'superintendent',
  signatory: 'A. Marrow',
  under: '',
  ...given,
})

export const service = {
  at: '10:00',
  how: ['prominent', 'entrances', 'outbuildings', 'control', 'residents'] as AnswersOf<
    typeof closureNoticeServed
  >['how'],
  impossible: '',
  by: 'PC Rowan Pike',
}

/** A case in which the legal test of the notice is met, and whoever must be told and asked was. */
export function tested(on: string, people: readonly Person[] = [mabel, dorian, premises]): Told {
  const told = reported(on, {}, people)
  told.does(noticeTest.act, noticeAnswers, on)
  told.does(consulted, { premises: 7, told: 'The tenant, by letter.', consulted: 'The landlord agrees.' }, on)
  return told
}

/** Issued and served at ten o'clock of a day, and applied for; the id of the notice. */
export function closed(on: string, hearingOn: string, hearingAt = '09:30'): { told: Told; id: number } {
  const told = tested(on)
  const id = told.does(closureNotice, notice(hearingOn, { hearingAt }), on)
  told.does(closureNoticeServed, { notice: id, ...service }, on)
  told.does(orderTest.act, orderAnswers, on)
  told.does(closureApplied, { notice: id, court: 'Thornmere Magistrates’ Court', hearingOn, hearingAt }, on)
  return { told, id }
}
