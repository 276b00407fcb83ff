/** Invented reports for packs of property tests: what authors could have written. */
import fc from 'fast-check'
import type { Block } from '../../src/meetings/block.ts'
import type { PackReport } from '../../src/meetings/pack/content.ts'

export const pick = <T>(...all: T[]) => fc.constantFrom(...all)
const first = ['Ada', 'Bilal', 'Cerys', 'Dunstan', 'Esme', 'Fergus', 'Gwen', 'Hari', 'Imogen', 'Jonas']
const last = ['Oakes', 'Fenn', 'Brightwell', 'Vale', 'Holm', 'Crome', 'Tarrant', 'Widdowson', 'Ashby', 'Merrick']
export const topics = [
  'Street lighting',
  'Night patrols',
  'Youth services',
  'Domestic abuse',
  'Hate crime',
  'Licensing',
  'Road safety',
  'Drugs strategy',
]
export const wheres = [
  'in Larkrise',
  '– “PREVENT” aims and objectives',
  ': what residents said & what we did',
  'in the wards of Larkrise, Oldmere and Eastgate: an overview, including the annual review of cases',
  'in Oldmere',
  'across the borough',
  'after the summer',
  'in schools',
  'by the river',
]
/** A different name for each of a hundred numbers. */
export const name = (n: number) => `${first[n % 10]} ${last[(n * 3 + Math.floor(n / 10)) % 10]}`

const sentence = fc
  .tuple(
    pick('The board', 'The service', 'The partnership', 'Officers'),
    pick('reviewed', 'described', 'counted', 'agreed'),
    pick('the lamps', 'the patrols', 'the figures for June', 'the plan of 2025'),
    pick('again', 'in good time', 'with the police', 'as asked'),
  )
  .map(parts => `${parts.join(' ')}.`)
const words = fc.uniqueArray(sentence, { minLength: 1, maxLength: 12 }).map(all => all.join(' '))
const nowhere = { page: null, line: 0 } as const

