/** The kinds of reports that were found least at the first look, in words written afterwards. */
import { pick } from '../chance.ts'
import type { Kind } from '../kind.ts'
import { packed, reported, withSection } from './fresh-pack.ts'

export const freshAgainPacks: Kind[] = [
  packed('structure', 'a recommendation beyond the list, again', ({ random, pack }) => {
    const [list, right, wrong] = pick<[string[], string, string]>(random, [
      [
        ['(1) that the fence be built; and', '(2) that the gate be shut.'],
        'Recommendation (2) needs a licence.',
        'Recommendation (4) needs a licence.',
      ],
      [
        ['a) approve the fence;', 'b) shut the gate.'],
        'If recommendation b) is lost, nothing changes.',
        'If recommendation d) is lost, nothing changes.',
      ],
      [
        ['i. approve the fence;', 'ii. shut the gate.'],
        'Recommendation ii follows the survey.',
        'Recommendation iv follows the survey.',
      ],
      [
        ['1. approve the fence;', '2. shut the gate;', '3. thank the trust.'],
        'The trust asked for recommendation 3.',
        'The trust asked for recommendation 5.',
      ],
      [
        ['(a) approve the fence;', '(b) shut the gate.'],
        'Recommendations (a) to (b) are linked.',
        'Recommendations (a) to (c) are linked.',
      ],
    ])
    const put = (text: string) =>
      withSection({ ...pack, reports: withSection(pack, () => ['That Members:', ...list], 2) }, said => [...said, text])
    return { right: { reports: put(right) }, wrong: { reports: put(wrong) }, quote: wrong }
  }),
  packed('structure', 'costs denied, again', ({ random, pack }) => {
    const cost = pick(random, [
      'A further £6,000 is required to finish the fence.',
      'The fence is expected to cost £31,000.',
      'Cabinet will be asked to allocate £15,000.',
      'The gate would need £2,400 a year for repairs.',
      'Funding of £80,000 is sought from reserves.',
    ])
    const none = pick(random, [
      'None arising from this report.',
      'There are no direct financial implications.',
      'Not applicable.',
      'N/A',
      'There are no resource implications.',
    ])
    const put = (text: string) =>
      withSection({ ...pack, reports: withSection(pack, said => [...said, cost]) }, () => [text], 4)
    return {
      right: { reports: put('These are told of above.') },
      wrong: { reports: put(none) },
      quote: `${cost} / ${none}`,
    }
  }),
  packed('structure', 'a table that does not follow, again', ({ random, pack }) => {
    const lead = pick(random, [
      'The table below lists the gates.',
      'The following chart shows the calls.',
      'Costs are given in the table below:',
      'The graph below gives the trend.',
      'This is broken down by ward in the following table.',
    ])
    return reported(pack, [lead, 'Ward\tGates', 'Docks\t12', 'Castle\t9'], [lead])
  }),
]
