/** Minutes: numbers, decisions, actions, and what was promised. */
import { int, pick, pickOrNull } from '../chance.ts'
import { after, cut, linesOf, swap } from '../edit.ts'
import { subjects } from '../pools.ts'
import type { Block, MinuteItem } from '../../../src/check/paper/paper.ts'
import type { Draft, Kind } from '../kind.ts'
import { said } from './present.ts'

const withHeading = (draft: Draft) =>
  (draft.paper.minutes?.items ?? []).filter((item): item is MinuteItem & { heading: Block } => item.heading !== null)
const below = ({ heading, blocks }: MinuteItem) => blocks.filter(block => block !== heading)
const ref = /^\W*([A-Z]{0,4}\s?)(\d{1,4})(?=[\s.):]|$)/

const insideMinutes = (
  id: string,
  write: (random: () => number, draft: Draft) => { right: string[]; wrong: string[] } | null,
): Kind => ({
  id,
  family: 'structure',
  plant(draft, random) {
    const block = pickOrNull(
      random,
      said(draft).filter(({ n }) => draft.paper.blocks[n + 1]?.role !== 'resolution'),
    )
    const words = block && draft.source.media !== 'pdf' ? write(random, draft) : null
    if (!block || !words) return null
    return {
      right: [after(draft, block, words.right)],
      wrong: [after(draft, block, words.wrong)],
      quote: words.wrong.join(' / '),
    }
  },
})

