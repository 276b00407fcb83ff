/** The legal tests of a closure: of the notice, which the police or the council issue, and of the order, which a court makes. */
import { legalTest } from '../legal-test.ts'

export const group = 'Closure of premises'
const section = (number: string) => `Anti-social Behaviour, Crime and Policing Act 2014, section ${number}`

export const noticeTest = legalTest({
  key: 'closure-notice-test',
  power: 'closure notice',
  group,
  hint: 'Nuisance or disorder: one of the two is enough. The last limb is always needed.',
  limbs: [
    {
      key: 'nuisance',
      asks: 'Has the use of the premises led to nuisance to members of the public, or will it soon?',
      hint: 'Without the notice, where it has not happened yet. One of the first two is enough',
      source: section('76(1)(a)'),
      either: true,
    },
    {
      key: 'disorder',
      asks: 'Has there been disorder near the premises that comes from their use, or will there be soon?',
      source: section('76(1)(b)'),
      either: true,
    },
    {
      key: 'necessary',
      asks: 'Is the notice necessary to stop it, or to keep it from happening or happening again?',
      source: section('76(1)'),
    },
  ],
})

export const orderTest = legalTest({
  key: 'closure-order-test',
  power: 'closure order',
  group,
  offered: ({ stood }) => stood.named('closure-notice').length > 0,
  hint: 'One of the first three is enough. The last limb is always needed. It is the court that must be satisfied.',
  limbs: [
    {
      key: 'behaviour',
      asks: 'Has anybody behaved in a disorderly, offensive or criminal way on the premises, or is likely to?',
      hint: 'One of the first three is enough',
      source: section('80(5)(a)'),
      either: true,
    },
    {
      key: 'nuisance',
      asks: 'Has the use of the premises led to serious nuisance to members of the public, or is it likely to?',
      hint: 'Serious: more than the notice needed',
      source: section('80(5)(b)'),
      either: true,
    },
    {
      key: 'disorder',
      asks: 'Has there been disorder near the premises that comes from their use, or is it likely?',
      source: section('80(5)(c)'),
      either: true,
    },
    {
      key: 'necessary',
      asks: 'Is the order necessary to stop it, or to keep it from happening or happening again?',
      source: section('80(5)'),
    },
  ],
})
