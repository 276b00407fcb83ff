/** The proposal of an order: which public place, which activities, and whether it is an expedited one. */
import { act, ask } from '../../casework/index.ts'

export const opened = act({
  key: 'opened',
  name: 'Propose a public spaces protection order',
  field: 'concern',
  when: 'asked',
  asks: {
    title: ask.line('What is it called?', { hint: 'For example, “Dog control order”' }),
    about: ask.choose('What is it about?', [
      { key: 'dogs', name: 'Control of dogs' },
      { key: 'alcohol', name: 'Alcohol' },
      { key: 'vehicles', name: 'Vehicles' },
      { key: 'highway', name: 'Closing a way that the public uses' },
      { key: 'other', name: 'Something else' },
    ]),
    kind: ask.choose('Which kind of order?', [
      { key: 'ordinary', name: 'Ordinary' },
      {
        key: 'expedited',
        name: 'Expedited',
        hint: 'Near a school, or where vaccines or tests are given: to stop harassment of those who go there.',
      },
    ]),
    area: ask.words('Which public places?', { rows: 3, hint: 'In words, as the order will say it.' }),
    ward: ask.ward('Ward', { optional: true, hint: 'Leave it blank where it is more than one.' }),
    problem: ask.words('What happens there, and how is it known?', { rows: 5 }),
  },
  says: ({ title }) => `Public spaces protection order proposed: ${title}`,
  follows: ({ about }) => [{ do: 'mark', key: 'proposed', value: about }],
})
