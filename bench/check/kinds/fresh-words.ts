/** Faults of words, in fresh words and places: prose, a bullet, a row of a table, an action, a note below the agenda, an appendix. */
import { pick, type Random } from '../chance.ts'
import type { Kind } from '../kind.ts'
import { meetingOf, minutesOf, saying, shapeOf, whole, withItem } from './fresh-minutes.ts'
import { packed, packLines, packOf, packShapeOf, reported, withReport, withSection } from './fresh-pack.ts'

type Pair = readonly [right: string, wrong: string]

/** The same words right and wrong, somewhere in minutes or in a pack. */
const worded = (id: string, write: (random: Random) => Pair): Kind =>
  whole('words', id, (random, draft) => {
    const [right, wrong] = write(random)
    const shape = shapeOf(random)
    const meeting = meetingOf(random, draft, shape)
    const of = packShapeOf(random)
    const pack = packOf(random, draft)
    const row = (text: string) => ['Matter\tState', `Gates\t${text}`, 'Lamps\tTo be renewed in spring.']
    const put = pick<(text: string) => readonly string[]>(random, [
      text => minutesOf({ ...meeting, items: saying(meeting, text) }, shape),
      text =>
        minutesOf(
          {
            ...meeting,
            items: withItem(meeting, one => ({
              ...one,
              said: [...one.said, 'It was said that:', `• ${text}`, '• the lamps were old.'],
            })),
          },
          shape,
        ),
      text =>
        minutesOf({ ...meeting, items: saying(meeting, `In reply to a question from the public: ${text}`, 3) }, shape),
      text => packLines({ ...pack, reports: withSection(pack, said => [...said, text]) }, of),
      text => packLines({ ...pack, reports: withSection(pack, said => [...said, ...row(text)]) }, of),
      text =>
        packLines(
          { ...pack, reports: withSection(pack, said => [...said, `• ${text}`, '• The lamps are old.'], 5) },
          of,
        ),
      text => packLines({ ...pack, notes: [text] }, of),
      text => packLines({ ...pack, end: ['Appendix A', text] }, of),
    ])
    return { right: put(right), wrong: put(wrong), quote: wrong }
  })

const oneOf = (id: string, pairs: readonly Pair[]): Kind => worded(id, random => pick(random, pairs))

