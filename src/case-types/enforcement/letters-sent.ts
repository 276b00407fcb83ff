/** Advice and warnings in writing: most of what is done about an incident. One letter that is sent again is still one. */
import { act, ask } from '../../casework/index.ts'

export const letterSent = act({
  key: 'letter-sent',
  name: 'Send advice or a warning',
  group: 'Action',
  hint: 'Write the letter under “Letters” first, or record one that was written elsewhere. It counts as one action, however often it is sent.',
  field: 'plan',
  when: 'asked',
  next: true,
  asks: {
    form: ask.choose('What is it?', [
      { key: 'advice', name: 'Advice', hint: 'What the law asks, and how to do it right' },
      { key: 'warning', name: 'Warning letter', hint: 'What was done, and what happens if it is done again' },
    ]),
    person: ask.optionalParty('To whom, if they are in the case?', ['subject', 'other', 'complainant']),
    about: ask.words('What does it say must be done, or must not be done again?', { rows: 3 }),
    again: ask.optionalRecord('Is it the same letter, sent again?', 'letter-sent', {
      hint: 'Choose the first one. Leave it where this is a new letter.',
    }),
  },
  says: ({ form, again }) => `${form === 'advice' ? 'Advice' : 'Warning letter'} sent${again === null ? '' : ' again'}`,
  follows: ({ form, again }) =>
    again === null
      ? [
          { do: 'mark', key: 'action', value: 'letter' },
          { do: 'mark', key: 'letter-sent', value: form },
        ]
      : [],
})
