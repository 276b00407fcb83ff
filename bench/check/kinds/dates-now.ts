/** Days against the day of the paper: the stale, the future told as past, and the past told as future. */
import { int, pick } from '../chance.ts'
import { dayOfDraft, long, monthOf, weekdayOf, written } from '../days.ts'
import { swap } from '../edit.ts'
import type { Kind } from '../kind.ts'
import { stated } from '../stated.ts'

const things = [
  'new reporting line',
  'Outreach Hub',
  'Safer Doors scheme',
  'Wardens’ charter',
  'shared database',
  'Evening Bus Watch',
]

export const datesNow: Kind[] = [
  stated('dates', 'future tense for a day that is past', (random, draft) => {
    const now = dayOfDraft(draft)
    if (!now) return null
    const past = now.subtract({ days: int(random, 135, 700) })
    const thing = pick(random, things)
    const when = written(random, past)
    const [will, was] = pick(random, [
      [`The ${thing} will be launched on ${when}.`, `The ${thing} was launched on ${when}.`],
      [`The ${thing} is due to open on ${when}.`, `The ${thing} opened on ${when}.`],
      [
        `A report on the ${thing} will be presented to the Executive on ${when}.`,
        `A report on the ${thing} was presented to the Executive on ${when}.`,
      ],
      [
        `The ${thing} is going to be reviewed on ${when} by all partners.`,
        `The ${thing} was reviewed on ${when} by all partners.`,
      ],
      [`It is expected that the ${thing} will begin on ${when}.`, `The ${thing} began on ${when}.`],
      [`Partners are to meet on ${when} to agree the ${thing}.`, `Partners met on ${when} to agree the ${thing}.`],
      [`Subject to approval, the ${thing} goes live on ${when}.`, `After approval, the ${thing} went live on ${when}.`],
      [`Recruitment for the ${thing} closes on ${when}.`, `Recruitment for the ${thing} closed on ${when}.`],
      [`We hope to have the ${thing} in place by ${when}.`, `We had the ${thing} in place by ${when}.`],
      [`The ${thing} shall come into use from ${when}.`, `The ${thing} came into use on ${when}.`],
    ] as const)
    return { right: was, wrong: will }
  }),
  stated('dates', 'future tense for a month that is past', (random, draft) => {
    const now = dayOfDraft(draft)
    if (!now) return null
    const past = now.subtract({ months: int(random, 6, 20) })
    const when = `${monthOf(past)} ${past.year}`
    const thing = pick(random, things)
    const [will, was] = pick(random, [
      [`The ${thing} will be launched in ${when}.`, `The ${thing} was launched in ${when}.`],
      [
        `Work on the ${thing} will start in ${when} and take a year.`,
        `Work on the ${thing} started in ${when} and took some months.`,
      ],
      [`The ${thing} is scheduled to open in ${when}.`, `The ${thing} opened in ${when}.`],
      [`A decision on the ${thing} is expected in ${when}.`, `A decision on the ${thing} was made in ${when}.`],
    ] as const)
    return { right: was, wrong: will }
  }),
  stated('dates', 'past tense for a day to come', (random, draft) => {
    const now = dayOfDraft(draft)
    if (!now) return null
    const when = written(random, now.add({ days: int(random, 60, 500) }))
    const before = written(random, now.subtract({ days: int(random, 135, 500) }))
    const thing = pick(random, things)
    const say = pick(random, [
      (on: string) => `The ${thing} was launched on ${on} by the Mayor.`,
      (on: string) => `The survey about the ${thing} closed on ${on}, and forty people answered it.`,
      (on: string) => `A workshop on the ${thing} took place on ${on}.`,
      (on: string) => `Training for the ${thing} was given to forty staff on ${on}.`,
      (on: string) => `Since ${on} the ${thing} has been open to all residents.`,
      (on: string) => `The Executive approved the ${thing} on ${on}.`,
      (on: string) => `Partners met on ${on} and agreed how the ${thing} would be paid for.`,
    ])
    return { right: say(before), wrong: say(when) }
  }),
  stated('dates', 'deadline that is past', (random, draft) => {
    const now = dayOfDraft(draft)
    if (!now) return null
    const [past, soon] = [now.subtract({ days: int(random, 135, 400) }), now.add({ days: int(random, 20, 60) })]
    const style = random()
    const as = (on: Temporal.PlainDate) => written(() => style, on)
    const say = pick(random, [
      (by: string) => `Comments on the draft should be sent to the Partnership Manager by ${by}.`,
      (by: string) => `Members are asked to complete the survey no later than ${by}.`,
      (by: string) => `The deadline for bids is ${by}.`,
      (by: string) => `Residents have until ${by} to object.`,
      (by: string) => `Anyone who wishes to speak must register by noon on ${by}.`,
      (by: string) => `The consultation is open until ${by}.`,
      (by: string) => `Applications must be received by ${by}.`,
    ])
    return { right: say(as(soon)), wrong: say(as(past)) }
  }),
  {
    id: 'stale date of a report',
    family: 'dates',
    plant(draft, random) {
      const now = dayOfDraft(draft)
      const heads = draft.paper.reports.flatMap(({ head }) => head.filter(block => /^\W*date\b/i.test(block.text)))
      if (!now || heads.length === 0 || !draft.paper.reading.meetingDate || !draft.paper.reading.agenda) return null
      const block = pick(random, heads)
      const line = block.lines.find(({ text }) => text.includes(String(now.year)))
      const said = line && /\d{1,2}(?:st|nd|rd|th)?\s+[A-Z][a-z]+\s+20\d\d/.exec(line.text)?.[0]
      if (!said) return null
      const stale = now.subtract(pick(random, [{ days: 56 }, { days: 63 }, { days: 91 }, { years: 1 }]))
      const edit = swap(draft, block, said, long(stale))
      return edit && { wrong: [edit], quote: edit.put[0] ?? '' }
    },
  },
  {
    id: 'next meeting that was before this one',
    family: 'dates',
    plant(draft, random) {
      const block = draft.paper.blocks.find(one => one.at === 'nextMeeting')
      const now = dayOfDraft(draft)
      const said =
        block &&
        /(?:(Mon|Tues|Wednes|Thurs|Fri)day,? )?\d{1,2}(?:st|nd|rd|th)? [A-Z][a-z]+ 20\d\d/.exec(block.text)?.[0]
      if (!block || !now || !said || !draft.paper.reading.nextMeeting) return null
      const stale = pick(random, [
        now,
        now.subtract({ days: 91 }),
        now.subtract({ days: 28 }),
        now.subtract({ years: 1 }),
      ])
      const edit = swap(draft, block, said, `${weekdayOf(stale)}, ${long(stale)}`)
      return edit && { wrong: [edit], quote: edit.put[0] ?? '' }
    },
  },
  {
    id: 'minutes of a meeting that is still to come',
    family: 'dates',
    plant(draft, random) {
      const { minutes, reading } = draft.paper
      const block = draft.paper.blocks.find(one => one.part === 'minutes' && /at a meeting of|held on/i.test(one.text))
      const said = block && /\d{1,2}(?:st|nd|rd|th)? [A-Z][a-z]+ 20\d\d/i.exec(block.text)?.[0]
      if (
        !block ||
        !said ||
        !minutes?.ofMeetingDate ||
        !reading.meetingDate ||
        reading.meetingDate === minutes.ofMeetingDate
      )
        return null
      const later = Temporal.PlainDate.from(reading.meetingDate).add({ days: pick(random, [7, 28, 63]) })
      const edit = swap(draft, block, said, long(later))
      return edit && { wrong: [edit], quote: edit.put[0] ?? '' }
    },
  },
  {
    id: 'meeting that ended before it began',
    family: 'dates',
    plant(draft, random) {
      const block = draft.paper.blocks.find(one => one.at === 'minutes.endedAt')
      const opening =
        draft.paper.minutes?.blocks
          .slice(0, 6)
          .map(({ text }) => text)
          .join(' ') ?? ''
      const [, hour] = /\b(\d{1,2})[.:]\d\d ?p\.?m/i.exec(opening) ?? []
      const said = block && /\d{1,2}[.:]\d\d(?= ?p\.?m)/i.exec(block.text)?.[0]
      if (!block || !said || !hour || Number(hour) < 3 || Number(hour) > 11) return null
      const edit = swap(draft, block, said, `${Number(hour) - int(random, 1, 2)}${said.slice(-3)}`)
      return edit && { wrong: [edit], quote: edit.put[0] ?? '' }
    },
  },
  {
    id: 'too few clear days of notice',
    family: 'dates',
    plant(draft, random) {
      const now = dayOfDraft(draft)
      const title = draft.paper.front.find(block => block.at === 'meetingDate')
      if (!now || !title || draft.source.media === 'pdf' || !draft.paper.reading.agenda) return null
      const at = draft.source.lines.findIndex(line => line.n === title.lines.at(-1)?.n) + 1
      const say = pick(random, [
        'Date of publication: ',
        'Agenda published on ',
        'Published: ',
        'Date of issue: ',
        'Despatched on ',
      ])
      const put = (days: number) => [{ at, drop: 0, apart: true, put: [`${say}${long(now.subtract({ days }))}`] }]
      return { right: put(pick(random, [13, 14, 16])), wrong: put(pick(random, [1, 2, 3, 4])), quote: say }
    },
  },
]
