/** Moving somebody to another area: proposed, answered by that area, made ready, and then handed over on the page of the case. */
import { act, ask, atField, type Context, type Stood } from '../../../casework/index.ts'
import { longDate, type Refusal } from '../../../lib/index.ts'
import { say } from '../../../web/index.ts'
import { sinceReferred } from '../referral.ts'
import { inCohort } from '../stages.ts'
import {
  handedOverReady,
  transferAhead,
  transferAnswerer,
  transferElsewhere,
  transferInOrder,
  transferReasoned,
  transferToPolice,
} from './rules.ts'

const group = 'Moving to another area'

export const transferProposed = act({
  key: 'transfer-proposed',
  name: 'Propose to move them to another area',
  group,
  hint: 'Let the other area’s team read the case first, on the page “Who may see it”: then it can answer here.',
  field: 'plan',
  when: 'asked',
  in: inCohort,
  offered: ({ stood }) => transferOf(stood) === null,
  asks: {
    to: ask.agency('Which area’s police team?'),
    why: ask.words('Why?', { rows: 3, hint: 'Where they live now, and since when' }),
    from: ask.day('From when should the other area take over?', 'the day of taking over'),
  },
  says: ({ from }) => `A move to another area was proposed, from ${longDate(from)}`,
  refuses: ({ to, from }, on, { agencies, by }) =>
    atField('to', transferToPolice.refuses({ kind: agencies.find(one => one.id === to)?.kind })) ??
    atField('to', transferElsewhere.refuses({ to, by })) ??
    atField('from', transferAhead.refuses({ from, on })),
  follows: () => [{ do: 'begin', key: 'transfer-pending' }],
  keeps: (_given, _on, { by }) => ({ owner: by ?? null }),
})

export const transferAnswered = act({
  key: 'transfer-answered',
  name: 'Answer the proposed move',
  group,
  hint: 'For the area that was asked. The area that asked writes the answer down if it came another way.',
  field: 'plan',
  when: 'asked',
  in: inCohort,
  anybody: true,
  offered: ({ stood }) => transferOf(stood)?.step === 'proposed',
  asks: {
    answer: ask.choose('Does the area take them on?', [
      { key: 'accepts', name: 'Yes' },
      { key: 'declines', name: 'No' },
    ]),
    why: ask.words('If not, why?', { rows: 3, optional: true }),
  },
  says: ({ answer }) => `The other area ${answer === 'accepts' ? 'takes them on' : 'does not take them on'}`,
  refuses: ({ answer, why }, on, { stood, by }) => {
    const { to, owner, proposed: before = on } = transferOf(stood) ?? {}
    return (
      transferAnswerer.refuses({ by, to, owner }) ??
      atField('on', transferInOrder.refuses({ on, before })) ??
      atField('why', transferReasoned.refuses({ answer, why }))
    )
  },
})

export const transferReady = act({
  key: 'transfer-ready',
  name: 'Get the case ready to hand over',
  group,
  hint: 'Then hand it over on the page “Hand it over” of this case. From now on the managers are for the other area to name.',
  field: 'plan',
  when: 'asked',
  in: inCohort,
  next: true,
  offered: ({ stood }) => transferOf(stood)?.step === 'accepted',
  asks: {
    through: ask.words('What was gone through with the other area?', {
      rows: 3,
      hint: 'Risks, what is planned, what is due in the next weeks',
    }),
    told: ask.yesNo('Does the person know who manages them from now on?'),
  },
  says: () => 'Ready to be handed over to the other area',
  refuses: (_given, on, { stood }) =>
    atField('on', transferInOrder.refuses({ on, before: transferOf(stood)?.answered ?? on })),
  follows: () => [
    { do: 'end', key: 'transfer-pending' },
    { do: 'mark', key: 'transfer', value: 'out' },
    { do: 'end', key: 'managers' },
    { do: 'begin', key: 'managers', value: 'none' },
  ],
})

export const transferStopped = act({
  key: 'transfer-stopped',
  name: 'Stop the move to another area',
  group,
  field: 'plan',
  when: 'asked',
  in: inCohort,
  offered: ({ stood }) => ['proposed', 'accepted', 'declined'].includes(transferOf(stood)?.step ?? ''),
  asks: { why: ask.words('Why?', { rows: 2 }) },
  says: () => 'The move to another area was stopped',
  follows: () => [{ do: 'end', key: 'transfer-pending' }],
})

export type Transfer = {
  /** The event that proposed it. */
  readonly record: number
  readonly proposed: string
  readonly to: number
  readonly owner: number | undefined
  readonly step: 'proposed' | 'accepted' | 'declined' | 'ready'
  /** The day of the answer, and of getting ready; null before. */
  readonly answered: string | null
  readonly ready: string | null
}

/** The move that is under way: over once it is stopped, or handed over. */
export function transferOf(stood: Stood): Transfer | null {
  const proposal = sinceReferred(stood, transferProposed).at(-1)
  if (!proposal) return null
  const { id, day, given } = proposal
  const since = <Of extends { readonly id: number }>(all: readonly Of[]): Of | undefined =>
    all.findLast(one => (one.id || Infinity) > (id || Infinity))
  if (since(stood.all(transferStopped)) ?? since(stood.named('handed-over'))) return null
  const [answer, ready] = [since(stood.all(transferAnswered)), since(stood.all(transferReady))]
  const owner = (given as { owner?: number | null }).owner ?? undefined
  const said = answer?.given.answer === 'accepts' ? 'accepted' : 'declined'
  return {
    record: id,
    proposed: day,
    to: given.to,
    owner,
    step: ready ? 'ready' : answer ? said : 'proposed',
    answered: answer?.day ?? null,
    ready: ready?.day ?? null,
  }
}

/** Nobody is moved past the area that is to answer for them. Before they are in a cohort, a referral goes to whoever it belongs to. */
export function transferNeeded(to: number | undefined, { stood }: Pick<Context, 'stood'>): Refusal | null {
  const now = transferOf(stood)
  return handedOverReady.refuses({
    cohort: stood.lasting('cohort') !== undefined,
    ready: now?.step === 'ready' ? now.to : undefined,
    to,
  })
}

const steps: Readonly<Record<Transfer['step'], string>> = {
  proposed: 'It has not answered.',
  accepted: 'It takes them on: get the case ready to hand over.',
  declined: 'It does not take them on: stop the move.',
  ready: 'It takes them on, and the case is ready: hand it over.',
}

export function transferShown({ stood, agencies }: Context) {
  const now = transferOf(stood)
  if (!now) return []
  const to = agencies.find(one => one.id === now.to)?.name ?? 'another area'
  return [
    {
      title: 'Moving to another area',
      body: say(`Proposed to ${to} on ${longDate(now.proposed)}. ${steps[now.step]}`),
    },
  ]
}
