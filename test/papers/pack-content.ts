/** Invented packs for property tests: what a clerk and authors could have put into one. */
import fc from 'fast-check'
import type { Block } from '../../src/meetings/block.ts'
import type { PackContent, PackItem, PackReport } from '../../src/meetings/pack/content.ts'

const pick = <T>(...all: T[]) => fc.constantFrom(...all)
const first = ['Ada', 'Bilal', 'Cerys', 'Dunstan', 'Esme', 'Fergus', 'Gwen', 'Hari', 'Imogen', 'Jonas']
const last = ['Oakes', 'Fenn', 'Brightwell', 'Vale', 'Holm', 'Crome', 'Tarrant', 'Widdowson', 'Ashby', 'Merrick']
const topics = ['Street lighting', 'Night patrols', 'Youth services', 'Domestic abuse', 'Hate crime', 'Licensing', 'Road safety', 'Drugs strategy']
const wheres = ['in Larkrise', 'in Oldmere', 'across the borough', 'after the summer', 'in schools', 'by the river']
const name = (n: number) => `${first[n % 10]} ${last[(n * 3 + Math.floor(n / 10)) % 10]}`

const sentence = fc
  .tuple(pick('The board', 'The service', 'The partnership', 'Officers'), pick('reviewed', 'described', 'counted', 'agreed'), pick('the lamps', 'the patrols', 'the figures for June', 'the plan of 2025'), pick('again', 'in good time', 'with the police', 'as asked'))
  .map(parts => `${parts.join(' ')}.`)
const words = fc.array(sentence, { minLength: 1, maxLength: 12 }).map(all => all.join(' '))
const nowhere = { page: null, line: 0 } as const

const blocks = (number: string): fc.Arbitrary<Block[]> =>
  fc
    .array(
      fc.oneof(
        words.map((text): Block[] => [{ role: 'paragraph', text, ...nowhere }]),
        fc.array(sentence, { minLength: 2, maxLength: 4 }).map(all => all.map((text): Block => ({ role: 'list-item', text, ...nowhere }))),
        fc.integer({ min: 1, max: 30 }).map((rows): Block[] =>
          ['Ward\tLamps\tTrend', ...Array.from({ length: rows }, (_, n) => `${last[n % 10]} ward\t${n * 7}\tfalling`)].map(text => ({
            role: 'table',
            text,
            ...nowhere,
          })),
        ),
      ),
      { minLength: 1, maxLength: 4 },
    )
    .map(all => {
      let n = 0
      return all.flat().map(block => (block.role === 'paragraph' ? { ...block, number: `${number}.${(n += 1)}` } : block))
    })

const titles = ['PURPOSE OF THE REPORT', 'RECOMMENDED', 'SUPPORTING INFORMATION', 'POLICY IMPLICATIONS', 'RISK ANALYSIS', 'EQUALITY AND DIVERSITY']
const open = { part: 'I' as const, exempt: [] as number[], publicInterest: '' }

function report(id: number, title: string, body: string, date: string): fc.Arbitrary<PackReport> {
  return fc
    .record({
      recommendations: fc.array(pick('That the report be noted', 'That the plan be agreed', 'That figures be brought to the next meeting'), { minLength: 1, maxLength: 3 }),
      officer: pick('Director of Communities', 'Head of Public Protection'),
      portfolio: pick('Community Safety', ''),
      wards: pick('Borough-wide', 'Larkrise'),
      bodies: fc.tuple(blocks('1'), blocks('3'), blocks('4'), blocks('5'), blocks('6')),
    })
    .map(({ recommendations, officer, portfolio, wards, bodies }) => ({
      ...open,
      id,
      slug: `draft-${id}`,
      businessId: id,
      title,
      privateTitle: null,
      fields: [
        ['REPORT TO', body],
        ['DATE', Temporal.PlainDate.from(date).toLocaleString('en-GB', { dateStyle: 'long' })],
        ['REPORTING OFFICER', officer],
        ['PORTFOLIO', portfolio],
        ['SUBJECT', title],
        ['WARD(S)', wards],
      ],
      date,
      officer,
      portfolio,
      wards,
      exemptUntil: '',
      confidential: false,
      state: 'accepted',
      recommendations,
      sections: titles.map((name, at) => ({
        ...open,
        number: `${at + 1}.0`,
        title: name,
        subs: [],
        blocks:
          at === 1
            ? recommendations.map((text): Block => ({ role: 'recommendation', text, ...nowhere }))
            : (bodies[at === 0 ? 0 : at - 1] ?? []),
      })),
      appendices: [],
    }))
}