const blocks = (number: string): fc.Arbitrary<Block[]> =>
  fc
    .array(
      fc.oneof(
        words.map((text): Block[] => [{ role: 'paragraph', text, ...nowhere }]),
        fc
          .uniqueArray(sentence, { minLength: 2, maxLength: 4 })
          .map(all => all.map((text): Block => ({ role: 'list-item', text, ...nowhere }))),
        fc.integer({ min: 1, max: 30 }).map((rows): Block[] =>
          [
            'Ward\tLamps\tTrend',
            ...Array.from({ length: rows }, (_, n) => `${last[n % 10]} ward\t${n * 7}\tfalling`),
          ].map(text => ({
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
      return all
        .flat()
        .map(block => (block.role === 'paragraph' ? { ...block, number: `${number}.${(n += 1)}` } : block))
    })

/** What templates print, in the styles of several councils; 'recommended' and 'priorities' stand for what those sections are made of. */
type Template = { recommended: string; words: string[]; priorities?: string[] }
const templates: Template[] = [
  {
    recommended: 'RECOMMENDED',
    words: ['SUPPORTING INFORMATION', 'POLICY IMPLICATIONS', 'RISK ANALYSIS', 'EQUALITY AND DIVERSITY'],
  },
  {
    recommended: 'RECOMMENDATION',
    words: [
      'SUPPORTING INFORMATION',
      'FINANCIAL IMPLICATIONS',
      'EQUALITY AND DIVERSITY ISSUES',
      'CLIMATE CHANGE IMPLICATIONS',
      'LIST OF BACKGROUND PAPERS UNDER SECTION 100D OF THE LOCAL GOVERNMENT ACT 1972',
    ],
    priorities: [
      'Children and young people in Thornmere',
      'A safer borough',
      'Work, learning & skills',
      'Thornmere’s renewal',
    ],
  },
  {
    recommended: 'Recommendations',
    words: ['Background', 'Options considered', 'Legal implications', 'Background papers'],
    priorities: ['Safer streets', 'Fairer homes'],
  },
]

const that = [
  'That the report be noted',
  'That the plan be agreed',
  'That figures be brought to the next meeting',
  'That the Executive be asked to find £12,500 for the lamps of Larkrise, Oldmere and the streets between them',
]
const typed = [
  'The Board consider the report and raise any questions',
  'It is recommended that the Board considers what is told here',
  'That the report and presentation be noted.',
]
const own = ['What was found', 'Street by street', 'Case study: the underpass', 'The control room & its cameras']

const open = { part: 'I' as const, exempt: [] as number[], publicInterest: '' }
const paragraph = (text: string): Block => ({ role: 'paragraph', text, ...nowhere })

/** Headings of the author's own among the paragraphs, numbered in their row. */
const withHeadings = (number: string, all: Block[], headings: readonly string[]): Block[] => {
  let n = 0
  const left = headings.values()
  return all.flatMap(block => {
    if (block.role !== 'paragraph') return [block]
    const head = left.next().value
    const before: Block[] =
      head === undefined ? [] : [{ role: 'heading', level: 3, text: `${number}.${(n += 1)} ${head}`, ...nowhere }]
    return [...before, { ...block, number: `${number}.${(n += 1)}` }]
  })
}

type Section = PackReport['sections'][number]

/** Of other people: a PDF, and a picture. Their bytes are those of `pack-files.ts`. */
const file = { id: 1, part: 'I' as const, exempt: [], confidential: false, alt: '' }
const files: PackReport['appendices'][] = [
  [],
  [],
  [],
  [
    {
      ...file,
      label: 'Appendix A',
      title: 'Timetable',
      fileName: 't.pdf',
      media: 'application/pdf',
      sha256: 'foreign',
    },
  ],
  [
    {
      ...file,
      label: 'Appendix A',
      title: 'Map',
      fileName: 'm.png',
      media: 'image/png',
      sha256: 'picture',
      alt: 'A map of the streets of Larkrise',
    },
  ],
]

/** What an author filled in, from none of it to all. */
const given = fc.record({
  recommendations: fc.oneof(
    { weight: 3, arbitrary: fc.subarray(that, { minLength: 1 }) },
    { weight: 1, arbitrary: fc.subarray(typed, { minLength: 1, maxLength: 1 }) },
  ),
  officer: pick(
    'Director of Communities',
    'Head of Public Protection',
    'Strategic Director, Enterprise, Community and Resources',
    'Executive Director – Environment & Regeneration',
  ),
  portfolio: pick('Community Safety', ''),
  wards: pick('Borough-wide', 'Larkrise', 'Larkrise; Oldmere', ''),
  headings: fc.oneof(fc.constant([]), fc.subarray(own)),
  exempt: pick(false, false, false, true),
  appendices: pick(...files),
  bodies: fc.array(blocks('1'), { minLength: 6, maxLength: 6 }),
})

type Given = typeof given extends fc.Arbitrary<infer T> ? T : never

/** Sections in order, numbered from 1.0: the purpose, what is recommended, the others, and the priorities before the last. */
function sectionsOf({ recommendations, headings, exempt, bodies }: Given, template: Template): Section[] {
  const { words, priorities } = template
  const plain = (title: string, at: number): Section => {
    const number = String(at + 1)
    const own = (bodies[at % bodies.length] ?? []).map(block =>
      block.number === undefined ? block : { ...block, number: block.number.replace('1.', `${number}.`) },
    )
    const isExempt = exempt && at === 3
    const blocks = isExempt ? [] : at === 2 ? withHeadings(number, own, headings) : own
    return {
      ...open,
      ...(isExempt && { part: 'II' as const, exempt: [3] }),
      key: title,
      number: `${number}.0`,
      title,
      subs: [],
      blocks,
    }
  }
  const recommended = (number: number): Section => ({
    ...open,
    key: 'recommendations',
    number: `${number}.0`,
    title: template.recommended,
    subs: [],
    blocks: recommendations.map(text => ({ role: 'recommendation', text, ...nowhere })),
  })
  const ofPriorities = (number: number): Section[] =>
    priorities
      ? [
          {
            ...open,
            key: 'priorities',
            number: `${number}.0`,
            title: 'IMPLICATIONS FOR THE COUNCIL’S PRIORITIES',
            blocks: [],
            subs: priorities.map((title, n) => ({
              ...open,
              key: `priorities:${n}`,
              number: `${number}.${n + 1}`,
              title,
              blocks: [paragraph(n % 2 === 0 ? 'None identified.' : 'People will be safer on their way home.')],
            })),
          },
        ]
      : []
  const most = words.slice(0, -1).map((title, n) => plain(title, n + 2))
  const rest = ofPriorities(most.length + 3)
  const last = words.slice(-1).map(title => plain(title, most.length + rest.length + 2))
  return [plain('PURPOSE OF THE REPORT', 0), recommended(2), ...most, ...rest, ...last]
}

/** `template`: which of three styles, one for all reports of a pack. */
export const report = (
  id: number,
  title: string,
  body: string,
  date: string,
  template: number,
): fc.Arbitrary<PackReport> =>
  given.map(all => {
    const { officer, portfolio, wards, recommendations, appendices } = all
    return {
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
      sections: sectionsOf(all, templates[template % templates.length] ?? { recommended: 'RECOMMENDED', words: [] }),
      appendices,
    }
  })
