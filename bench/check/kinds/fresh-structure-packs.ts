/** Faults in the structure of agendas and reports, in fresh words and shapes. */
import { pick } from '../chance.ts'
import { long } from '../days.ts'
import type { Kind } from '../kind.ts'
import { type Pack, packed, type Report, reported, withReport, withSection } from './fresh-pack.ts'

const middle = (pack: Pack): Report => pack.reports[1] as Report
const without = (report: Report, n: number): Report => ({
  ...report,
  sections: report.sections.filter((_, at) => at !== n),
})

export const freshPacks: Kind[] = [
  packed('structure', 'a report that the agenda does not have', ({ pack }) => ({
    wrong: { items: pack.items.filter(({ title }) => title !== middle(pack).title) },
    quote: `not on the agenda: ${middle(pack).title}`,
  })),
  packed('structure', 'pages on the agenda and no report', ({ random, pack }) => {
    const title = pick(random, [
      'Vehicle Crime',
      'Budget Monitoring',
      'Work Programme',
      'Dog Fouling',
      'Public Toilets',
    ])
    const row = { title, pages: '15 - 18' }
    return { wrong: { items: [...pack.items, row] }, quote: title }
  }),
  packed('structure', 'a report titled otherwise than on the agenda', ({ random, pack }) => {
    const title = pick(random, [
      'Vehicle Crime',
      'Budget Monitoring',
      'Work Programme',
      'Dog Fouling',
      'Public Toilets',
    ])
    return {
      wrong: { reports: withReport(pack, report => ({ ...report, title })) },
      quote: `${title} for ${middle(pack).title}`,
    }
  }),
  packed('structure', 'reports in another order than on the agenda', ({ pack }) => {
    const [a, b, c] = pack.reports as [Report, Report, Report]
    return { wrong: { reports: [a, c, b] }, quote: `${c.title} before ${b.title}` }
  }),
  packed('structure', 'pages that run backwards or overlap', ({ random, pack }) => {
    const pages = pick(random, ['10 - 7', '5 - 9', '4 - 10', '11 - 9', '17 - 10'])
    return { wrong: { items: pack.items.map((row, n) => (n === 3 ? { ...row, pages } : row)) }, quote: pages }
  }),
  packed('structure', 'the same item twice on the agenda', ({ pack }) => ({
    wrong: { items: [...pack.items, { ...pack.items[2], title: middle(pack).title, pages: '' }] },
    quote: `twice: ${middle(pack).title}`,
  })),
  packed('structure', 'a report with the day of another meeting', ({ random, pack }) => {
    const day = long(pack.on.subtract({ weeks: pick(random, [9, 10, 26, 52]) }))
    return { wrong: { reports: withReport(pack, report => ({ ...report, date: day })) }, quote: day }
  }),
  packed('structure', 'a report to another body', ({ random, pack }) => {
    const to = pick(random, [
      'Licensing Committee',
      'Cabinet',
      'Planning Committee',
      'Audit and Governance Board',
      'Health Scrutiny Panel',
    ])
    return { wrong: { reports: withReport(pack, report => ({ ...report, to })) }, quote: to }
  }),
  packed('structure', 'a field of the head left empty', ({ random, pack }) => {
    const field = pick(random, ['officer', 'wards', 'date', 'title', 'to'] as const)
    return { wrong: { reports: withReport(pack, report => ({ ...report, [field]: '' })) }, quote: `empty: ${field}` }
  }),
  packed('structure', 'a section that the other reports have', ({ random, pack }) => {
    const n = pick(random, [1, 3, 4, 5])
    return {
      wrong: { reports: withReport(pack, report => without(report, n)) },
      quote: `without ${middle(pack).sections[n]?.title}`,
    }
  }),
  packed('structure', 'a section with nothing in it', ({ random, pack }) => {
    const n = pick(random, [1, 3, 4, 5, 6])
    return {
      wrong: { reports: withSection(pack, () => [], n) },
      quote: `empty: ${middle(pack).sections[n - 1]?.title}`,
    }
  }),
  packed('structure', 'a paragraph number left out or out of place', ({ random, pack }) => {
    const [a, b, c] = ['The lamps are old.', 'The cables are new.', 'The trust will pay for half.']
    const write = (all: readonly string[]) => [`${all[0]} ${a}`, `${all[1]} ${b}`, `${all[2]} ${c}`]
    const bad = pick(random, [
      ['3.1', '3.2', '3.4'],
      ['3.1', '3.3', '3.4'],
      ['3.1', '3.2', '3.2'],
      ['3.1', '3.2', '4.3'],
      ['3.1', '2.2', '3.3'],
    ])
    const put = (all: readonly string[]) => ({ reports: withSection(pack, () => write(all)) })
    return { right: put(['3.1', '3.2', '3.3']), wrong: put(bad), quote: bad.join(', ') }
  }),
  packed('structure', 'section numbers that jump', ({ pack, shape }) => {
    const gap = (report: Report): Report => ({ ...report, sections: report.sections.slice(0, 5) })
    const jump = shape.section
    let calls = 0
    shape.section = (n, title) => jump(calls >= pack.reports.length * 5 && n > 3 ? n + 1 : n, (calls++, title))
    return { right: { reports: pack.reports.map(gap) }, wrong: { reports: pack.reports.map(gap) }, quote: '3, then 5' }
  }),
  packed('structure', 'a list of appendices and an appendix that is not there', ({ random, pack }) => {
    const [list, a, b] = pick<[string, string, string]>(random, [
      ['Appendices: Appendix A – Map; Appendix B – Costs', 'Appendix A – Map', 'Appendix B – Costs'],
      ['Appendix 1 is the map and Appendix 2 the costs.', 'APPENDIX 1', 'APPENDIX 2'],
      ['The map is at Appendix A and the costs are at Appendix B.', 'Appendix A', 'Appendix B'],
      ['Annex 1 holds the map; see Annex 2 for the costs.', 'Annex 1', 'Annex 2'],
      ['List of appendices: Appendix 1 (map), Appendix 2 (costs)', 'Appendix 1: Map', 'Appendix 2: Costs'],
    ])
    const reports = withReport(
      pack,
      report => ({ ...report, sections: [...report.sections, { title: 'Appendices', said: [list] }] }),
      2,
    )
    const end = [a, 'The map shows the paths.', b, 'The costs are those of last year.']
    return { right: { reports, end }, wrong: { end: end.slice(0, 2) }, quote: `${list} / no ${b}` }
  }),
  packed('structure', 'a recommendation in two parts and a third one meant', ({ random, pack }) => {
    const [right, wrong] = pick<[string, string]>(random, [
      ['The reasons for recommendation (b) are given below.', 'The reasons for recommendation (d) are given below.'],
      ['Recommendation 2 follows from the survey.', 'Recommendation 4 follows from the survey.'],
      ['The costs of recommendation (a) fall on the trust.', 'The costs of recommendation (c) fall on the trust.'],
      [
        'Recommendations 1 and 2 need the consent of the Cabinet.',
        'Recommendations 2 and 3 need the consent of the Cabinet.',
      ],
      [
        'If recommendation (ii) is agreed, work begins in May.',
        'If recommendation (iv) is agreed, work begins in May.',
      ],
    ])
    const marks = /\d/.test(right) ? ['1.', '2.'] : /\(ii\)/.test(right) ? ['(i)', '(ii)'] : ['(a)', '(b)']
    const list = ['That Members:', `${marks[0]} note the survey; and`, `${marks[1]} approve the new lamps.`]
    const reports = (text: string) =>
      withSection({ ...pack, reports: withSection(pack, () => list, 2) }, all => [...all, text])
    return { right: { reports: reports(right) }, wrong: { reports: reports(wrong) }, quote: wrong }
  }),
  packed('structure', 'costs that one section has and another denies', ({ random, pack }) => {
    const cost = pick(random, [
      'The lamps would cost £18,500, which is not in the budget.',
      'A growth bid of £40,000 is needed in the coming year.',
      'The service will need a further £12,000 a year.',
      'The one-off cost is £27,300, to be found from reserves.',
      'Members are asked to release £9,750 from the contingency.',
    ])
    const none = pick(random, [
      'There are no financial implications.',
      'None.',
      'No financial implications arise from this report.',
      'There are none.',
      'Nil.',
    ])
    const put = (text: string) => ({
      reports: withSection({ ...pack, reports: withSection(pack, all => [...all, cost]) }, () => [text], 4),
    })
    return { right: put('The costs are set out in the section above.'), wrong: put(none), quote: `${cost} / ${none}` }
  }),
  packed('structure', 'a table that is said to follow and does not', ({ random, pack }) => {
    const lead = pick(random, [
      'The table below shows the number of calls by month.',
      'The following table sets out the costs of each lamp:',
      'As can be seen from the table below, calls have fallen.',
      'The costs are broken down in the table that follows.',
      'Table 1 below gives the calls of each ward.',
    ])
    const rows = ['Month\tCalls', 'May\t14', 'June\t11']
    return reported(
      pack,
      [lead, rows.join('\n')].flatMap(text => text.split('\n')),
      [lead, 'Wardens have also met the traders.'],
    )
  }),
]
