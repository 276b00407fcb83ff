/** wardmote log: who did what, when and why, searched. That somebody did is noted before anything is printed. */
import { searchLog } from '../access/index.ts'
import { reasonWords } from '../casework/index.ts'
import { isRefusal } from '../lib/index.ts'
import { args, dayOf, out, refused, say, WrongCall } from './command.ts'
import { withRecord } from './open.ts'

export async function run(given: string[]): Promise<number> {
  const { values, positionals } = args(given, {
    from: { type: 'string' },
    until: { type: 'string' },
    account: { type: 'string' },
    case: { type: 'string' },
    what: { type: 'string' },
    most: { type: 'string', default: '200' },
    json: { type: 'boolean', default: false },
  })
  if (positionals.length > 0) throw new WrongCall(`Say what ${positionals[0]} is: --account, --case or --what.`)
  const most = /^\d{1,6}$/.test(values.most) ? Number(values.most) : 0
  if (most === 0) throw new WrongCall('Say --most with a number from 1 to 999999.')
  const day = (what: 'from' | 'until') => (values[what] === undefined ? null : dayOf(values[what], what))
  const sought = {
    from: day('from'),
    until: day('until'),
    account: values.account ?? null,
    case: values.case ?? null,
    what: values.what ?? null,
  }
  return withRecord({ role: 'tool' }, async db => {
    const found = await searchLog(db, sought, most, reasonWords)
    if (isRefusal(found)) return refused(found.says)
    for (const { line, ...entry } of found.entries) out(values.json ? JSON.stringify(entry) : line)
    if (found.entries.length === 0) say('No entries.')
    if (found.more) say(`There are older ones: these are the newest ${most}. Give --until, or a greater --most.`)
    return 0
  })
}
