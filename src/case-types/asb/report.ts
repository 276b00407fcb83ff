/** What was reported, at first and again. */
import { act, after, ask, atField, type Context, type Effect } from '../../casework/index.ts'
import { behaviours, categories, oftens } from './kinds.ts'
import { speaksForSomebody, tellers } from './tellers.ts'
import { minds, ways } from './ways.ts'
import { weighed } from './risk/assess.ts'
import { categoryName, priorityOf } from './risk/score.ts'
import { beganInThePast, diaryIsEvidence, lastTimeWithin, toldWithConsent } from './rules.ts'
import { notBeforeReport } from './risk/rules.ts'

const what = {
  category: ask.choose('Which fits best?', categories),
  behaviours: ask.several('What happens?', behaviours, {
    least: 1,
    missing: 'Choose at least one, or “Something else”',
  }),
  words: ask.words('Tell it in your own words', {
    rows: 6,
    missing: 'Say what happened',
    hint: 'What, when, and what it does to those who live with it. Write no names here: names are kept apart.',
  }),
}

const repeated = [
  { key: 'yes', name: 'Yes' },
  { key: 'no', name: 'No' },
  { key: 'unknown', name: 'Not known' },
] as const

export const opened = act({
  key: 'opened',
  name: 'Report anti-social behaviour',
  field: 'concern',
  when: 'asked',
  asks: {
    ...what,
    since: ask.day('Since when?', 'the day on which it began', {
      under: 'When and where',
      hint: 'If you are not sure, the nearest day.',
    }),
    last: ask.optionalDay('When was it the last time?', 'the day of the last time', {
      hint: 'If it was more than once.',
    }),
    often: ask.choose('How often?', oftens),
    place: ask.line('Where?', { most: 300, hint: 'A street, a number, a park: so that somebody else would find it.' }),
    ward: ask.ward('In which ward?', { optional: true, hint: 'Leave it if you do not know.' }),
    teller: ask.choose('Who reports it?', tellers, { under: 'Who reports it' }),
    agreed: ask.yesNo('Does whoever it happens to agree that it is reported?', {
      hint: 'If it is you who reports what happens to you: yes.',
    }),
    danger: ask.yesNo('Is somebody in danger?', { hint: 'If it is happening now, call 999 first.' }),
    before: ask.choose('Was it, or anything like it, reported before?', repeated, {
      hint: 'To anybody: the council, the police, a landlord. In the last 12 months.',
    }),
    safe: ask.several('By which ways is it safe to reach whoever is harmed?', ways, {
      least: 1,
      missing: 'Choose at least one way',
      under: 'How to reach them safely',
      hint: 'Ways that whoever causes it cannot see or hear.',
    }),
    mind: ask.several('What must we mind when we get in touch?', minds),
  },
  says: ({ category }) => `Reported: ${categoryName(category).toLowerCase()}`,
  refuses: ({ since, last, teller, agreed, danger }, on) =>
    atField('since', beganInThePast.refuses({ since, on })) ??
    atField('last', lastTimeWithin.refuses({ last, since, on })) ??
    atField('agreed', toldWithConsent.refuses({ forSomebody: speaksForSomebody.includes(teller), agreed, danger })),
  follows: ({ category, teller, before }, _on, context): Effect[] => [
    { do: 'mark', key: 'reported', value: category },
    { do: 'mark', key: 'told-by', value: teller },
    ...(before === 'yes' ? [{ do: 'mark' as const, key: 'repeat-victim' }] : []),
    { do: 'priority', to: priorityOf(weighed(context, { category }).priority) },
  ],
})

/** The second report within the time makes whoever is harmed a repeat victim, once a case. */
const becomesRepeat = (context: Context, on: string): boolean => {
  const { stood, limit, closures } = context
  return (
    !stood.spans.some(one => one.key === 'repeat-victim') &&
    stood.spans.some(
      one => one.key === 'reported' && one.from <= on && on <= after(one.from, limit('asb.repeat-within'), closures),
    )
  )
}

export const furtherReport = act({
  key: 'reported-again',
  name: 'Add a further report',
  group: 'Reports and evidence',
  hint: 'Something happened again and was reported. The risk is assessed again after it; a case that is only watched is worked again.',
  field: 'concern',
  when: 'asked',
  asks: {
    form: ask.choose('How was it told?', [
      { key: 'told', name: 'Told or written to us' },
      { key: 'passed-on', name: 'Told to the police, a landlord or another agency, and passed on to us' },
      { key: 'diary', name: 'In a diary sheet that we asked for' },
    ]),
    ...what,
    happened: ask.day('When did it happen?', 'the day on which it happened'),
  },
  says: ({ category }) => `Reported again: ${categoryName(category).toLowerCase()}`,
  refuses: ({ form, happened }, on, { stood }) =>
    atField('form', diaryIsEvidence.refuses({ form })) ??
    atField('on', notBeforeReport.refuses({ on, reported: stood.events[0]?.day ?? on })) ??
    atField('happened', beganInThePast.refuses({ since: happened, on })),
  follows: ({ category }, on, context): Effect[] => [
    { do: 'mark', key: 'reported', value: category },
    ...(becomesRepeat(context, on) ? [{ do: 'mark' as const, key: 'repeat-victim' }] : []),
    { do: 'priority', to: priorityOf(weighed(context, { category }).priority) },
    ...(context.stood.stage === 'monitoring' ? [{ do: 'stage' as const, to: 'open' }] : []),
  ],
})
