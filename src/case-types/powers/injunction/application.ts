/** A civil injunction is asked for: section 1 of the Act of 2014. */
import { act, actsFor, ask, atField, type Context } from '../../../casework/index.ts'
import { ageOn } from '../../../lib/index.ts'
import { bornOf, isYoung } from '../court-order/order.ts'
import { bornKnown, oldEnough, youthTeamAsked } from '../court-order/rules.ts'
import { lastAnswer, legalTest, testRefuses } from '../legal-test.ts'
import { signingAsks, signingRefuses } from '../signing.ts'
import { conditionMet, heardLater, housingFunctions, mayApply, mayRelyOnHome, whyWithoutNotice } from './rules.ts'

export const group = 'Civil injunctions'
export const common = { group, field: 'plan', when: 'asked' } as const

export const injunctionTest = legalTest({
  key: 'injunction-test',
  power: 'civil injunction',
  group,
  limbs: [
    {
      key: 'harm',
      asks: 'Is it more likely than not that they cause, or threaten, harassment, alarm or distress to anybody?',
      source: 'Act of 2014, sections 1(2) and 2(1)(a)',
      either: true,
    },
    {
      key: 'home',
      asks: 'Is it more likely than not that it can cause nuisance or annoyance to somebody in their home?',
      hint: 'Only where the council, a housing provider or the police applies',
      source: 'Act of 2014, section 2(1)(b) and (2)',
      either: true,
    },
    {
      key: 'housing',
      asks: 'Is it more likely than not that it can cause nuisance or annoyance that has to do with managing homes?',
      source: 'Act of 2014, section 2(1)(c) and (3)',
      either: true,
    },
    {
      key: 'just',
      asks: 'Is an injunction just and convenient to stop it?',
      source: 'Act of 2014, section 1(3)',
    },
  ],
})

export const injunctionApplied = act({
  ...common,
  key: 'injunction-applied',
  name: 'Record an application for an injunction',
  hint: 'Applied to the youth court against anybody under 18, else to the county court or the High Court.',
  asks: {
    person: ask.party('Against whom?', ['subject']),
    applicant: ask.agency('Which agency applies?'),
    condition: ask.choose('On which kind of behaviour does it stand?', [
      { key: 'harm', name: 'Harassment, alarm or distress', hint: 'Any applicant, any place' },
      {
        key: 'home',
        name: 'Nuisance or annoyance to somebody in their home',
        hint: 'Council, housing provider or police',
      },
      { key: 'housing', name: 'Housing-related nuisance or annoyance', hint: 'To do with managing homes' },
    ]),
    relates: ask.yesNo('Does it have to do with managing homes?'),
    notice: ask.yesNo('Are they told before the hearing?'),
    why: ask.words('If not: why not?', { rows: 3, optional: true }),
    youthTeam: ask.optionalDay(
      'If they are under 18: when was the youth offending team asked?',
      'the day on which the youth offending team was asked',
      {
        hint: 'Before an application with notice; before the first adjourned hearing of one without.',
      },
    ),
    told: ask.words('Who else was told?', { rows: 2, optional: true }),
    seeks: ask.words('What is the court asked to order?', {
      rows: 5,
      hint: 'What is prohibited, what is required and who supervises it.',
    }),
    hearing: ask.optionalDay('When is it heard?', 'the day of the hearing'),
    ...signingAsks,
  },
  says: ({ notice }) => `An injunction was applied for, ${notice ? 'with' : 'without'} notice`,
  refuses(given, on, context) {
    const kind = kindOf(given.applicant, context) ?? actsFor(context)
    const born = bornOf(context, given.person)
    return (
      testRefuses(injunctionTest, context, on) ??
      atField('person', bornKnown.refuses({ born })) ??
      atField('person', oldEnough.refuses({ age: ageOn(born ?? on, on) }, context.limit('court-order.youngest', on))) ??
      atField('applicant', mayApply.refuses({ kind })) ??
      atField('condition', mayRelyOnHome.refuses({ condition: given.condition, kind })) ??
      atField(
        'condition',
        conditionMet.refuses({ found: lastAnswer(injunctionTest, context, on)?.given[given.condition] }),
      ) ??
      atField('relates', housingFunctions.refuses({ condition: given.condition, kind, relates: given.relates })) ??
      atField('why', whyWithoutNotice.refuses(given)) ??
      atField(
        'youthTeam',
        youthTeamAsked.refuses({
          minor: isYoung(context, given.person, on),
          asked: given.youthTeam,
          on,
          later: !given.notice,
        }),
      ) ??
      atField('hearing', heardLater.refuses({ on, hearing: given.hearing })) ??
      signingRefuses(given)
    )
  },
  follows: () => [{ do: 'mark', key: 'injunction-applied' }],
})

export const kindOf = (id: number, { agencies }: Context) => agencies.find(one => one.id === id)?.kind