const item = (more: Partial<PackItem> & Pick<PackItem, 'id' | 'title' | 'kind'>): PackItem => ({
  parentId: null,
  number: null,
  privateTitle: null,
  note: '',
  part: 'I',
  presenter: null,
  organisation: null,
  exempt: [],
  publicInterest: '',
  exemptUntil: '',
  confidential: false,
  urgentReason: null,
  urgentByName: null,
  state: 'planned',
  stateReason: '',
  carriedFrom: null,
  fromDate: null,
  reports: [],
  files: [],
  minutes: [],
  actions: [],
  ...more,
})

export const packContent: fc.Arbitrary<PackContent> = fc
  .record({
    body: pick('Safer Communities Scrutiny Board', 'Licensing Committee', 'Standards Panel'),
    day: fc.integer({ min: 0, max: 2000 }),
    starts: pick('09:30', '14:00', '18:30', '19:15'),
    venue: pick('Council Chamber, Town Hall', 'Committee Room 2, Civic Centre'),
    members: fc.integer({ min: 3, max: 12 }),
    vacancies: pick(0, 0, 1),
    next: pick(null, 28, 63),
    topics: fc.uniqueArray(fc.tuple(pick(...topics), pick(...wheres)), { minLength: 1, maxLength: 5, selector: ([topic]) => topic }),
    exempt: fc.boolean(),
    update: fc.boolean(),
  })
  .chain(given => {
    const date = Temporal.PlainDate.from('2025-01-06').add({ days: given.day }).toString()
    const all = given.topics.map(([topic, where], at) => report(at + 10, `${topic} ${where}`, given.body, date))
    return fc.tuple(fc.constant({ ...given, date }), fc.tuple(...all))
  })
  .map(([{ body, date, starts, venue, members, vacancies, next, exempt, update }, reports]) => {
    const noun = body.split(' ').at(-1) ?? body
    const items: PackItem[] = [
      item({ id: 1, kind: 'announcements', title: 'Chair’s announcements' }),
      item({ id: 2, kind: 'declarations', title: 'Declarations of interest', note: 'Members say which interest they have in which item.' }),
      ...reports.map(one => item({ id: one.id, kind: 'report', title: one.title, reports: [one] })),
      ...(update ? [item({ id: 30, kind: 'verbal update', title: 'Events of the season', presenter: name(9) })] : []),
      ...(exempt ? [item({ id: 40, kind: 'report', title: 'A contract', part: 'II', exempt: [3] })] : []),
    ].map((one, at) => ({ ...one, number: String(at + 1) }))
    return {
      publisher: 'Thornmere Borough Council',
      body: { id: 1, slug: 'body', name: body, noun },
      meeting: { id: 1, slug: `body-${date}`, date, starts, venue, kind: 'ordinary' },
      chiefExecutive: 'Verity Haldane',
      members: Array.from({ length: members }, (_, n) => ({
        name: name(n),
        role: n === 0 ? 'Chair' : n === 1 ? 'Vice-Chair' : null,
        party: ['Labour', 'Conservative', 'Liberal Democrats'][n % 3] ?? null,
        coopted: false,
      })),
      vacancies,
      contact: { name: 'Committee Services', email: 'committees@thornmere.example', telephone: '01632 960417' },
      next: next === null ? null : Temporal.PlainDate.from(date).add({ days: next }).toString(),
      notices: ['If the alarm sounds, please leave by the nearest signed exit.'],
      items,
    }
  })
