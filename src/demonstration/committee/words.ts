/** The reports of the demonstration's meetings. All of it is invented; nothing in it depends on the season. */
import { longDate } from '../../lib/index.ts'
import { barChart } from './chart.ts'
import type { ReportWords } from './reports.ts'
import { sheet } from './sheet.ts'

const terms = {
  paragraphs: [3],
  publicInterest:
    'Other suppliers would learn the price and terms before the contract is signed, and the Council would get worse ones.',
  until: 'the contract has been signed',
}

/** Words that stand in exempt papers or private entries of the demonstration, and that nobody may find in public. */
export const exemptWords: readonly string[] = [
  'Harrowgate Civil',
  '412,650',
  'Veridian Roadwatch',
  '187,400',
  'Palewater Lamps',
  '1,136',
  'Quillon House',
  'Teasel Mews',
]

const none = 'There are none arising from this report.'

/** Of the extraordinary meeting that is over. */
export const riverWall: ReportWords = {
  title: 'Closure of the Riverside Path at Ferry Street',
  officer: 'Head of Community Safety',
  wards: 'Ferry Quarter',
  sections: {
    purpose:
      'To say why the Riverside Path is closed at Ferry Street, and how people are kept safe until it opens again.',
    supporting:
      'Twelve metres of the river wall below Ferry Street moved on the night of a high tide. The path was closed at 5.10 a.m. the same day.\n\nThe diversion by Wharf Lane is 400 metres longer. Temporary lamps stand at three places on it:\n\n| Place | Lamps | Lit from |\n|---|---|---|\n| Foot of Ferry Street | 4 | Dusk |\n| Wharf Lane bridge | 2 | Dusk |\n| Back of the Corn Exchange | 3 | All day |\n\nThe anti-social behaviour patrol walks the diversion twice each evening. Two incidents have been reported on it, both of noise.',
    financial:
      'The fence, the lamps and the patrols cost £2,300 a week, which is met from the contingency for emergencies.',
    risk: 'If the wall moves again the diversion is too close to it. It is measured every day.',
  },
  recommendations: [
    'That the closure and the diversion be noted',
    'That the Director of Neighbourhoods and Community Safety report to the next meeting on when the path can open',
  ],
  background: ['Survey of the river wall at Ferry Street, first readings'],
  state: 'accepted',
  asked: [
    { kind: 'lead', who: 'lead', signs: true },
    { kind: 'finance', who: 'finance', signs: true },
  ],
}

export const riverTender: ReportWords = {
  title: 'Repair of the River Wall: Tenders',
  privateTitle: 'Repair of the River Wall: Tender of Harrowgate Civil',
  exempt: terms,
  officer: 'Head of Community Safety',
  wards: 'Ferry Quarter',
  sections: {
    purpose: 'To ask the Board for its view on the tender before the Executive decides.',
    supporting: 'Three firms were asked. Harrowgate Civil offers to repair the wall in nine weeks for £412,650.',
  },
  recommendations: ['That the Executive be told that the Board supports the tender of Harrowgate Civil'],
  state: 'accepted',
  asked: [{ kind: 'lead', who: 'lead', signs: true }],
}

/** Of the meeting that is being prepared. */
export const lamps: ReportWords = {
  title: 'Lighting the Riverside Path until Two in the Morning',
  officer: 'Head of Community Safety',
  wards: 'Ferry Quarter, Old Town',
  sections: {
    purpose: 'To report what the first weeks of longer lighting on the Riverside Path have shown.',
    supporting:
      '### What was done\n\nSince the Board asked for it, the lamps between the Corn Exchange and Ferry Street have stayed on until two in the morning on Fridays and Saturdays. The byelaw that closed the path at night was dated Monday, 3 March 1987.\n\n### What it shows\n\n| On Fridays and Saturdays | Before | Since |\n|---|---|---|\n| People counted after 11 p.m., a night | 140 | 212 |\n| Incidents of anti-social behaviour, a month | 11 | 7 |\n| Calls to the lighting desk, a month | 9 | 2 |\n\nThe counts are of six weeks each, and the weather was kinder in the second six. Officers would count again for six more before they draw a conclusion.',
    financial:
      'Longer lighting costs £310 a month in power, which the budget for street lighting bears. What new lamps would cost is in Appendix A.',
    'priorities:0': 'People say that they feel safer on the way home.',
    'priorities:4': 'The new lamps use half the power of the old ones.',
    risk: 'If people come to rely on the path and it closes again, they may walk in the road.',
    equality: 'Women were 31 in a hundred of those counted before, and 44 in a hundred since.',
    climate: 'The lamps use power from renewable sources only.',
  },
  recommendations: [
    'That the report be noted',
    'That the Executive be recommended to keep the longer lighting for a year',
  ],
  background: ['Counts of pedestrians, Riverside Path', 'Log of the lighting desk'],
  files: [
    {
      kind: 'appendix',
      title: 'Prices of new lamps',
      fileName: 'prices-of-lamps.pdf',
      bytes: () =>
        sheet('Quotation', ['Palewater Lamps Ltd', '48 lamps with columns: £1,136 each', 'Valid for ninety days']),
      exempt: { ...terms, until: 'the order has been placed' },
    },
  ],
  state: 'accepted',
  asked: [
    { kind: 'lead', who: 'lead', signs: true },
    { kind: 'finance', who: 'finance', signs: true, remark: 'The figure for power was checked with the supplier.' },
    { kind: 'legal', who: 'legal', signs: true },
  ],
  stands: [
    {
      rule: 'weekday-against-date',
      reason: 'The byelaw itself has the wrong day of the week. The legal team asked us to quote it as it was made.',
    },
  ],
}

