/** The legal tests of an order, limb by limb: to make an ordinary one, to make an expedited one, to extend one. */
import type { Context } from '../../../casework/index.ts'
import { legalTest } from '../../powers/legal-test.ts'
import { changeBegun } from './change.ts'
import { opened } from '../propose.ts'

const section = (which: string) => `Anti-social Behaviour, Crime and Policing Act 2014, section ${which}`
const memory = `${section('59A')}, from memory and not checked`
const isExpedited = ({ stood }: Pick<Context, 'stood'>) => stood.first(opened)?.given.kind === 'expedited'
/** While it is drafted, and while a variation is. */
const makes = ({ stood }: Pick<Context, 'stood'>) =>
  stood.stage !== 'renewal' || stood.last(changeBegun)?.given.change === 'vary'

export const makingTest = legalTest({
  key: 'order-test',
  power: 'public spaces protection order',
  group: 'Legal test',
  in: ['proposed', 'consultation', 'renewal'],
  offered: context => !isExpedited(context) && makes(context),
  limbs: [
    {
      key: 'detrimental',
      asks: 'Do activities in a public place harm the quality of life of those in the locality, or are they likely to?',
      source: section('59(2)'),
    },
    {
      key: 'persistent',
      asks: 'Is the effect persistent or continuing, or likely to be?',
      source: section('59(3)(a)'),
    },
    { key: 'unreasonable', asks: 'Does it make the activities unreasonable?', source: section('59(3)(b)') },
    { key: 'justified', asks: 'Does it justify the restrictions?', source: section('59(3)(c)') },
    {
      key: 'reasonable',
      asks: 'Is each prohibition and requirement reasonable, to prevent or reduce the harm?',
      source: section('59(5)'),
    },
  ],
})

export const expeditedTest = legalTest({
  key: 'expedited-test',
  power: 'expedited public spaces protection order',
  group: 'Legal test',
  in: ['proposed', 'consultation', 'renewal'],
  offered: context => isExpedited(context) && makes(context),
  limbs: [
    { key: 'near', asks: 'Is it near a school, or a place where vaccines or tests are given?', source: memory },
    {
      key: 'harassing',
      asks: 'Do activities there harass or intimidate those who go there, or stand in their way?',
      source: memory,
    },
    { key: 'persistent', asks: 'Is the effect persistent or continuing, or likely to be?', source: memory },
    { key: 'unreasonable', asks: 'Does it make the activities unreasonable?', source: memory },
    { key: 'justified', asks: 'Does it justify the restrictions?', source: memory },
  ],
})

export const extensionTest = legalTest({
  key: 'extension-test',
  power: 'extension of the order',
  group: 'Legal test',
  in: ['renewal'],
  offered: ({ stood }) => stood.last(changeBegun)?.given.change === 'extend',
  limbs: [
    {
      key: 'needed',
      asks: 'Would the activities happen again, more often or worse, if the order ran out?',
      source: section('60(2)'),
    },
  ],
})

export const testOf = (context: Pick<Context, 'stood'>) => (isExpedited(context) ? expeditedTest : makingTest)
