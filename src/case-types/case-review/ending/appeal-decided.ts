/** What an appeal came to: upheld, and what it was against is done again; or dismissed. */
import { act, ask, atField } from '../../../casework/index.ts'
import { notBefore } from '../application/rules.ts'
import { appealable, appealsOf, findingsOf, toldOn } from '../findings.ts'

export const appealDecided = act({
  key: 'appeal-decided',
  name: 'Record the decision on the appeal',
  field: 'concern',
  when: 'asked',
  in: ['appealed'],
  next: true,
  asks: {
    by: ask.line('Who heard it?', { hint: 'The commissioner’s office, or whom the procedure names.' }),
    result: ask.choose('What was decided?', [
      { key: 'upheld', name: 'Upheld', hint: 'The threshold is decided anew, or the review is carried out again' },
      { key: 'dismissed', name: 'Dismissed' },
      { key: 'withdrawn', name: 'The appeal was withdrawn' },
    ]),
    reasons: ask.words('Reasons, as whoever applied is told them', { hint: 'Name nobody.', rows: 5 }),
  },
  says: ({ result }) => `Appeal ${result}`,
  refuses: (_, on, { stood }) => atField('on', notBefore.refuses({ on, earliest: appealsOf(stood).at(-1)?.day ?? on })),
  follows({ result }, _, { stood }) {
    const against = appealable(stood)
    const mark = { do: 'mark', key: 'appeal-decided', value: result } as const
    const monitored =
      stood.named('recommended').length > 0 && findingsOf(stood).some(one => toldOn(stood, one) !== null)
    if (against?.of === 'review')
      return [mark, { do: 'stage', to: result === 'upheld' ? 'met' : monitored ? 'monitored' : 'reviewed' }]
    if (result !== 'upheld') return [mark, { do: 'stage', to: 'not-met' }]
    return [
      mark,
      { do: 'mark', key: 'again', value: 'appeal' },
      { do: 'begin', key: 'undecided' },
      { do: 'stage', to: 'asked' },
    ]
  },
})
