/** The rules of cameras that are lent to a place: asked for openly, needed, agreed by the group, taken down in time, their footage handed out lawfully. */
import { rule } from '../../lib/index.ts'
import { type Day, type Limit, limitWords } from '../../casework/index.ts'

const code = (principle: string) =>
  `Protection of Freedoms Act 2012, sections 30 and 33: Surveillance Camera Code of Practice, ${principle}`
const order = 'our own: the record says what happened, in the order in which it could'

// Asking for one ------------------------------------------------------------------------------------------------------

export const cameraOvert = rule<Limit, { use: string }>({
  id: 'camera-overt',
  source:
    'Regulation of Investigatory Powers Act 2000, sections 26, 28 and 32A; the offence that is needed: Directed Surveillance Order 2010, article 7A',
  limit: 'camera.covert-threshold',
  says: least =>
    `A hidden camera, or one that watches somebody in particular, is directed surveillance and is not asked for here: it needs an offence that can carry ${limitWords(least)} in prison and the approval of a justice of the peace. Send it to the council’s authorising officer under RIPA`,
  test: ({ use }) => use === 'open',
})

export const evidenceInOrder = rule<void, { from: Day; to: Day }>({
  id: 'camera-evidence-in-order',
  source: order,
  says: () => 'The last day of the evidence must not be before its first day',
  test: ({ from, to }) => from <= to,
})

export const evidenceOver = rule<void, { to: Day; on: Day }>({
  id: 'camera-evidence-over',
  source: 'our own: what is counted up to a day can be counted once that day has come',
  says: () => 'The evidence must end on or before the day of the request',
  test: ({ to, on }) => to <= on,
})

// Agreeing the site ---------------------------------------------------------------------------------------------------

export const assessmentDated = rule<void, { dpia: Day | null; on: Day }>({
  id: 'camera-dpia-dated',
  source: 'our own: an assessment that is still to come was not done',
  says: () => 'The data protection impact assessment must have been done by the day of this assessment',
  test: ({ dpia, on }) => dpia === null || dpia <= on,
})

export const evidenced = rule<void, { incidents: number }>({
  id: 'camera-evidenced',
  source: code('principle 1: a pressing need'),
  says: () => 'The site cannot be agreed without a recorded incident: decline it, or defer it until there is evidence',
  test: ({ incidents }) => incidents > 0,
})

export const alternativesTried = rule<void, { alternatives: readonly string[] }>({
  id: 'camera-alternatives-tried',
  source: `${code('principle 2')}; Human Rights Act 1998, article 8: nothing less intrusive would do`,
  says: () => 'The site cannot be agreed before something less intrusive was tried: decline it or defer it',
  test: ({ alternatives }) => alternatives.length > 0,
})

export const necessary = rule<void, { necessary: boolean }>({
  id: 'camera-necessary',
  source: `${code('principle 1')}; Human Rights Act 1998, article 8`,
  says: () => 'The assessment says that a camera is not necessary: the site cannot be agreed',
  test: given => given.necessary,
})

export const proportionate = rule<void, { proportionate: boolean }>({
  id: 'camera-proportionate',
  source: `${code('principle 2')}; Human Rights Act 1998, article 8`,
  says: () => 'The assessment says that a camera is not proportionate: the site cannot be agreed',
  test: given => given.proportionate,
})

export const impactAssessed = rule<void, { dpia: Day | null }>({
  id: 'camera-dpia-done',
  source: `UK GDPR article 35; ${code('principle 2')}`,
  says: () => 'The site cannot be agreed before the data protection impact assessment is done: defer it until then',
  test: ({ dpia }) => dpia !== null,
})

export const homesPlanned = rule<void, { homes: string }>({
  id: 'camera-homes-planned',
  source: `${code('principle 2')}; Human Rights Act 1998, article 8`,
  says: () => 'The camera would see into homes: the site cannot be agreed unless they are masked',
  test: ({ homes }) => homes !== 'seen',
})

export const signsPlanned = rule<void, { signs: string }>({
  id: 'camera-signs-planned',
  source: `${code('principle 3')}; UK GDPR article 13`,
  says: () => 'The site cannot be agreed before it is said where the signs will stand: defer it until then',
  test: ({ signs }) => signs !== '',
})

export const reasoned = rule<void, { decision: string; reason: string }>({
  id: 'camera-decision-reasoned',
  source: 'our own: whoever asked is told why',
  says: () => 'Say why the group declined or deferred it',
  test: ({ decision, reason }) => decision === 'agree' || reason !== '',
})

// In place ------------------------------------------------------------------------------------------------------------

