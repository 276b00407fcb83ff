/** Simple cautions: a formal warning to an adult who admits an offence, instead of a prosecution. */
import { act, ask, atField } from '../../../casework/index.ts'
import { ageOn } from '../../../lib/index.ts'
import { delegated } from '../rules.ts'
import { ranks } from '../signing.ts'
import { chargeable } from './charges.ts'
import { bornOf, group, kinds } from './file.ts'
import { cautionAdmitted, cautionAdult, cautionEvidenced, chargedAfterOffence, chargedAgeKnown } from './rules.ts'

export const formalCaution = act({
  key: 'formal-caution',
  name: 'Record a formal caution',
  group,
  field: 'plan',
  when: 'asked',
  asks: {
    who: ask.party('Who?', ['subject']),
    kind: ask.choose('What are they?', kinds),
    offence: ask.choose('For what?', chargeable),
    day: ask.day('When was the offence?', 'the day of the offence'),
    evidence: ask.evidence('What shows it?'),
    admitted: ask.yesNo('Did they admit the offence?'),
    agreed: ask.yesNo('Did they agree to a caution, knowing what it means?'),
    rank: ask.choose('Who gives it?', [{ key: 'lawyer', name: 'Solicitor or barrister of the council' }, ranks[0]], {
      under: 'Authority',
    }),
    signatory: ask.line('Name of the signatory'),
    under: ask.line('Under which delegation or designation?', { optional: true, hint: 'Needed from other officers.' }),
  },
  says: () => 'Formal caution given',
  refuses: ({ who, kind, day, evidence, admitted, agreed, rank, under }, on, context) => {
    const born = bornOf(context, who)
    const age = born === null ? null : ageOn(born, on)
    return (
      atField('day', chargedAfterOffence.refuses({ offence: day, on })) ??
      atField('who', chargedAgeKnown.refuses({ body: kind === 'body', born })) ??
      atField('who', cautionAdult.refuses({ age }, context.limit('prosecution.full-age', on))) ??
      atField('evidence', cautionEvidenced.refuses({ evidence: evidence.length })) ??
      atField('admitted', cautionAdmitted.refuses({ admitted, agreed })) ??
      atField('under', delegated.refuses({ rank, under }))
    )
  },
  follows: () => [{ do: 'mark', key: 'formal-caution' }],
})
