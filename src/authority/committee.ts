/** What standing orders and house style leave to each council about meetings: values, never conditions. */
import { z } from 'zod'
import { sourced } from './sourced.ts'

/** 'HH:MM' */
const hour = z.string().regex(/^\d\d:\d\d$/)
const wholeNumber = z.int().min(0)

export const itemKinds = [
  'heading',
  'apologies',
  'announcements',
  'declarations',
  'minutes',
  'matters arising',
  'questions',
  'actions',
  'work programme',
  'report',
  'presentation',
  'verbal update',
  'witness',
  'invitation',
  'exclusion',
  'urgent',
  'other',
] as const

const StandingItem = z.strictObject({
  kind: z.enum(itemKinds),
  title: z.string().min(3),
  note: z.string().default(''),
  /** The kinds of bodies on whose agendas it stands; all where empty. */
  for: z.array(z.string()).default([]),
})

const Section = z.strictObject({
  key: z.string().regex(/^[a-z][a-z-]*$/),
  title: z.string().min(2),
  /**
   * 'words': headings, paragraphs, lists, tables. 'recommendations': one a line. 'priorities': a sub-section for each priority of the
   * council. 'background': the list under section 100D, with the words for none.
   */
  is: z.enum(['words', 'recommendations', 'priorities', 'background']),
  hint: z.string().default(''),
  required: z.boolean().default(true),
  /** What is printed where nothing is written in a section that need not be. */
  none: z.string().default('None identified.'),
  /** Recommendations: 'that' prints each as the end of "That …", 'none' as it was typed. */
  stem: z.enum(['that', 'none']).default('that'),
  /** Words: 'numbered' headings take their number in the row of the paragraphs: 3.1, 3.2 Heading, 3.3. */
  headings: z.enum(['plain', 'numbered']).default('plain'),
  /** Priorities: as this template prints them, where that is not the council's list of today. */
  priorities: z.array(z.string().min(3)).optional(),
})

/** A report's sections in order; the first is numbered 1.0. Versioned: another one of the same key begins where this one ends. */
const Template = z.strictObject({
  key: z.string().regex(/^[a-z][a-z-]*$/),
  name: z.string().min(3),
  from: z.iso.date(),
  until: z.iso.date().nullable().default(null),
  sections: z.array(Section).min(2),
})

const InterestType = z.strictObject({
  key: z.string().regex(/^[a-z][a-z-]*$/),
  name: z.string().min(3),
  /** Statutory: may not speak or vote, whatever stands here, unless dispensed (Localism Act 2011, sections 31 and 33). */
  statutory: z.boolean().default(false),
  maySpeak: z.boolean(),
  mayVote: z.boolean(),
  mayStay: z.boolean(),
  says: z.string().default(''),
})

const MinuteStyle = z.strictObject({
  /** Kinds of items that get no number, and stand in the minutes only where something happened. */
  unnumbered: z.array(z.enum(itemKinds)),
  /** Printed above the first minute; nothing where empty. `{noun}`: 'BOARD'. */
  under: z.string(),
  absent: z.string(),
  /** `{date}`: '9 February 2027'. */
  read: z.string().includes('{date}'),
  noQuestions: z.string(),
  deferred: z.string(),
  /** `{time}`: '7.50 p.m.'. */
  ended: z.string().includes('{time}'),
})

export const Committee = z.strictObject({
  /** Clear days of notice before a meeting; after `closes` a paper counts as of the next day. */
  notice: sourced(z.strictObject({ clearDays: wholeNumber, closes: hour.nullable() })),
  /** When reports must be with committee services. */
  reportDeadline: sourced(z.strictObject({ workingDaysBefore: wholeNumber, hour })),
  /** When draft minutes are to be published. */
  minutes: sourced(z.strictObject({ workingDaysAfter: wholeNumber })),
  /** Days on which the offices are closed beside weekends and bank holidays. */
  closures: sourced(z.array(z.strictObject({ date: z.iso.date(), name: z.string() }))),
  /** The greater of `least` and one member in `oneIn` of those who may vote. */
  quorum: sourced(z.strictObject({ least: wholeNumber, oneIn: z.int().min(1) })),
  /** Hours for which a meeting takes its room and its members, for finding clashes. */
  meetingHours: sourced(z.int().min(1).max(12)),
  substitutes: sourced(z.strictObject({ allowed: z.boolean(), hoursBefore: wholeNumber })),
  standingItems: sourced(z.array(StandingItem)),
  /** The title of the standing item under which open actions come back. */
  actionsUnder: sourced(z.string()),
  /** What stands before the running number of a body's minutes, by the body's name. */
  minutePrefixes: sourced(z.record(z.string(), z.string().max(8))),
  /** House style of minutes. */
  minuteStyle: sourced(MinuteStyle),
  priorities: sourced(z.array(z.string().min(3))),
  templates: sourced(z.array(Template).min(1)),
  interests: sourced(z.array(InterestType).min(1)),
  /** What the register of interests has beside the statutory categories: gifts and hospitality, what else the code of conduct asks for. */
  registerCategories: sourced(
    z.array(
      z.strictObject({
        key: z.string().regex(/^[a-z][a-z-]*$/),
        name: z.string().min(3),
        hint: z.string().default(''),
      }),
    ),
  ),
  /** Under which licence what is published may be used again, and whom to name. */
  openData: sourced(z.strictObject({ licence: z.string().min(3), url: z.url() })),
  /** Members say whether they are whipped, on scrutiny. */
  partyWhip: sourced(z.boolean()),
  publicQuestions: sourced(
    z.strictObject({
      /** What people may cite: 'Standing Order 34(9)'. */
      order: z.string(),
      to: z.string(),
      workingDaysBefore: wholeNumber,
      hour,
      residentsOnly: z.boolean(),
      eachPerson: z.int().min(1),
      supplementaries: wholeNumber,
      minutesEach: z.int().min(1),
      minutesInAll: z.int().min(1),
      /** Months in which a question is not put again. */
      sameWithin: wholeNumber,
      /** Working days for an answer in writing. */
      writtenAnswer: wholeNumber,
      /** Why the chair or the proper officer may refuse one: what finishes the sentence "It was refused because it …". */
      grounds: z.array(z.strictObject({ key: z.string().regex(/^[a-z][a-z-]*$/), says: z.string().min(5) })).min(1),
    }),
  ),
  callIn: sourced(
    z.strictObject({ workingDays: wholeNumber, hour, signatories: z.int().min(1), meetWithin: wholeNumber }),
  ),
  /** Days for an answer to a report or recommendation to a responsible authority. */
  replies: sourced(z.strictObject({ days: wholeNumber, executiveMonths: wholeNumber })),
  /** What stands on front sheets and in minutes. */
  house: z.strictObject({
    chiefExecutive: sourced(z.string()),
    clerk: sourced(z.string()),
    /** Told on the agenda: filming, fire, how to ask. One paragraph each. */
    notices: sourced(z.array(z.string())),
    /** 'None identified.' and the like for background papers. */
    noBackgroundPapers: sourced(z.string()),
    /** Standing order under which other councillors attend. */
    visiting: sourced(z.string()),
    absentOnBusiness: sourced(z.boolean()),
  }),
})
export type Committee = z.infer<typeof Committee>
export type Template = z.infer<typeof Template>
export type InterestType = z.infer<typeof InterestType>
export type ItemKind = (typeof itemKinds)[number]