export const structureMinutes: Kind[] = [
  {
    id: 'number of a minute',
    family: 'structure',
    plant(draft, random) {
      const all = withHeading(draft).filter(({ heading }) => ref.test(heading.lines[0]?.text ?? ''))
      if (all.length < 4) return null
      const at = int(random, 1, all.length - 2)
      const item = all[at]
      const [whole = '', , n = ''] = (item && ref.exec(item.heading.lines[0]?.text ?? '')) ?? []
      const next = Number(ref.exec(all[at + 1]?.heading.lines[0]?.text ?? '')?.[2])
      if (!item || next !== Number(n) + 1) return null
      const edit = swap(draft, item.heading, whole, whole.replace(n, String(Number(n) + pick(random, [-1, 1, 10]))))
      const around = [all[at - 1], all[at + 1]].flatMap(one => (one ? linesOf(draft, one.heading) : []))
      return edit && { wrong: [edit], quote: edit.put[0] ?? '', about: around }
    },
  },
  {
    id: 'minute with nothing under its heading',
    family: 'structure',
    plant(draft, random) {
      const item = pickOrNull(
        random,
        withHeading(draft)
          .slice(0, -1)
          .filter(one => below(one).length > 0),
      )
      if (!item) return null
      return {
        wrong: [cut(draft, below(item))],
        quote: `nothing under: ${item.title}`,
        about: linesOf(draft, item.heading),
      }
    },
  },
  {
    id: 'report considered and nothing resolved',
    family: 'structure',
    plant(draft, random) {
      const item = pickOrNull(
        random,
        withHeading(draft).filter(
          one =>
            one.blocks.some(({ role }) => role === 'resolution') &&
            one.blocks.some(({ role, text }) => role === 'paragraph' && /report|presentation/i.test(text)),
        ),
      )
      const lines = item?.blocks.filter(
        ({ role, n }) =>
          role === 'resolution' || (role === 'list-item' && draft.paper.blocks[n - 1]?.role === 'resolution'),
      )
      if (!item || !lines?.length || draft.source.media === 'pdf') return null
      const from = Math.min(...lines.map(({ n }) => n))
      return {
        wrong: [
          cut(
            draft,
            item.blocks.filter(({ n }) => n >= from),
          ),
        ],
        quote: `no resolution: ${item.title}`,
        about: [...linesOf(draft, item.heading), ...below(item).flatMap(one => linesOf(draft, one))],
      }
    },
  },
  {
    id: 'resolution without words',
    family: 'structure',
    plant(draft, random) {
      const block = pickOrNull(
        random,
        draft.paper.blocks.filter(
          ({ role, part, text, n }) =>
            role === 'resolution' &&
            part === 'minutes' &&
            /^\W*(?:RESOLVED|AGREED|DECIDED)?\W*that\b.{12}/i.test(text) &&
            !/:$/.test(text) &&
            draft.paper.blocks[n + 1]?.role !== 'list-item',
        ),
      )
      const line = block?.lines[0]
      if (!block || !line || block.lines.length > 1) return null
      const from = /\bthat\b.*$/i.exec(line.text)?.[0] ?? ''
      const edit = from === '' ? null : swap(draft, block, from, pick(random, ['That', 'That:', 'that the']))
      return edit && { wrong: [edit], quote: edit.put[0] ?? '' }
    },
  },
  insideMinutes('decision outside a resolution', random => {
    const what = pick(random, [
      'the pilot be extended to March',
      'a letter be sent to the operator',
      'the budget for the wardens be increased by £4,000',
      'the terms of reference be changed',
    ])
    const wrong = pick(random, [
      `It was agreed that ${what}.`,
      `The Board agreed that ${what}.`,
      `Members decided that ${what}.`,
      `After discussion the Committee agreed that ${what}.`,
      `It was resolved in discussion that ${what}.`,
      `Following a vote, the Panel determined that ${what}.`,
      `There was agreement that ${what}.`,
    ])
    return { right: [`RESOLVED: That ${what}.`], wrong: [wrong] }
  }),
  insideMinutes('resolution that refers to nothing', random => {
    const n = int(random, 7, 12)
    const wrong = pick(random, [
      `RESOLVED: That recommendations ${n} and ${n + 1} of the report be agreed.`,
      `RESOLVED: That the recommendation in paragraph ${n}.${n + 20} of the report be approved.`,
      `RESOLVED: That Option ${pick(random, ['F', 'G', 'H'])} be preferred.`,
      `RESOLVED: That the proposal in Appendix ${pick(random, ['K', 'M', 'Q'])} be agreed.`,
    ])
    return { right: ['RESOLVED: That the report be noted.'], wrong: [wrong] }
  }),
  insideMinutes('action without an owner', random => {
    const task = pick(random, [
      'write to the bus operator',
      'bring the figures by ward to the next meeting',
      'circulate the slides to members',
      'arrange a visit to the control room',
    ])
    const who = pick(random, ['Head of Housing', 'Director of Communities', 'Democratic Services Officer'])
    const [right, wrong] = pick(random, [
      [`Action: ${who} to ${task}`, `Action: to ${task}`],
      [`ACTION: ${who} – ${task}`, `ACTION: ${task}`],
      [`Action: ${who}`, 'Action:'],
      [`Action: ${task} – ${who}`, `Action: ${task} –`],
    ] as const)
    return { right: [right], wrong: [wrong] }
  }),
  insideMinutes('action without a date among others that have one', random => {
    const put = (by: string) => [
      'Action: Head of Housing to write to the bus operator by 3 May',
      'Action: Director of Communities to circulate the slides by 10 May',
      `Action: Licensing Manager to arrange a visit to the control room${by}`,
    ]
    return { right: put(` by ${int(random, 11, 28)} May`), wrong: put('') }
  }),
  insideMinutes('somebody shall do it, and nobody is named', random => {
    const task = pick(random, [
      'a further report be brought',
      'the figures by ward be sent to members',
      'a letter be sent to the Minister',
      'a visit to the control room be arranged',
    ])
    const when = pick(random, ['', ' in the new year', ' before the summer'])
    return {
      right: [`RESOLVED: That ${task}${when}.`, 'Action: Director of Communities'],
      wrong: [`RESOLVED: That ${task}${when}.`],
    }
  }),
  insideMinutes('numbers of the parts of a resolution', random => {
    const parts = [
      'the report be noted',
      'the plan be supported',
      'the officers be thanked',
      'a review follow in a year',
    ]
    const mark = pick(random, [
      (n: number) => `(${'abcdef'[n]})`,
      (n: number) => `${n + 1})`,
      (n: number) => `(${n + 1})`,
    ])
    const put = (at: (n: number) => number) => [
      'RESOLVED: That',
      ...parts.map((text, n) => `${mark(at(n))} ${text}${n === 3 ? '.' : n === 2 ? '; and' : ';'}`),
    ]
    const [right, wrong] = [put(n => n), put(n => (n > 1 ? n + pick(() => 0.6, [-1, 1]) : n))]
    return { right, wrong }
  }),
  insideMinutes('promised for the next meeting, and not on its agenda', (random, { paper }) => {
    const report = pickOrNull(
      random,
      paper.reports.filter(({ title }) => title.length > 8 && title.length < 60),
    )
    if (!report || (paper.reading.agenda?.length ?? 0) < 4) return null
    const say = pick(random, [
      (about: string) => `RESOLVED: That a further report on ${about} be submitted to the next meeting of the Board.`,
      (about: string) => `RESOLVED: That a report on ${about} be brought to the next meeting.`,
      (about: string) => `Officers undertook to bring a paper on ${about} to the next meeting.`,
      (about: string) => `The Director would report to the next meeting on ${about}.`,
      (about: string) => `The Chair asked that an update on ${about} be given at the next meeting.`,
      (about: string) => `It was noted that a report on ${about} would be presented to the next meeting.`,
    ])
    return { right: [say(report.title)], wrong: [say(pick(random, subjects))] }
  }),
  {
    id: 'deferred to the next meeting, and not on its agenda',
    family: 'structure',
    plant(draft, random) {
      const { paper } = draft
      const report = pickOrNull(
        random,
        paper.reports.filter(({ title }) => title.length > 8 && title.length < 60),
      )
      const item = pickOrNull(
        random,
        withHeading(draft).filter(
          one => below(one).length > 0 && (one.heading.lines[0]?.text ?? '').includes(one.title),
        ),
      )
      if (!report || !item || (paper.reading.agenda?.length ?? 0) < 4) return null
      const say = pick(random, [
        () => 'This item was deferred to the next meeting.',
        () => 'RESOLVED: That the item be deferred to the next meeting.',
        (about: string) => `The report on ${about} was deferred until the next meeting, as the author was ill.`,
        (about: string) => `It was agreed that consideration of ${about} be deferred to the next meeting of the Board.`,
      ])
      const put = (title: string) => {
        const heading = swap(draft, item.heading, item.title, title)
        const body = cut(draft, below(item))
        return heading ? [heading, { ...body, put: [say(title)], apart: true }] : []
      }
      const gone = pick(random, subjects)
      return { right: put(report.title), wrong: put(gone), quote: `${gone}: ${say(gone)}` }
    },
  },
]
