/** A press release about a prosecution: only after the court's outcome. */
import { act, ask, atField, type Context } from '../../../casework/index.ts'
import { childCharged, group } from './file.ts'
import { isPending, prosecutions, waits } from './prosecutions.ts'
import { noChildNamed, pressAfterCourt } from './rules.ts'

/** Without a file there is nothing of a court to tell. */
const anyFile = (context: Context) => prosecutions(context).length > 0

export const pressRelease = act({
  key: 'press-release',
  name: 'Record a press release',
  group,
  field: 'plan',
  when: 'asked',
  on: 'either',
  offered: anyFile,
  asks: {
    headline: ask.line('Headline'),
    names: ask.yesNo('Does it name anybody who was charged?'),
    words: ask.words('What does it say?'),
  },
  says: () => 'Press release',
  refuses: ({ names }, on, context) => {
    const all = prosecutions(context)
    const open = all.filter(one => waits(one) || isPending(one)).length
    const ended = all.filter(one => one.disposed !== null && one.disposed <= on)
    const child = ended.some(one => childCharged(one.charges, one.laid ?? on, context))
    return (
      atField('on', pressAfterCourt.refuses({ open, ended: ended.length })) ??
      atField('names', noChildNamed.refuses({ names, child }))
    )
  },
  follows: () => [{ do: 'mark', key: 'press-release' }],
})
