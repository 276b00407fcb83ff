/** How a problem is solved: scanned, analysed, answered and assessed, in that order, against objectives that can be counted. */
import { longDate } from '../../lib/index.ts'
import { act, ask, atField, dueAhead, type Stood } from '../../casework/index.ts'
import { sinceReferred } from './referral.ts'
import { assessedWhole, measuredSince, objectiveAhead, objectiveMeasurable, saraInOrder } from './rules.ts'

export const scanned = act({
  key: 'scanned',
  name: 'Scan: what is the problem?',
  hint: 'What happens again and again, to whom, where and when. Intelligence, health and who was harmed are notes of their own kind.',
  field: 'concern',
  when: 'now',
  next: true,
  offered: ({ stood }) => saraInOrder.test({ step: 'scan', stage: stood.stage }),
  asks: {
    what: ask.words('What happens again and again?', { rows: 4 }),
    where: ask.words('Where and when?', { rows: 3 }),
    harm: ask.words('What harm does it do?', { rows: 3 }),
  },
  says: () => 'Scanned',
  follows: () => [{ do: 'stage', to: 'scanned' }],
})

export const analysed = act({
  key: 'analysed',
  name: 'Analyse: why does it happen?',
  field: 'concern',
  when: 'now',
  next: true,
  offered: ({ stood }) => saraInOrder.test({ step: 'analyse', stage: stood.stage }),
  asks: {
    doing: ask.words('Those who do it: why do they, and what stops them elsewhere?', { rows: 4 }),
    suffering: ask.words('Those who suffer it: what makes them easy to harm?', { rows: 4 }),
    place: ask.words('The place: what lets it happen there?', { rows: 4 }),
    gaps: ask.words('What do you not know yet?', { rows: 2, optional: true }),
  },
  says: () => 'Analysed',
  follows: () => [{ do: 'stage', to: 'analysed' }],
})

export const objective = act({
  key: 'objective',
  name: 'Set an objective',
  field: 'plan',
  when: 'now',
  in: ['accepted', 'scanned', 'analysed', 'responding'],
  asks: {
    what: ask.line('What is to change?'),
    measure: ask.line('What is counted?', { hint: 'For example: reports to the police in a month' }),
    baseline: ask.whole('How many is it now?'),
    source: ask.line('Who counted that, from what?'),
    target: ask.whole('How many is it to be?'),
    by: ask.day('By when?', 'the day by which it is reached'),
  },
  says: ({ what }) => `Objective: ${what}`,
  refuses: ({ baseline, target, by }, on) =>
    atField('target', objectiveMeasurable.refuses({ baseline, target })) ??
    atField('by', objectiveAhead.refuses({ by, on })),
})

/** What an objective has come to. */
export const measured = act({
  key: 'measured',
  name: 'Measure an objective',
  field: 'plan',
  when: 'asked',
  in: ['responding', 'assessed'],
  asks: {
    objective: ask.record('Which objective?', 'objective'),
    count: ask.whole('How many is it now?', { hint: 'Counted as at the beginning, over a period as long.' }),
    source: ask.line('Who counted that, from what?'),
  },
  says: () => 'An objective was measured',
  refuses: (given, on, { stood }) => {
    const set = stood.all(objective).find(one => one.id === given.objective)?.day ?? on
    return atField('on', measuredSince.refuses({ set, on }))
  },
})

/** A task; where it answers an objective it is a response, and each response is a task of an agency with its owner and its day. */
export const response = act({
  key: 'task',
  name: 'Agree a response, or set a task',
  hint: 'It stands on the work page of whoever must do it, without a word about the case.',
  field: 'plan',
  when: 'now',
  asks: {
    objective: ask.optionalRecord('Which objective does it answer?', 'objective', {
      hint: 'Leave it blank for a task that is no response.',
    }),
    what: ask.words('What is done?', { rows: 3 }),
    agency: ask.optionalAgency('Which agency does it?', { hint: 'Leave it blank for your own.' }),
    who: ask.optionalPractitioner('Who does it?', { hint: 'Leave it blank for whoever works the case.' }),
    by: ask.day('By when?', 'the day by which it is done'),
  },
  says: ({ objective: answers, by }) => `${answers === null ? 'Task' : 'Response'}, due ${longDate(by)}`,
  refuses: ({ objective: answers, by }, on, { stood }) =>
    (answers === null ? null : atField('objective', saraInOrder.refuses({ step: 'respond', stage: stood.stage }))) ??
    atField('by', dueAhead.refuses({ by, on })),
  follows: ({ objective: answers, who, by }, _, { stood }) => [
    ...(answers !== null && stood.stage !== 'responding' ? [{ do: 'stage' as const, to: 'responding' }] : []),
    { do: 'due', key: 'task', record: 0, by, ...(who !== null && { account: who }) },
  ],
})

export const assessed = act({
  key: 'assessed',
  name: 'Assess: what changed?',
  field: 'plan',
  when: 'now',
  next: true,
  offered: ({ stood }) => saraInOrder.test({ step: 'assess', stage: stood.stage }),
  asks: {
    changed: ask.words('What changed, and was it our doing?', { rows: 4 }),
    elsewhere: ask.words('Has it moved elsewhere, or come back in another form?', { rows: 2 }),
    next: ask.words('What should the group do now?', { rows: 2 }),
  },
  says: () => 'Assessed',
  refuses: (_, __, { stood }) => {
    const before = stood.named('assessed').at(-1)?.id ?? 0
    const anew = new Set(sinceReferred(stood, measured).flatMap(one => (one.id > before ? [one.given.objective] : [])))
    const all = sinceReferred(stood, objective)
    return assessedWhole.refuses({ objectives: all.length, measured: all.filter(one => anew.has(one.id)).length })
  },
  follows: () => [{ do: 'stage', to: 'assessed' }],
})

/** An objective with what it came to last; null where nobody has measured it. */
export function objectivesOf(stood: Stood) {
  const counts = sinceReferred(stood, measured)
  return sinceReferred(stood, objective).map(({ id, day, given }) => {
    const reached = ({ count }: { count: number }) =>
      given.target < given.baseline ? count <= given.target : count >= given.target
    const own = counts.filter(one => one.given.objective === id)
    const latest = own.at(-1) ?? null
    const answered = own.find(one => reached(one.given) || one.day >= given.by)
    return { id, day, given, latest, met: latest !== null && reached(latest.given), answered: answered?.day ?? null }
  })
}
