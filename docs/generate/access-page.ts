/** docs/access.md: who gets which page, as asked for by everybody of the tests' cast; and what each command reaches. */
import { commandAccess } from '../../test/access/commands.ts'
import type { Line, Outcome } from '../../test/access/matrix.ts'
import { table } from './table.ts'

const sign: Record<Outcome, string> = { yes: '●', no: '–', 'sign in': '→', on: '↷' }

const short: Record<string, string> = {
  public: 'public',
  councillor: 'councillor',
  clerk: 'clerk',
  reportAuthor: 'report author',
  monitoringOfficer: 'monitoring officer',
  councilCaseworker: 'council caseworker',
  policeCaseworker: 'police caseworker',
  outsider: 'officer of an agency not on the case',
  panelGuest: 'panel guest',
  dataProtectionOfficer: 'data protection officer',
  administrator: 'administrator',
}

const code = (keys: readonly string[]) => keys.map(key => `\`${key}\``).join(', ')

/** `purposes`: of each command, by its name. */
export function accessPage(
  lines: readonly Line[],
  cast: readonly { readonly key: string }[],
  purposes: ReadonlyMap<string, readonly string[]>,
): string {
  const rows = lines.map(({ path, what, outcomes }) => [
    `\`${path}\`${what ? ` ${what}` : ''}`,
    ...outcomes.map(outcome => sign[outcome]),
  ])
  return [
    '# Who gets what',
    'Every page, asked for by each person of the test cast (test/cast.ts), on a fresh database. A test asks again and compares; a page without a line fails.',
    '● the page · – "not found", in the same words as where there is nothing · → is asked to sign in · ↷ is sent on. Forms can be sent only by those who get their page. What stands *on* a page is a question of its own: row security decides it record by record (test/walls).',
    table(['Page', ...cast.map(({ key }) => short[key] ?? key)], rows),
    '## Commands',
    'The command line is for whoever has an account on the machine that may read `DATA_DIR/passwords.json`, or knows `DATABASE_URL`; any other account is refused. test/access/commands.test.ts runs each on the cast’s world: none prints a word of a case, a password, a token or a secret (but `user`, which hands over one-time links), and each leaves in the log what stands here.',
    'For which purposes a command acts is collected from the code that it can reach: the keys are those of `access.system_why`. Every command that opens the database loads the profile and seals the log at its end (`load-profile`, `seal`); `health` and `verify` leave it unsealed.',
    table(
      ['Command', 'Reaches', 'Purposes', 'Noted in the log as'],
      Object.entries(commandAccess).map(([name, { reaches, noted }]) => [
        `\`${name}\``,
        reaches,
        code(purposes.get(name) ?? []) ||
          (name === 'backup' || name === 'restore' ? 'the database’s own superuser' : '–'),
        code(noted) || '–',
      ]),
    ),
  ].join('\n\n')
}
