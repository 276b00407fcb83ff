/** Powers used in cases of anti-social behaviour: a home closed to visitors, a community protection notice, an injunction. */
import { after, type Answers, type Step } from '../seed.ts'

const does = (days: number, act: string, given: Answers): Step => ({ when: after(days), act, given })

/** A limb of a legal test that the report, and what was recorded since, bear out. */
const met = (key: string, why: string): Answers => ({ [key]: 'met', [`${key}Why`]: why, [`${key}Evidence`]: [0] })
const not = (key: string, why: string): Answers => ({ [key]: 'not-met', [`${key}Why`]: why, [`${key}Evidence`]: [] })

const court = 'Thornmere Magistrates’ Court'
const byOfficer = { rank: 'council-officer', signatory: 'Perpetua Lisle', under: 'Scheme of delegation, item 6.2' }

const closureFair: Answers = {
  alternatives: 'Locks, daily calls, warnings to two of the visitors, the landlord’s letters.',
  proportionate: 'He stays in his home: only others are kept out.',
  equality: 'He is disabled, and the order protects him.',
  vulnerable: 'He is at risk of harm: his social worker agreed to each step.',
}

/** Issued, served and heard on one working day; the order keeps out all but the man who lives there, and still holds. */
export const closure = (day: number): Step[] => [
  does(day - 3, 'closure-notice-test', {
    ...met('nuisance', 'Callers and shouting at all hours of the night.'),
    ...not('disorder', 'No fights outside so far.'),
    ...met('necessary', 'Nothing less has kept them away.'),
    ...closureFair,
  }),
  does(day - 2, 'closure-consulted', {
    premises: 'place',
    told: 'The tenant, in person with his support worker; the landlord, in writing.',
    consulted: 'Police, social care and the landlord: all agree.',
  }),
  does(day, 'closure-notice', {
    premises: 'place',
    at: '08:00',
    hours: 48,
    keepsOut: ['everybody-else'],
    except: 'His social worker, carers and the landlord, at any time.',
    hearingOn: after(day),
    hearingAt: '14:00',
    hearingWhere: court,
    statesHearing: true,
    statesEffect: true,
    statesAdvice: true,
    rank: 'superintendent',
    signatory: 'Maud Ellery',
  }),
  does(day, 'closure-notice-served', {
    notice: 0,
    at: '08:40',
    how: ['prominent', 'entrances', 'outbuildings', 'control', 'residents'],
    by: 'Two officers of the neighbourhood team',
  }),
  does(day, 'closure-order-test', {
    ...met('behaviour', 'Drugs are sold from his kitchen.'),
    ...met('nuisance', 'Neighbours with children have moved in with relatives.'),
    ...not('disorder', 'No fights outside so far.'),
    ...met('necessary', 'It would begin again on the next day.'),
    ...closureFair,
  }),
  does(day, 'closure-applied', { notice: 0, court, hearingOn: after(day), hearingAt: '14:00' }),
  does(day, 'closure-order', {
    notice: 0,
    at: '14:50',
    court,
    endsOn: day + 88,
    endsAt: '14:00',
    terms: 'Everybody but the tenant, his carers, his social worker and the landlord, from all of it, at all times.',
  }),
]
export const closureNotAppealed = (day: number): Step => does(day, 'closure-appeal', { decision: 0, made: null })
export const closureReviewed = (day: number): Step =>
  does(day, 'closure-reviewed', { order: 0, next: 'end', words: 'Nobody has come back. He moves within the month.' })

/** A warning in writing, which was not heeded, and the notice. */
export const protection = (day: number): Step[] => [
  does(day, 'protection-warning', {
    person: 'subject',
    conduct: 'Follows a neighbour to the shop and calls him names.',
    stop: 'Following him, and calling names.',
    until: day + 12,
    how: 'hand',
    by: 'The officer',
  }),
  does(day + 13, 'protection-warning-over', { warning: 0, heeded: 'no', words: 'Called names at the bus stop.' }),
  does(day + 13, 'protection-notice-test', {
    ...met('detrimental', 'A neighbour does not leave his home alone.'),
    ...met('persistent', 'Each week for three months.'),
    ...met('unreasonable', 'There is no reason for it at all.'),
    ...met('still', 'Again at the bus stop, after the time was over.'),
    alternatives: 'Two warnings, and a contract that was broken.',
    proportionate: 'It asks for nothing but to leave one person alone.',
    equality: 'It protects somebody who is disabled.',
    vulnerable: 'The neighbour: the victims’ service calls each week.',
  }),
  does(day + 13, 'protection-notice', {
    person: 'subject',
    warning: 0,
    body: 'person',
    conduct: 'Follows a neighbour and calls him names.',
    stop: 'Following him, and calling names.',
    informed: 'The police.',
    ...byOfficer,
  }),
  does(day + 14, 'protection-notice-served', { notice: 0, how: 'hand', by: 'The officer' }),
]

/** Applied for with notice, and made at the hearing for a year. */
export const injunction = (day: number): Step[] => [
  does(day, 'injunction-test', {
    ...met('harm', 'Fireworks were thrown at homes, once into a pram.'),
    ...met('home', 'She cannot use her balcony.'),
    ...not('housing', 'He lives elsewhere.'),
    ...met('just', 'He stopped for a month after a warning: an order will hold him.'),
    alternatives: 'A warning in writing; wardens; the case was closed once.',
    proportionate: 'It keeps him from the quay after dark, and from nothing else.',
    equality: 'Nobody more than others.',
    vulnerable: 'A mother with a small child: a screen was put up for her.',
  }),
  does(day + 1, 'injunction-applied', {
    person: 'subject',
    applicant: 'safety',
    condition: 'harm',
    relates: false,
    notice: true,
    seeks: 'Not to be on the quay after dark, and to carry no fireworks there.',
    hearing: after(day + 12),
    ...byOfficer,
  }),
  does(day + 12, 'injunction-made', {
    application: 0,
    person: 'subject',
    kind: 'final',
    court: 'County Court at Thornmere',
    ends: day + 12 + 360,
    prohibitions: 'To be on the quay at Ropewalk between dusk and dawn. To have fireworks with him in a public place.',
    requirements: [],
    arrest: 'risk',
    excludes: false,
  }),
  does(day + 12, 'injunction-served', { order: 0, how: 'court', by: 'The court' }),
]
