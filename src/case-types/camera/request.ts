/** Asking for a camera at a place, assessing whether it may stand there, and closing what comes to nothing. */
import { act, ask, atField } from '../../casework/index.ts'
import { waiting } from './footage/footage.ts'
import { footageAllAnswered } from './footage/rules.ts'
import { assessmentDated, cameraOvert, evidenceInOrder, evidenceOver } from './rules.ts'

/** What cameras are for, by the group of cameras: 'asb', 'environmental'. */
export const groups = [
  { key: 'asb', name: 'Anti-social behaviour' },
  { key: 'environmental', name: 'Environmental crime' },
] as const

/** Asked with the request, and again by whoever assesses it. */
const use = ask.choose('How would the camera be used?', [
  { key: 'open', name: 'Openly: people see it, and signs tell of it' },
  { key: 'hidden', name: 'Hidden, or without signs' },
  { key: 'person', name: 'To watch somebody in particular' },
])

export const opened = act({
  key: 'opened',
  name: 'Ask for a camera',
  field: 'concern',
  when: 'asked',
  asks: {
    ward: ask.ward('Ward'),
    group: ask.choose('What is it for?', groups),
    askedBy: ask.choose('Who asks for it?', [
      { key: 'council', name: 'A council service' },
      { key: 'police', name: 'The police' },
      { key: 'landlord', name: 'A landlord' },
      { key: 'councillor', name: 'A councillor' },
      { key: 'resident', name: 'A resident' },
      { key: 'other', name: 'Somebody else' },
    ]),
    happens: ask.words('What happens there?', { hint: 'What, when and how often. Name nobody.' }),
    from: ask.day('First day of the evidence', 'the first day of the evidence', {
      hint: 'Incidents are counted over a period before the request.',
    }),
    to: ask.day('Last day of the evidence', 'the last day of the evidence'),
    incidents: ask.whole('Incidents recorded in that time'),
    counted: ask.line('Who counted them?', { hint: 'For example, police records and reports to the council.' }),
    use,
  },
  says: ({ group }) => `A camera was asked for: ${groups.find(one => one.key === group)?.name.toLowerCase()}.`,
  refuses: (given, on, { limit }) =>
    atField('use', cameraOvert.refuses(given, limit('camera.covert-threshold'))) ??
    atField('to', evidenceInOrder.refuses(given)) ??
    atField('to', evidenceOver.refuses({ to: given.to, on })),
  follows: ({ group }) => [{ do: 'mark', key: 'requested', value: group }],
})

export const assessed = act({
  key: 'assessed',
  name: 'Assess the site',
  group: 'The camera',
  hint: 'Each limb is answered in words, with a yes or no. The group agrees no site for which one of them fails; you can assess it again.',
  field: 'plan',
  when: 'asked',
  in: ['requested', 'assessed'],
  next: true,
  asks: {
    aim: ask.words('What is the camera to achieve?', { hint: 'One aim, and the need that presses for it.', rows: 3 }),
    alternatives: ask.several('What less intrusive was tried?', [
      { key: 'patrols', name: 'Patrols or visits' },
      { key: 'warnings', name: 'Warnings, letters or contracts' },
      { key: 'lighting', name: 'Lighting, cutting back or cleaning' },
      { key: 'barriers', name: 'Locks, gates or barriers' },
      { key: 'signs', name: 'Signs without a camera' },
      { key: 'youth-work', name: 'Youth work or outreach' },
      { key: 'other', name: 'Something else' },
    ]),
    tried: ask.words('What came of it, and why is nothing less than a camera enough?', { rows: 3 }),
    necessary: ask.yesNo('Is a camera necessary?'),
    necessarySays: ask.words('Why is it, or is it not, necessary?', { rows: 3 }),
    proportionate: ask.yesNo('Is it proportionate?', {
      hint: 'What it would record of everybody who passes, against the harm that it should end.',
    }),
    proportionateSays: ask.words('Why is it, or is it not, proportionate?', { rows: 3 }),
    homes: ask.choose('Would it see into homes or gardens?', [
      { key: 'none', name: 'No: none are in its view' },
      { key: 'masked', name: 'They are in its view, and are masked' },
      { key: 'seen', name: 'Yes' },
    ]),
    dpia: ask.optionalDay(
      'When was the data protection impact assessment done?',
      'the data protection impact assessment',
      {
        hint: 'Of this site. Leave it blank if it is still to do.',
      },
    ),
    signs: ask.line('Where will the signs stand?', { optional: true, hint: 'Leave it blank if nobody can say yet.' }),
    use,
  },
  says: ({ necessary, proportionate }) =>
    `The site was assessed: a camera is ${necessary ? 'necessary' : 'not necessary'} and ${proportionate ? 'proportionate' : 'not proportionate'}.`,
  refuses: (given, on, { limit }) =>
    atField('use', cameraOvert.refuses(given, limit('camera.covert-threshold'))) ??
    atField('dpia', assessmentDated.refuses({ dpia: given.dpia, on })),
  follows: (_, __, { stood }) => (stood.stage === 'assessed' ? [] : [{ do: 'stage', to: 'assessed' }]),
})

export const dropped = act({
  key: 'dropped',
  name: 'Close it without an outcome',
  group: 'Ending',
  field: 'plan',
  when: 'now',
  in: ['requested', 'assessed', 'agreed', 'removed'],
  asks: {
    why: ask.choose('Why?', [
      { key: 'withdrawn', name: 'Whoever asked for it withdrew' },
      { key: 'other-means', name: 'Something else ended what happened there' },
      {
        key: 'directed-surveillance',
        name: 'It would be hidden or watch somebody in particular',
        hint: 'Sent to the authorising officer under RIPA',
      },
      { key: 'not-countable', name: 'There is nothing to compare' },
    ]),
    says: ask.words('Say more', { rows: 3, missing: 'Say more about why it is closed' }),
  },
  says: () => 'The request was closed without an outcome.',
  refuses: (_, __, { stood }) => footageAllAnswered.refuses({ waiting: waiting(stood).length }),
  follows: ({ why }) => [
    { do: 'stage', to: 'dropped' },
    { do: 'close', outcome: why },
  ],
})
