/** Acronyms, names of strategies, and paragraphs that belong to another report. */
import { int, pick, pickOrNull } from '../chance.ts'
import { yearBefore } from '../days.ts'
import { after } from '../edit.ts'
import type { Kind } from '../kind.ts'
import { placesFor, stated } from '../stated.ts'

const terms: [string, string, string, string][] = [
  ['Public Spaces Protection Order', 'PSPO', 'PPSO', 'Public Space Prohibition Order'],
  ['Independent Domestic Violence Advocate', 'IDVA', 'IVDA', 'Individual Domestic Violence Adviser'],
  ['Multi-Agency Risk Assessment Conference', 'MARAC', 'MRAAC', 'Multi-Agency Review and Action Conference'],
  ['Integrated Offender Management', 'IOM', 'OIM', 'Intensive Offender Monitoring'],
  ['Community Protection Warning', 'CPW', 'CWP', 'Community Prevention Warning'],
  ['Harbour Patrol Agreement', 'HPA', 'HAP', 'Harbour Police Area'],
  ['Night Safety Grant Panel', 'NSGP', 'NGSP', 'New Streets Grant Programme'],
  ['Joint Tasking Group', 'JTG', 'JGT', 'Junior Training Group'],
  ['Neighbourhood Action Plan', 'NAP', 'NPA', 'National Alarm Programme'],
]
const own: [string, string][] = [
  ['Harbour Patrol Agreement', 'HPA'],
  ['Night Safety Grant Panel', 'NSGP'],
  ['Retail Theft Working Circle', 'RTWC'],
  ['Lamp Outage Response Team', 'LORT'],
]

export const wordsNames: Kind[] = [
  stated('words', 'acronym with its letters crossed', random => {
    const [term, right, wrong] = pick(random, terms)
    const say = pick(random, [
      (letters: string) => `The ${term} (${letters}) was renewed for three years, and it was explained to members.`,
      (letters: string) => `Members asked how a ${term} (${letters}) is made and who must be consulted.`,
      (letters: string) => `${term}s (${letters}s) have been used twice in the year.`,
    ])
    return { right: say(right), wrong: say(wrong) }
  }),
  stated('words', 'acronym used with its letters crossed', random => {
    const [term, right, wrong] = pick(random, terms)
    const say = (letters: string) => `The ${term} (${letters}) has been in place since the spring.`
    const again = (letters: string) =>
      `The ${letters} will be reviewed by the service in a year, and what the ${right} has cost is told then.`
    return [
      { right: say(right), wrong: say(right) },
      { right: again(right), wrong: again(wrong) },
    ]
  }),
  stated('words', 'acronym with two meanings', random => {
    const [term, letters, , otherwise] = pick(random, terms)
    const say = (name: string) => `The ${name} (${letters}) was explained to the group.`
    const again = (name: string) => `A further ${name} (${letters}) is being prepared for the docks.`
    return [
      { right: say(term), wrong: say(term) },
      { right: again(term), wrong: again(otherwise) },
    ]
  }),
  stated('words', 'acronym that is never expanded', random => {
    const [term, letters] = pick(random, own)
    const say = (first: string) => `The ${first} meets each month, and the ${letters} reports to the Partnership.`
    return { right: say(`${term} (${letters})`), wrong: say(letters) }
  }),
  stated('words', 'strategy with other years', (random, draft) => {
    const y = yearBefore(draft) - int(random, 0, 3)
    const name = pick(random, [
      'Safer Evenings Strategy',
      'Harbour Delivery Plan',
      'Reducing Reoffending Plan',
      'Serious Violence Response Strategy',
    ])
    const style = pick(random, [
      (a: number, b: number) => `${a}-${b}`,
      (a: number, b: number) => `${a} to ${b}`,
      (a: number, b: number) => `${a}–${String(b).slice(2)}`,
    ])
    const say = (b: number) => `The ${name} ${style(y, b)} was agreed by the Executive.`
    const again = (b: number) => `Progress against the ${name} ${style(y, b)} is reported each quarter.`
    return [
      { right: say(y + 3), wrong: say(y + 3) },
      { right: again(y + 3), wrong: again(y + pick(random, [2, 4, 5])) },
    ]
  }),
  {
    id: 'paragraph pasted into the report on another subject',
    family: 'words',
    plant(draft, random) {
      const { reports } = draft.paper
      const [from, to] = [pickOrNull(random, reports), pickOrNull(random, reports)]
      if (!from || !to || from === to || draft.source.media === 'pdf') return null
      const long = (blocks: typeof from.blocks) =>
        blocks.filter(
          ({ role, text, n }) =>
            role === 'paragraph' &&
            text.length > 180 &&
            text.endsWith('.') &&
            draft.paper.blocks[n + 1]?.role !== 'list-item',
        )
      const [one, place] = [pickOrNull(random, long(from.blocks)), pickOrNull(random, long(to.blocks))]
      if (!one || !place) return null
      const text =
        random() < 0.5 ? one.text : one.text.replace(/\b(?:also|that|will|the) /, '').replace(/\b(\d{2})\b/, '37')
      return { wrong: [after(draft, place, [text])], quote: text.slice(0, 120) }
    },
  },
  {
    id: 'paragraph twice in one report',
    family: 'words',
    plant(draft, random) {
      const report = pickOrNull(random, draft.paper.reports)
      const long = report?.blocks.filter(
        ({ role, text, n }) =>
          role === 'paragraph' &&
          text.length > 140 &&
          text.endsWith('.') &&
          draft.paper.blocks[n + 1]?.role !== 'list-item',
      )
      if (!long || long.length < 3 || draft.source.media === 'pdf') return null
      const [one, place] = [pick(random, long), pick(random, long)]
      return one === place ? null : { wrong: [after(draft, place, [one.text])], quote: one.text.slice(0, 120) }
    },
  },
  {
    id: 'point twice in one list',
    family: 'words',
    plant(draft, random) {
      const { blocks } = draft.paper
      const starts = blocks.filter(
        ({ role, n, text }) =>
          role === 'list-item' &&
          text.length > 25 &&
          blocks[n + 1]?.role === 'list-item' &&
          blocks[n + 2]?.role === 'list-item',
      )
      const one = pickOrNull(random, starts)
      const two = one && blocks[one.n + 2]
      const line = one?.lines[0]?.text ?? ''
      if (!one || !two || draft.source.media === 'pdf' || one.lines.length > 1) return null
      return {
        wrong: [
          { ...after(draft, two, [line]), apart: false, put: [draft.source.media === 'text' ? line : `• ${line}`] },
        ],
        quote: line,
      }
    },
  },
  {
    id: 'council of another place',
    family: 'words',
    plant(draft, random) {
      const place = placesFor(draft, random, 1)?.[0]
      const publisher = /\b[A-Z][a-z]{4,}(?= (?:Borough |City |County |District )?Council\b)/.exec(
        draft.paper.blocks.map(({ text }) => text).join(' '),
      )?.[0]
      if (!place || draft.source.media === 'pdf') return null
      const mine = publisher ?? 'the borough'
      const say = pick(random, [
        (of: string) => `${of} Borough Council will go on working with its partners to keep its residents safe.`,
        (of: string) =>
          `The Council’s aim is that ${of} is a safe place in which to live, and that residents of ${of} say so.`,
      ])
      const put = (of: string) => [after(draft, place, [say(of)])]
      const wrong = pick(random, ['Sandwell', 'Wigan', 'Rushmoor', 'Knowsley'])
      return { right: put(mine === 'the borough' ? 'The' : mine), wrong: put(wrong), quote: say(wrong) }
    },
  },
]