export const freshWords: Kind[] = [
  oneOf('a short name that is explained nowhere', [
    ['The Violence Reduction Network (VRN) had met.', 'The VRN had met.'],
    ['Funding came from the Household Support Grant (HSG).', 'Funding came from the HSG.'],
    ['A Public Space Notice Scheme (PSNS) was drafted.', 'A PSNS was drafted.'],
    ['The Joint Enforcement Forum (JEF) reports to the Board.', 'JEF reports to the Board.'],
    ['The Neighbourhood Tasking Meeting (NTM) sits monthly.', 'The NTM sits monthly.'],
  ]),
  oneOf('a short name with two meanings', [
    [
      'The Community Safety Hub (CSH) opened. The Community Safety Hub (CSH) is staffed daily.',
      'The Community Safety Hub (CSH) opened. The Central Support House (CSH) is staffed daily.',
    ],
    [
      'The Local Action Group (LAG) met. Every Local Action Group (LAG) has a chair.',
      'The Local Action Group (LAG) met. Every Licensing Advisory Group (LAG) has a chair.',
    ],
    [
      'The Safer Streets Team (SST) spoke. The Safer Streets Team (SST) is new.',
      'The Safer Streets Team (SST) spoke. The Schools Safety Trust (SST) is new.',
    ],
    [
      'A Repeat Offender Panel (ROP) sits. The Repeat Offender Panel (ROP) is closed to the public.',
      'A Repeat Offender Panel (ROP) sits. The Residents’ Oversight Panel (ROP) is closed to the public.',
    ],
    [
      'Night Time Levy (NTL) is paid. The Night Time Levy (NTL) is due in May.',
      'Night Time Levy (NTL) is paid. The New Town Link (NTL) is due in May.',
    ],
  ]),
  oneOf('a short name with its letters crossed', [
    ['The Community Safety Hub (CSH) opened.', 'The Community Safety Hub (CHS) opened.'],
    ['The Violence Reduction Network (VRN) had met.', 'The Violence Reduction Network (VNR) had met.'],
    ['The Neighbourhood Tasking Meeting (NTM) sits monthly.', 'The Neighbourhood Tasking Meeting (NMT) sits monthly.'],
    [
      'The Joint Enforcement Forum (JEF) reports to the Board.',
      'The Joint Enforcement Forum (EJF) reports to the Board.',
    ],
    ['The Safer Streets Action Plan (SSAP) was sent out.', 'The Safer Streets Action Plan (SSPA) was sent out.'],
  ]),
  oneOf('a gap to be filled in', [
    ['The contract was let to Marlham Lamps Ltd.', 'The contract was let to [name of contractor].'],
    ['There were 14 calls in the quarter.', 'There were XX calls in the quarter.'],
    ['The cost is £4,200.', 'The cost is £X,XXX.'],
    ['The work ends in May.', 'The work ends in [month].'],
    ['The officer to ask is Hilda Mawson.', 'The officer to ask is <insert name>.'],
    ['Reported calls: 31', 'Reported calls: ???'],
    ['Work begins on site in June.', 'Work begins on DD/MM/YYYY.'],
    ['The owner is the trust.', 'The owner is ………'],
    ['Paid for by the trust.', 'Paid for by _______.'],
  ]),
  oneOf('words of the form left in', [
    ['None.', 'Delete as appropriate: Yes / No'],
    ['There are no legal implications.', 'Guidance: this section should be completed by Legal Services.'],
    ['There are no risks.', 'Please set out here any risks and how they will be managed.'],
    ['The budget is sufficient.', 'Click or tap here to enter text.'],
    ['The duty is met.', '(Authors should describe in no more than two paragraphs how the duty is met.)'],
    ['The wards are named above.', 'Enter the wards affected here'],
    ['No comments.', 'Lorem ipsum dolor sit amet, consectetur adipiscing elit.'],
  ]),
  oneOf('a note between colleagues left in', [
    ['The figures are those of May.', 'The figures are those of May. [HM to check]'],
    ['The lamps were renewed.', 'The lamps were renewed (Hilda – is this right?).'],
    ['The trust owns the path.', 'The trust owns the path. NB: confirm with Legal before publishing'],
    ['Calls fell by half.', 'Calls fell by half. **check figure**'],
    ['The gates are locked at dusk.', 'The gates are locked at dusk. [Comment: needs updating]'],
    ['The scheme ends in May.', 'The scheme ends in May. (to be updated before publication)'],
  ]),
  oneOf('an e-mail address that goes nowhere', [
    ['Write to hilda.mawson@marlham.gov.uk by May.', 'Write to hilda.mawson@marlham by May.'],
    ['E-mail: clerk@marlham.gov.uk', 'E-mail: clerk@marlham..gov.uk'],
    ['Contact safer@marlham.gov.uk for a copy.', 'Contact safer@marlham,gov.uk for a copy.'],
    ['Send questions to questions@marlham.gov.uk please.', 'Send questions to questions@@marlham.gov.uk please.'],
    ['democratic.services@marlham.gov.uk', 'democratic.services.marlham.gov.uk@'],
    ['Ask licensing@marlham.gov.uk for the form.', 'Ask licensing@marlham.gov.ku for the form.'],
    ['Report it to report@marlham.gov.uk today.', 'Report it to report@marlham.gov. uk today.'],
  ]),
  oneOf('a link that goes nowhere', [
    ['See https://www.marlham.gov.uk/safer for more.', 'See htps://www.marlham.gov.uk/safer for more.'],
    ['The form is at www.marlham.gov.uk/form for residents.', 'The form is at www.marlham,gov.uk/form for residents.'],
    ['https://www.marlham.gov.uk/gates', 'https//www.marlham.gov.uk/gates'],
    ['Read https://marlham.gov.uk/plan first.', 'Read https:/marlham.gov.uk/plan first.'],
    ['The map: https://maps.marlham.gov.uk/lamps', 'The map: C:\\Users\\hmawson\\Documents\\lamps.docx'],
    ['See www.marlham.gov.uk for details.', 'See ww.marlham.gov.uk for details.'],
    ['Papers: https://www.marlham.gov.uk/papers', 'Papers: https://marlham.sharepoint.com/sites/safer/draft.docx'],
  ]),
  oneOf('a link that does not say where it goes', [
    ['The map of the gates is on the website.', 'For the map of the gates click here.'],
    ['The form for traders is online.', 'To fill in the form, please click on this link.'],
    ['Papers of the Board are published online.', 'Papers of the Board: read more here'],
    ['The survey is open until May.', 'The survey can be found here.'],
    ['Details are on the page about gates.', 'Click here for details.'],
  ]),
  oneOf('a word written twice', [
    ['The lamps on the path are old.', 'The lamps on the the path are old.'],
    ['Members asked that it be done.', 'Members asked that that be be done.'],
    ['Work will begin in May.', 'Work will will begin in May.'],
    ['A letter was sent to the trust.', 'A letter was sent to to the trust.'],
    ['The Board and the trust agreed.', 'The Board and and the trust agreed.'],
  ]),
  oneOf('a bracket or a quotation never closed', [
    ['The gates (forty in all) are locked at dusk.', 'The gates (forty in all are locked at dusk.'],
    ['The scheme, called “Quiet Nights”, has ended.', 'The scheme, called “Quiet Nights, has ended.'],
    ['The trust (which owns the path) will pay.', 'The trust which owns the path) will pay.'],
    ['Calls rose (from 14 to 31).', 'Calls rose (from 14 to 31.'],
    ['Riders [of motorcycles] cross the park.', 'Riders [of motorcycles cross the park.'],
  ]),
  oneOf('a sentence that breaks off', [
    ['The lamps are to be renewed because they are old.', 'The lamps are to be renewed because they are'],
    ['Wardens have met the traders and the police.', 'Wardens have met the traders and the'],
    ['The cost will be shared with the trust.', 'The cost will be shared with'],
    ['Members asked whether the gates could be moved.', 'Members asked whether the gates could be'],
    ['Work began in May and will end in autumn.', 'Work began in May and will end in'],
  ]),
  oneOf('a paragraph, table or appendix that is not there', [
    ['The costs are set out above.', 'The costs are set out in paragraph 9.7.'],
    ['The map is on the website.', 'The map is at Appendix F.'],
    ['The calls are given by month.', 'The calls are given in Table 8.'],
    ['The survey was of 90 people.', 'The survey of 90 people is described in section 14 of this report.'],
    ['The paths were drawn by wardens.', 'The paths are shown in Figure 6.'],
  ]),
  oneOf('a word of the town hall misspelt', [
    ['The Council has agreed.', 'The Counicl has agreed.'],
    ['The committee received a letter.', 'The commitee recieved a letter.'],
    ['Public access to the path is kept.', 'Pubic access to the path is kept.'],
    ['The licensing officer spoke.', 'The lisencing officer spoke.'],
    ['A separate report is occasionally made.', 'A seperate report is occassionally made.'],
    ['Members’ attention is drawn to the accommodation.', 'Members’ attention is drawn to the accomodation.'],
    ['The Government consulted on the definition.', 'The Goverment consulted on the definiton.'],
    ['The neighbourhood manager replied.', 'The neighborhood manger replied.'],
  ]),
  oneOf('a telephone number with digits too few or too many', [
    ['Telephone 01632 960123 for a copy.', 'Telephone 01632 9601 for a copy.'],
    ['Tel: 0191 498 0123', 'Tel: 0191 498 01234'],
    ['Call 020 7946 0958 to book.', 'Call 020 7946 958 to book.'],
    ['Ring 07700 900123 at night.', 'Ring 07700 9001 at night.'],
    ['Phone: 0161 496 0345', 'Phone: 0161 496 03'],
  ]),
  packed('words', 'a paragraph of one report left in another', ({ random, pack }) => {
    const text = pick(random, [
      'The marshals wear yellow coats, carry radios and are trained each autumn by the rank’s own association of drivers.',
      'Residents of the terraces behind the gasworks hold forty keys, which are counted on the first Monday of each quarter.',
      'Lamps by the lock were last renewed in the year of the flood, and the trust has kept no spare glass for them since.',
      'Wardens counted eleven motorcycles on the heath on one Sunday, most of them without plates and two of them stolen.',
      'Traders asked that the barriers be opened at six, so that vans can leave before the school bus turns into the square.',
    ])
    const first = withReport(
      pack,
      report => ({
        ...report,
        sections: report.sections.map((one, n) => (n === 2 ? { ...one, said: [...one.said, text] } : one)),
      }),
      0,
    )
    return {
      right: { reports: first },
      wrong: { reports: withSection({ ...pack, reports: first }, all => [...all, text], 3, 2) },
      quote: text,
    }
  }),
  packed('words', 'another committee asked to decide', ({ random, pack }) => {
    const write = pick<(body: string) => string>(random, [
      body => `The ${body} is asked to note the work done.`,
      body => `Members of the ${body} are invited to comment on the plan.`,
      body => `It is recommended that the ${body} approve the plan.`,
      body => `That the ${body} agrees the plan for the coming year.`,
      body => `The report asks the ${body} to consider the plan.`,
    ])
    const other = pick(random, [
      'Licensing Committee',
      'Planning Committee',
      'Health Scrutiny Panel',
      'Audit Committee',
      'Pensions Board',
    ])
    return reported(pack, [write(pack.body)], [write(other)], pick(random, [1, 2, 2]))
  }),
]
