/** Tells whoever applied that the application came. */
import { act, ask, atField } from '../../../casework/index.ts'
import { appliedOn } from './opened.ts'
import { notBefore } from './rules.ts'

/** How whoever applied is told of anything. */
export const how = ask.choose('How?', [
  { key: 'letter', name: 'Letter' },
  { key: 'email', name: 'Email' },
  { key: 'telephone', name: 'Telephone' },
  { key: 'visit', name: 'In person' },
])

export const acknowledged = act({
  key: 'acknowledged',
  name: 'Acknowledge the application',
  hint: 'Say who deals with it, what happens next, and that it is not a complaint about any agency: those have their own procedures, and the ombudsman.',
  field: 'plan',
  when: 'asked',
  in: ['received'],
  next: true,
  asks: { how },
  says: () => 'Application acknowledged',
  refuses: (_, on, context) => atField('on', notBefore.refuses({ on, earliest: appliedOn(context) })),
  follows: () => [{ do: 'stage', to: 'acknowledged' }],
})
