/** Evidence of what happens: diary sheets, recordings, statements. It proves a report, and is none. */
import { act, ask, atField } from '../../casework/index.ts'
import { evidenceDays } from './rules.ts'

const kinds = [
  { key: 'diary', name: 'Diary sheets' },
  { key: 'sound', name: 'Sound recordings' },
  { key: 'pictures', name: 'Photographs or films' },
  { key: 'statement', name: 'Witness statement' },
  { key: 'officer', name: 'Statement of an officer' },
  { key: 'log', name: 'Log of the police or another agency' },
] as const

export const evidence = act({
  key: 'evidence',
  name: 'Add evidence',
  group: 'Reports and evidence',
  hint: 'Diary sheets are evidence: they do not count as reports.',
  field: 'concern',
  when: 'asked',
  asks: {
    kind: ask.choose('What is it?', kinds),
    from: ask.optionalDay('From which day?', 'the first day that it covers'),
    to: ask.optionalDay('Until which day?', 'the last day that it covers'),
    shows: ask.words('What does it show?', { rows: 4 }),
    kept: ask.line('Where is it kept?', { hint: 'For example: attached here, evidence store 14' }),
  },
  says: ({ kind }) => `Evidence: ${(kinds.find(one => one.key === kind)?.name ?? kind).toLowerCase()}`,
  refuses: ({ from, to }, on) => atField('to', evidenceDays.refuses({ from, to, on })),
  follows: ({ kind }) => [{ do: 'mark', key: 'evidence', value: kind }],
})