export const deployedAfterAgreed = rule<void, { on: Day; agreed: Day }>({
  id: 'camera-after-agreement',
  source: 'our own: the problem-solving group agrees where cameras stand before they do',
  says: () => 'The camera cannot have gone up before the group agreed the site',
  test: ({ on, agreed }) => on >= agreed,
})

export const signed = rule<void, { signed: boolean }>({
  id: 'camera-signed',
  source: `${code('principle 3')}; UK GDPR article 13`,
  says: () => 'A camera stands only where signs say so: put them up and photograph them first',
  test: given => given.signed,
})

export const homesMasked = rule<void, { masked: boolean }>({
  id: 'camera-homes-masked',
  source: `${code('principle 2')}; Human Rights Act 1998, article 8`,
  says: () => 'A camera stands only where it does not see into homes: turn it or mask them first',
  test: ({ masked }) => masked,
})

export const afterItWentUp = rule<void, { on: Day; from: Day }>({
  id: 'camera-after-it-went-up',
  source: order,
  says: () => 'Enter the day on which the camera went up, or a later one',
  test: ({ on, from }) => on >= from,
})

/** `stop`: the last day on which it may stand. */
export const beforeItsStop = rule<Limit, { on: Day; stop: Day }>({
  id: 'camera-before-its-stop',
  source: 'our own, after the usual stay of 8 to 12 weeks: a camera stands no longer than the group agreed',
  limit: 'camera.stop-after',
  says: most =>
    `The camera is past its last day: it may stand ${limitWords(most)} unless the group agreed it again in time. Take it down`,
  test: ({ on, stop }) => on <= stop,
})

export const keptWhileNeeded = rule<void, { decision: string; necessary: boolean; proportionate: boolean }>({
  id: 'camera-kept-while-needed',
  source: code('principles 2 and 10: regular reviews'),
  says: () => 'A camera that is no longer necessary or proportionate is not kept: choose to take it down',
  test: ({ decision, ...found }) => decision !== 'keep' || (found.necessary && found.proportionate),
})

export const reviewedFirst = rule<void, { kept: boolean }>({
  id: 'camera-reviewed-first',
  source: code('principle 10: regular reviews'),
  says: () => 'The group agrees a camera again only after a review that found it is still needed: review it first',
  test: ({ kept }) => kept,
})

/** `most`: the latest day that can be agreed. */
export const extensionBound = rule<Limit, { until: Day | null; stop: Day; most: Day }>({
  id: 'camera-extension-bound',
  source: 'our own: each approval lasts as long as the first at most',
  limit: 'camera.stop-after',
  says: most => `Enter a day after its present last day, and at most ${limitWords(most)} after it`,
  test: ({ until, stop, most }) => until !== null && until > stop && until <= most,
})

export const mendedAfterFault = rule<void, { on: Day; fault: Day }>({
  id: 'camera-mended-after-fault',
  source: order,
  says: () => 'Enter the day of the fault, or a later one',
  test: ({ on, fault }) => on >= fault,
})

/** `last`: the latest day on which something is known to have happened with it. */
export const removedLast = rule<void, { on: Day; last: Day }>({
  id: 'camera-removed-last',
  source: order,
  says: () => 'The camera was still up on a later day, as recorded: enter that day or one after it',
  test: ({ on, last }) => on >= last,
})

// Outcome -------------------------------------------------------------------------------------------------------------

type Window = { readonly from: Day; readonly to: Day }
/** Days of a window, its first and its last included. */
export const daysOf = ({ from, to }: Window): number =>
  Temporal.PlainDate.from(from).until(Temporal.PlainDate.from(to)).days + 1

export const windowsInOrder = rule<void, { before: Window; after: Window }>({
  id: 'camera-windows-in-order',
  source: order,
  says: () => 'The last day of a window must not be before its first day',
  test: ({ before, after }) => daysOf(before) > 0 && daysOf(after) > 0,
})

export const windowsEqual = rule<void, { before: Window; after: Window }>({
  id: 'camera-windows-equal',
  source: 'our own: counts over unlike periods are not compared',
  says: () => 'The two windows must have the same number of days',
  test: ({ before, after }) => daysOf(before) === daysOf(after),
})

export const beforeIsBefore = rule<void, { before: Window; from: Day }>({
  id: 'camera-before-is-before',
  source: 'our own: before is before the camera went up',
  says: () => 'The window before must end before the day on which the camera went up',
  test: ({ before, from }) => before.to < from,
})

export const afterIsAfter = rule<void, { after: Window; from: Day; on: Day }>({
  id: 'camera-after-is-after',
  source: 'our own: after is once the camera stood, and over',
  says: () => 'The window after must begin on the day on which the camera went up or later, and be over',
  test: ({ after, from, on }) => after.from >= from && after.to <= on,
})
