/** Warnings: words or a letter to whoever causes it. They are no power of law; a community protection warning is another thing. */
import { act, ask, atField } from '../../casework/index.ts'
import { isMinor } from '../../lib/index.ts'
import { warnedWithGuardian, warningServed } from './rules.ts'

export const warningGiven = act({
  key: 'warning-given',
  name: 'Record a warning',
  group: 'Whoever is complained of',
  hint: 'A warning in words or by letter. It is no community protection warning, and no penalty follows from it.',
  field: 'plan',
  when: 'asked',
  in: ['acknowledged', 'assessed', 'open', 'monitoring'],
  asks: {
    person: ask.party('Who was warned?', ['subject']),
    form: ask.choose('How?', [
      { key: 'verbal', name: 'In words' },
      { key: 'written', name: 'In writing' },
    ]),
    how: ask.choose('How did it reach them?', [
      { key: 'spoken', name: 'Told face to face or on the telephone' },
      { key: 'handed', name: 'Handed over' },
      { key: 'posted', name: 'Posted' },
      { key: 'sent', name: 'Sent by e-mail' },
    ]),
    about: ask.words('What were they warned of?', { rows: 4 }),
    landlord: ask.line('To which landlord was it copied?', { optional: true, hint: 'Leave it where it was not.' }),
    guardian: ask.optionalParty('If they are under 18: which parent or guardian was told?', ['relative', 'other']),
    why: ask.words('If nobody was told, why?', { rows: 2, optional: true }),
  },
  says: ({ form, landlord }) =>
    `Warning ${form === 'written' ? 'in writing' : 'in words'}${landlord === '' ? '' : ', copied to the landlord'}`,
  refuses: ({ person, form, how, guardian, why }, on, { people }) => {
    const born = people.find(one => one.id === person)?.born ?? null
    const minor = born !== null && isMinor(born, on)
    return (
      atField('how', warningServed.refuses({ form, how })) ??
      atField('guardian', warnedWithGuardian.refuses({ minor, guardian, why }))
    )
  },
  follows: ({ form }) => [{ do: 'mark', key: 'warning', value: form }],
})
