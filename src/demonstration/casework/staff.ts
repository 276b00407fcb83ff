/** The people who sign in to the demonstration. All invented; .example is never a real address. */

export type StaffSeed = {
  key: string
  name: string
  posts: { role: string; agency: string }[]
  /** What somebody who tries the demonstration would look at as this person. */
  tries: string
  home?: string
}

const at = (role: string, agency: string) => ({ role, agency })

export const staff: StaffSeed[] = [
  {
    key: 'administrator',
    name: 'Bettina Crowe',
    posts: [at('administrator', 'council')],
    tries: 'users, agencies, agreements, reviews; no cases',
  },
  {
    key: 'protection',
    name: 'Lorcan Pettifer',
    posts: [at('data-protection-officer', 'council')],
    tries: 'who read what, requests for records, retention, breaches',
  },
  {
    key: 'clerk',
    name: 'Hester Vane',
    posts: [at('clerk', 'council')],
    tries: 'the next Board meeting: agenda, reports, papers to publish; questions; minutes of the last one',
  },
  {
    key: 'clerk2',
    name: 'Jude Winterbourn',
    posts: [at('clerk', 'council')],
    tries: 'a second clerk: change one item of the agenda as both',
  },
  {
    key: 'author',
    name: 'Sorrel Banning',
    posts: [at('report-author', 'safety')],
    tries: 'reports: one being written, one out for signing; an action to report on',
  },
  {
    key: 'lead',
    name: 'Nadia Rosewarne',
    posts: [at('report-author', 'safety')],
    tries: 'a report to sign as lead officer',
  },
  {
    key: 'finance',
    name: 'Odile Farthing',
    posts: [at('report-author', 'council')],
    tries: 'reports signed for finance',
  },
  {
    key: 'legal',
    name: 'Perpetua Lisle',
    posts: [at('report-author', 'council')],
    tries: 'a report to sign as solicitor',
  },
  {
    key: 'chair',
    name: 'Rosalind Tembe-Hartley',
    posts: [at('councillor', 'council')],
    tries: 'chair of the Board: minutes to agree to, all papers of its meetings',
  },
  {
    key: 'vice',
    name: 'Siân Prothero-Webb',
    posts: [at('councillor', 'council')],
    tries: 'vice-chair: an interest that waits for the monitoring officer',
  },
  {
    key: 'councillor',
    name: 'Giles Farrowby',
    posts: [at('councillor', 'council')],
    tries: 'member of the Board: interests, one of them withheld; the Police and Crime Panel',
  },
  {
    key: 'monitoring',
    name: 'Ambrose Thackeray-Lund',
    posts: [at('monitoring-officer', 'council')],
    tries: 'an interest to check, dispensations, attendance, private bodies',
  },
  {
    key: 'asb',
    name: 'Corin Maddox',
    posts: [at('caseworker', 'safety')],
    tries: 'anti-social behaviour: 35 referrals, 12 residents supported, what is due and what is late',
    home: 'TM4 2QD',
  },
  {
    key: 'group',
    name: 'Leanne Tidswell',
    posts: [at('caseworker', 'safety')],
    tries: 'chair of the problem-solving group: a year of its meetings, the next one with its cases; case reviews',
  },
  {
    key: 'cameras',
    name: 'Marten Pelling',
    posts: [at('caseworker', 'safety')],
    tries: 'ten redeployable cameras: where each stands, a review that is late, footage to answer',
  },
  {
    key: 'police',
    name: 'Rosalind Keighley',
    posts: [at('caseworker', 'police')],
    tries: 'the police’s own cases; sits at panels',
  },
  {
    key: 'inspector',
    name: 'Thea Marlowe',
    posts: [at('caseworker', 'om-thornmere')],
    tries: 'offender management in Thornmere: 54 people, the cohort board, the next case conference',
  },
  {
    key: 'ashcombe',
    name: 'Bram Huxtable',
    posts: [at('caseworker', 'om-ashcombe')],
    tries: 'offender management in Ashcombe: what one area sees of another',
  },
  {
    key: 'fellgate',
    name: 'Ione Pascoe',
    posts: [at('caseworker', 'om-fellgate')],
    tries: 'offender management in Fellgate',
  },
  {
    key: 'marrick',
    name: 'Wilf Tarrant',
    posts: [at('caseworker', 'om-marrick')],
    tries: 'offender management in Marrick',
  },
  {
    key: 'enforcement',
    name: 'Petra Lindqvist-Howe',
    posts: [at('caseworker', 'enforcement')],
    tries: 'enforcement: 160 incidents, penalties, prosecutions; a dog control order to renew; the form for the street',
  },
  {
    key: 'probation',
    name: 'Jago Pendrell',
    posts: [at('caseworker', 'probation')],
    tries: 'offender management from probation’s side',
  },
  {
    key: 'housing',
    name: 'Tamsin Orchard',
    posts: [at('caseworker', 'homes')],
    tries: 'one landlord’s cases; what a panel shows a landlord',
  },
  {
    key: 'guest',
    name: 'Wynne Ashby',
    posts: [at('panel-member', 'recovery')],
    tries: 'a guest: cases only while a panel is open',
  },
  {
    key: 'fire',
    name: 'Greta Fallow',
    posts: [at('caseworker', 'fire')],
    tries: 'an agency that is on no case',
  },
]
