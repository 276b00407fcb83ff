/** An application for a case review: who asks, for whom and by what right, and what they say happened. */
import { act, ask, atField, type Context } from '../../../casework/index.ts'
import { complaints, reportFault, reports } from './reported.ts'
import { applicantNamed, consentSaid, inThisArea, notByComplainedOf, reportSaid } from './rules.ts'

const applicants = [
  { key: 'self', name: 'The person it happens to' },
  { key: 'other', name: 'Somebody else for them', hint: 'A relative, friend, neighbour, carer or professional' },
  { key: 'councillor', name: 'A councillor for a resident' },
  { key: 'mp', name: 'A member of Parliament for a constituent' },
  { key: 'agency', name: 'An agency for somebody' },
] as const

const rights = [
  { key: 'own', name: 'It is their own application' },
  { key: 'written', name: 'The person agreed in writing' },
  { key: 'spoken', name: 'The person agreed by word of mouth' },
  { key: 'parent', name: 'Parental responsibility for a child' },
  { key: 'authority', name: 'A power of attorney, deputy or guardian' },
  { key: 'lawful', name: 'An agency that may share it without consent' },
  {
    key: 'asked',
    name: 'Not agreed yet',
    hint: 'The application stands, but nothing of its outcome is told to anybody else before they agree',
  },
] as const

const by = {
  self: 'the person it happens to',
  other: 'somebody else for them',
  councillor: 'a councillor',
  mp: 'a member of Parliament',
  agency: 'an agency',
} as const

const homes = [
  { key: 'social', name: 'From the council or a housing association' },
  { key: 'private', name: 'From a private landlord' },
  { key: 'own', name: 'No, it is theirs' },
  { key: 'unknown', name: 'Something else, or not known' },
] as const

export const opened = act({
  key: 'opened',
  name: 'Open a case review',
  field: 'concern',
  when: 'asked',
  asks: {
    applies: ask.choose('Who is applying?', applicants, { missing: 'Choose who is applying' }),
    consent: ask.choose('By what right, where it is for somebody else?', rights, {
      missing: 'Choose by what right it is asked for',
    }),
    here: ask.yesNo('Did it happen in the area of this council?'),
    complainedOf: ask.yesNo('Are the complaints about the behaviour of whoever is applying?'),
    ward: ask.ward('In which ward?', { optional: true }),
    behaviour: ask.words('What has been happening?', {
      hint: 'Where, since when, and how often.',
      missing: 'Say what has been happening',
      rows: 8,
    }),
    complaints,
    reports,
    harm: ask.words('What does it do to the person, and who is at risk?', { optional: true, rows: 4 }),
    response: ask.words('What was done about it, and what is missing?', { optional: true, rows: 4 }),
    home: ask.choose('Is their home rented?', homes),
    landlord: ask.line('From whom?', { optional: true, hint: 'Leave it blank where it is not rented.' }),
  },
  says: ({ applies }) => `Review asked for by ${by[applies]}`,
  refuses: ({ applies, consent, here, complainedOf, complaints: made, reports: words }, _, { people, today }) =>
    atField('here', inThisArea.refuses({ here })) ??
    atField('complainedOf', notByComplainedOf.refuses({ complainedOf })) ??
    atField('consent', consentSaid.refuses({ self: applies === 'self', consent })) ??
    atField('name', applicantNamed.refuses({ named: people.some(({ name }) => !isAnonymous(name)) })) ??
    reportFault(made, { today }) ??
    atField('reports', reportSaid.refuses({ made: made.length, words })),
  follows: ({ applies }) => [
    { do: 'mark', key: 'application', value: applies },
    { do: 'begin', key: 'undecided' },
  ],
})

const noNames = new Set(['anonymous', 'anon', 'unknown', 'not known', 'not given', 'no name', 'withheld', 'na'])
export const isAnonymous = (name: string): boolean =>
  noNames.has(
    name
      .toLowerCase()
      .replace(/[^a-z ]/g, '')
      .trim(),
  )

const named = ({ people }: Context, roles: readonly string[]) =>
  people.some(one => roles.includes(one.role) && !isAnonymous(one.name))

/** Whether those whom the agencies must look up, and must be told, are in the case. */
export function whoIsNamed(context: Context): {
  readonly self: boolean
  readonly applicant: boolean
  readonly victim: boolean
} {
  const self = context.stood.first(opened)?.given.applies === 'self'
  return {
    self,
    applicant: named(context, self ? ['applicant', 'victim', 'complainant'] : ['applicant', 'representative']),
    victim: named(context, ['victim', 'complainant']),
  }
}

/** Whether the applicant may be told: their own case, or the person agreed and did not take it back. */
export function isAgreed({ stood }: Context): boolean {
  const consent = stood.first(opened)?.given.consent
  const last = stood.named('consent').at(-1)?.given['answer']
  if (consent === 'own') return true
  return last === undefined ? consent !== undefined && consent !== 'asked' && consent !== 'lawful' : last === 'given'
}

/** The day of the application: 'YYYY-MM-DD'. */
export const appliedOn = ({ stood, today }: Context): string => stood.first(opened)?.day ?? today.toString()