/** `ended`: the last day of the last month. It says one application too many: the proof-reader holds it against what was published. */
export const wardens = (ended: Temporal.PlainDate): ReportWords => ({
  title: 'Community Wardens: What They Do and Where',
  officer: 'Anti-Social Behaviour Team Manager',
  wards: 'Borough-wide',
  sections: {
    purpose: 'To describe the work of the six community wardens, as the Board asked.',
    supporting: `PICTURE\n\nThe wardens spent most of their time in three wards:\n\n| Ward | Hours a week | Visits |\n|---|---|---|\n| Larkrise | 62 | 48 |\n| Kiln Lane | 55 | 41 |\n| Bridgefoot | 38 | 30 |\n| Millrace | 31 | 22 |\n\nThree applications for a case review were made in the year to ${longDate(ended.toString())}, and wardens answered for the Council in each.\n\nStill to come: what residents said in the survey.`,
    policy: none,
    financial: '',
  },
  recommendations: [],
  files: [
    {
      kind: 'picture',
      title: 'Visits by month',
      fileName: 'visits-by-month.png',
      bytes: () => barChart([82, 91, 88, 104, 121, 117, 129, 133, 126, 138, 141, 144]),
      alt: 'Bars of the wardens’ visits in each of twelve months: from 82 in the first to 144 in the last, rising in most months.',
    },
  ],
  state: 'writing',
})

export const dispersal: ReportWords = {
  title: 'Dispersal Powers in Market Square',
  officer: 'Head of Community Safety',
  wards: 'Old Town',
  sections: {
    purpose: 'To report how often the police used dispersal powers in Market Square, and with what effect.',
    supporting:
      'Westmarch Police used the power on nine evenings. Officers gave 34 directions:\n\n- 29 people left and did not return\n- 4 returned within the 48 hours and were arrested\n- 1 direction was withdrawn, because the person lives in the Square\n\nTraders were asked what they noticed. Eleven of fourteen said that it had become quieter; three said that people had moved to the bus station.',
    financial: none,
    risk: 'Trouble may move and not end.',
    equality: 'Ages and ethnicities of those directed are in the police’s return, and are too few to be published.',
  },
  recommendations: ['That the report be noted', 'That Westmarch Police be asked to count at the bus station too'],
  background: [
    'Westmarch Police: authorisations under section 34 of the Anti-social Behaviour, Crime and Policing Act 2014',
  ],
  state: 'submitted',
  asked: [
    { kind: 'lead', who: 'lead', signs: false },
    { kind: 'finance', who: 'finance', signs: true },
    { kind: 'legal', who: 'legal', signs: false },
  ],
}

export const cameras: ReportWords = {
  title: 'Maintenance of the Average-Speed Cameras',
  privateTitle: 'Maintenance of the Average-Speed Cameras: Extension of the Contract with Veridian Roadwatch',
  exempt: terms,
  officer: 'Road Safety and Traffic Manager',
  wards: 'Larkrise',
  sections: {
    purpose: 'To ask the Board for its view before the contract is extended for two years.',
    supporting:
      'Veridian Roadwatch asks £187,400 for two years. Officers think that ten in the hundred less can be had, because the firm wants to keep its depot here.',
    financial: 'The sum is within the budget.',
  },
  recommendations: ['That the Executive be advised to extend the contract for one year only'],
  state: 'accepted',
  asked: [
    { kind: 'lead', who: 'lead', signs: true },
    { kind: 'finance', who: 'finance', signs: true },
  ],
}
