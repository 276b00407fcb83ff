/** wardmote cases: opens the cases of a CSV file in the name of a caseworker; the dry run says what it would do, line by line. */
import { agencyNamed, inTheNameOf, note } from '../access/index.ts'
import { engineOf } from '../case-types/index.ts'
import { bringCases, type Checked, checkFile, typeOf } from '../casework/index.ts'
import type { Database, Session } from '../db/index.ts'
import { count, isRefusal, list, today } from '../lib/index.ts'
import { args, bytesOf, out, refused, say, someFiles, WrongCall } from './command.ts'
import { withRecord } from './open.ts'
import { userNamed } from './user-roles.ts'

/** One line a case, in the order of the file; of people nothing but what stands in the file where it is wrong. */
function told({ ready, there, wrong, unused }: Checked): void {
  const lines = [
    ...ready.map(({ line, reference, like }) => ({
      line,
      says: [`new      ${reference}${like.length > 0 ? `  perhaps known from ${list([...like])}` : ''}`],
    })),
    ...there.map(({ line, reference }) => ({ line, says: [`there    ${reference}`] })),
    ...wrong.map(({ line, faults }) => ({
      line,
      says: faults.map(({ column, value, says }) => `wrong    ${column && `column “${column}”, “${value}”: `}${says}`),
    })),
  ].toSorted((one, other) => one.line - other.line)
  for (const { line, says } of lines) for (const words of says) out(`line ${line}  ${words}`)
  if (unused.length > 0) say(`These columns are not imported: ${list([...unused])}.`)
  say(`${count(ready.length, 'case')} new, ${there.length} there already, ${count(wrong.length, 'line')} wrong.`)
}

/** The agency and the account, by what was typed. */
const whoAndWhere = (db: Database, email: string, agency: string) =>
  db.asSystem('set-up', async tx => {
    const account = await userNamed(tx, email)
    const where = await agencyNamed(tx, agency)
    if (!where) throw new WrongCall(`There is no agency ${agency}: see wardmote agency.`)
    return { accountId: account.id, agencyId: where.id }
  })

const worksThere = (db: Database, session: Session, agencyId: number): Promise<boolean> =>
  db.asActor(session, async (_, who) => who.agencies.some(one => one.id === agencyId && one.role === 'caseworker'))

export async function run(given: string[]): Promise<number> {
  const { values, positionals } = args(given, {
    type: { type: 'string' },
    agency: { type: 'string' },
    by: { type: 'string' },
    'dry-run': { type: 'boolean', default: false },
    'leave-out-wrong': { type: 'boolean', default: false },
    authority: { type: 'string' },
  })
  const [file = '', ...more] = someFiles(positionals)
  if (more.length > 0) throw new WrongCall('Name one file.')
  const { type: kind, agency, by: email } = values
  if (kind === undefined || agency === undefined || email === undefined)
    throw new WrongCall('Say --type, --agency and --by.')
  return withRecord({ authority: values.authority, role: 'tool' }, async (db, profile) => {
    const engine = engineOf(profile)
    const type = typeOf(engine, kind)
    if (!type) throw new WrongCall(`${kind} is no kind of case: ${engine.types.map(one => one.key).join(', ')}.`)
    const by = await whoAndWhere(db, email, agency)
    const { accountId, agencyId } = by
    await db.asSystem('set-up', tx => note(tx, 'import cases', 'account', [accountId]))
    return inTheNameOf(db, accountId, async session => {
      if (!(await worksThere(db, session, agencyId))) return refused(`${email} does not work the cases of ${agency}`)
      const acting = { as: <T>(work: Parameters<typeof db.asActor<T>>[1]) => db.asActor(session, work) }
      const day = today()
      const checked = await checkFile(acting, bytesOf(file), { engine, type, agencyId, today: day })
      if (isRefusal(checked)) return refused(checked.says)
      told(checked)
      const wrong = checked.wrong.length > 0 && !values['leave-out-wrong']
      if (values['dry-run']) return wrong ? 1 : 0
      if (wrong) return refused('Nothing was stored: put the file right, or say --leave-out-wrong')
      const opened = await bringCases(acting, engine, checked.ready, day, by)
      if (isRefusal(opened)) return refused(opened.says)
      for (const { line, reference } of opened) out(`line ${line}  opened   ${reference}`)
      return 0
    })
  })
}
