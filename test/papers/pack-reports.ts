/** Invented reports for packs of property tests: what authors could have written. */
import fc from 'fast-check'
import type { Block } from '../../src/meetings/block.ts'
import type { PackReport } from '../../src/meetings/pack/content.ts'

export const pick = <T>(...all: T[]) => fc.constantFrom(...all)
const first = ['Ada', 'Bilal', 'Cerys', 'Dunstan', 'Esme', 'Fergus', 'Gwen', 'Hari', 'Imogen', 'Jonas']
const last = ['Oakes', 'Fenn', 'Brightwell', 'Vale', 'Holm', 'Crome', 'Tarrant', 'Widdowson', 'Ashby', 'Merrick']
export const topics = ['Street lighting', 'Night patrols', 'Youth services', 'Domestic abuse', 'Hate crime', 'Licensing', 'Road safety', 'Drugs strategy']
export const wheres = ['in Larkrise', 'in Oldmere', 'across the borough', 'after the summer', 'in schools', 'by the river']
/** A different name for each of a hundred numbers. */
export const name = (n: number) => `${first[n % 10]} ${last[(n * 3 + Math.floor(n / 10)) % 10]}`

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

export function report(id: number, title: string, body: string, date: string): fc.Arbitrary<PackReport> {
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

