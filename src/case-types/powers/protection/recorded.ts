/** What is recorded of a community protection warning and notice, as it is asked: the rules stand beside, how it stands in standing.ts. */
import { act, ask, type Context } from '../../../casework/index.ts'
import { signingAsks } from '../signing.ts'
import { group } from './tests.ts'

const whom = ask.party('Whom?', ['subject', 'other', 'relative'])
const required = {
  stop: ask.words('What must they stop?', { rows: 3, optional: true }),
  does: ask.words('What must they do?', { rows: 3, optional: true }),
  results: ask.words('What must they take reasonable steps to achieve?', { rows: 3, optional: true }),
}

export const warning = act({
  key: 'protection-warning',
  name: 'Give a community protection warning',
  group,
  hint: 'It must be in writing: make the letter first. A notice can follow only after the time that it gives.',
  field: 'plan',
  when: 'asked',
  asks: {
    person: whom,
    conduct: ask.words('Which conduct?', {
      rows: 4,
      hint: 'What, where and when; what it does to those who live nearby.',
    }),
    ...required,
    until: ask.day('Until when do they have time?', 'the last day that they have', {
      hint: 'Enough to put it right: hours for noise would be too few where work is needed.',
    }),
    how: ask.choose('How was it given to them?', [
      { key: 'hand', name: 'Handed over' },
      { key: 'left', name: 'Left at their address' },
      { key: 'post', name: 'By post', hint: 'Enter the day on which it came' },
      { key: 'affixed', name: 'Fixed to the premises, whose occupier nobody could find' },
    ]),
    by: ask.line('By whom?'),
  },
  says: () => 'Community protection warning given in writing',
})

export const heeded = act({
  key: 'protection-warning-over',
  name: 'Say whether a warning was heeded',
  group,
  field: 'plan',
  when: 'asked',
  offered: ({ stood }) => stood.first(warning) !== undefined,
  asks: {
    warning: ask.record('Which warning?', 'protection-warning'),
    heeded: ask.choose('Was it heeded?', [
      { key: 'yes', name: 'Yes: it stopped, or was put right' },
      { key: 'partly', name: 'Partly' },
      { key: 'no', name: 'No: it goes on' },
    ]),
    words: ask.words('What was seen?', { rows: 3 }),
  },
  says: ({ heeded: was }) =>
    `Community protection warning ${{ yes: 'heeded', partly: 'partly heeded', no: 'not heeded' }[was]}`,
  follows: ({ heeded: was }) => [{ do: 'mark', key: 'protection-warning-over', value: was }],
})

export const issued = act({
  key: 'protection-notice',
  name: 'Issue a community protection notice',
  group,
  hint: 'After a warning in writing whose time is over, and a legal test that is met.',
  field: 'plan',
  when: 'asked',
  asks: {
    person: whom,
    warning: ask.optionalRecord('After which warning?', 'protection-warning', {
      hint: 'Without one there can be no notice.',
    }),
    body: ask.choose('Is that a person or a body?', [
      { key: 'person', name: 'A person' },
      { key: 'body', name: 'A body', hint: 'A company, a landlord, a club' },
    ]),
    conduct: ask.words('Which conduct?', { rows: 4, hint: 'As the notice states it.' }),
    ...required,
    by: ask.optionalDay('By which day must it be done or achieved?', 'the day by which it must be done', {
      hint: 'Not needed for what must stop: that holds at once.',
    }),
    informed: ask.words('Who was informed before?', {
      rows: 2,
      hint: 'Whoever you think right: landlord, police, social services, mental health team.',
    }),
    ...signingAsks,
  },
  says: () => 'Community protection notice issued',
})

const isIssued = ({ stood }: Pick<Context, 'stood'>) => stood.first(issued) !== undefined
const notice = ask.record('Which notice?', 'protection-notice')

export const served = act({
  key: 'protection-notice-served',
  name: 'Serve a community protection notice',
  group,
  hint: 'The day on which it reached them, or on which it counts as served. The time to appeal begins with it.',
  field: 'plan',
  when: 'asked',
  offered: isIssued,
  asks: {
    notice,
    how: ask.choose('How?', [
      { key: 'hand', name: 'Handed to them' },
      { key: 'left', name: 'Left at their proper address' },
      { key: 'post', name: 'By post to that address' },
      { key: 'body', name: 'Given to the secretary, the clerk or a partner of a body' },
      { key: 'affixed', name: 'Fixed to the premises', hint: 'Where neither owner nor occupier could be found' },
    ]),
    by: ask.line('By whom?'),
    note: ask.words('What shows it?', { rows: 2, optional: true }),
  },
  says: () => 'Community protection notice served',
})

