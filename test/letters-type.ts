/** A kind of case that exists only in tests, for its letters: one to those who complained, a warning with a gap, a notice in law. */
import { act, ask, type CaseType, gap } from '../src/casework/index.ts'

export const lettered: CaseType = {
  key: 'lettered',
  name: 'Lettered',
  purpose: 'crime-and-disorder',
  prefix: 'LT',
  says: 'Letters are written.',
  opening: {
    about: ['subject'],
    act: act({
      key: 'opened',
      name: 'Open it',
      field: 'concern',
      when: 'now',
      asks: { concern: ask.words('What is the concern?') },
      says: () => 'Opened',
    }),
  },
  stages: [
    { key: 'open', name: 'Open' },
    { key: 'done', name: 'Done', ends: true },
  ],
  acts: [],
  clocks: [
    {
      key: 'warn',
      name: 'Warn them in writing',
      source: 'the test',
      runs: ({ stood }) => {
        const [first] = stood.events
        const met = stood.named('letter-served')[0]?.day ?? null
        return first ? [{ from: first.day, by: first.day, met }] : []
      },
    },
  ],
  letters: [
    {
      key: 'acknowledgement',
      name: 'Acknowledgement',
      to: ['victim', 'complainant'],
      field: 'concern',
      subject: 'We have your report',
      words: (_, { name }, { council, officer, reference }) =>
        `Dear ${name}\n\nThank you. ${council} has your report, **${reference}**.\n\n- We look into it\n- We tell you what we find\n\nYours sincerely\n\n${officer}`,
    },
    {
      key: 'warning',
      name: 'Warning',
      to: ['subject'],
      field: 'plan',
      subject: 'A warning',
      words: (_, { name }) => `Dear ${name}\n\nOn ${gap('the day')} there was noise from ${gap()}.\n\nStop it.`,
    },
    {
      key: 'notice',
      name: 'Notice',
      to: ['subject', 'place'],
      field: 'plan',
      subject: 'Notice',
      notice: true,
      words: (_, { name }) => `To ${name}\n\nTake notice.`,
    },
  ],
}