export const appealed = act({
  key: 'protection-appeal',
  name: 'Record an appeal, or that there was none',
  group,
  hint: 'While it goes on, what must stop must stop; what must be done waits.',
  field: 'plan',
  when: 'asked',
  offered: isIssued,
  asks: {
    notice,
    made: ask.optionalDay('On which day was the appeal made?', 'the day of the appeal', {
      hint: 'Leave it empty where there was none.',
    }),
    words: ask.words('On which grounds?', { rows: 3, optional: true }),
  },
  says: ({ made }) => (made === null ? 'No appeal was made' : 'Appeal to the magistrates’ court'),
})

export const appealDecided = act({
  key: 'protection-appeal-decided',
  name: 'Record how an appeal ended',
  group,
  field: 'plan',
  when: 'asked',
  offered: ({ stood }) => stood.all(appealed).some(one => one.given.made !== null),
  asks: {
    notice,
    outcome: ask.choose('What did the court do?', [
      { key: 'quashed', name: 'Quashed the notice' },
      { key: 'modified', name: 'Modified it', hint: 'Record the new words as a variation too' },
      { key: 'dismissed', name: 'Dismissed the appeal' },
      { key: 'withdrawn', name: 'The appeal was withdrawn' },
    ]),
    words: ask.words('Why, in which words?', { rows: 3, optional: true }),
  },
  says: ({ outcome }) =>
    `Appeal: ${{ quashed: 'notice quashed', modified: 'notice modified', dismissed: 'dismissed', withdrawn: 'withdrawn' }[outcome]}`,
})

export const checked = act({
  key: 'protection-checked',
  name: 'Check or review a community protection notice',
  group,
  field: 'plan',
  when: 'asked',
  offered: isIssued,
  asks: {
    notice,
    kept: ask.choose('Is it complied with?', [
      { key: 'yes', name: 'Yes' },
      { key: 'partly', name: 'Partly' },
      { key: 'no', name: 'No', hint: 'Record the breach too' },
    ]),
    needed: ask.yesNo('Is the notice still needed?', { hint: 'If not, withdraw it.' }),
    words: ask.words('What was seen?', { rows: 3 }),
  },
  says: ({ kept }) =>
    `Community protection notice checked: ${{ yes: 'complied with', partly: 'partly complied with', no: 'not complied with' }[kept]}`,
})

export const varied = act({
  key: 'protection-varied',
  name: 'Vary a community protection notice',
  group,
  hint: 'In favour of whoever it binds: less, or more time. To require more, issue a new notice after a new warning.',
  field: 'plan',
  when: 'asked',
  offered: isIssued,
  asks: {
    notice,
    ...required,
    by: ask.optionalDay('By which day must it be done or achieved now?', 'the day by which it must be done'),
    why: ask.words('Why?', { rows: 2 }),
  },
  says: () => 'Community protection notice varied',
})

export const ended = act({
  key: 'protection-ended',
  name: 'Withdraw or discharge a community protection notice',
  group,
  field: 'plan',
  when: 'asked',
  offered: isIssued,
  asks: {
    notice,
    why: ask.choose('Why?', [
      { key: 'done', name: 'It was complied with, and is needed no more' },
      { key: 'circumstances', name: 'Circumstances changed' },
      { key: 'wrong', name: 'It should not have been issued, or not so' },
    ]),
    words: ask.words('Say why', { rows: 3 }),
  },
  says: () => 'Community protection notice withdrawn',
})

export const breached = act({
  key: 'protection-breached',
  name: 'Record a breach of a community protection notice',
  group,
  hint: 'Evidence of an offence (section 48). A fixed penalty or a prosecution is recorded on its own.',
  field: 'concern',
  when: 'asked',
  offered: isIssued,
  asks: {
    notice,
    sort: ask.choose('What was not complied with?', [
      { key: 'stop', name: 'What must stop' },
      { key: 'does', name: 'What must be done' },
      { key: 'results', name: 'What must be achieved' },
    ]),
    what: ask.words('What was done, or not done?', { rows: 4 }),
    known: ask.words('How is it known?', { rows: 3 }),
    evidence: ask.evidence('What bears it out?'),
    defence: ask.words('What do they say: a reasonable excuse, or all reasonable steps?', { rows: 3, optional: true }),
  },
  says: () => 'Breach of a community protection notice',
})
