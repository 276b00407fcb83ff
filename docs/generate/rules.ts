/** docs/rules.md: every rule that the system keeps, its sentence and its source. */
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Limit, limitWords } from '../../src/casework/index.ts'
import { isRule, type Rule } from '../../src/lib/index.ts'
import type { Tree } from '../../test/architecture/tree.ts'
import { exportsOf } from './exports.ts'
import { table } from './table.ts'

type Row = {
  readonly key: string
  readonly value: number
  readonly unit: Limit['unit']
  readonly source: string
  readonly verified?: boolean
  readonly from?: string
  readonly until?: string
}
type Limits = { casework?: { limits?: readonly Row[] } }

/**
 * The limit as the demonstration's profile has it, found by its key: 'publicQuestions.mostWords', or 'camera.stop-after' of the rows
 * of casework, whose latest stands; undefined if none.
 */
function limitOf(profile: unknown, key: string | undefined): unknown {
  const row = (profile as Limits).casework?.limits?.findLast(one => one.key === key)
  if (row) return row
  let at: unknown = key === undefined ? undefined : profile
  for (const step of key?.split('.') ?? [])
    at = typeof at === 'object' && at !== null ? (at as Record<string, unknown>)[step] : undefined
  return typeof at === 'object' && at !== null && 'value' in at ? at.value : at
}

const held = ({ from, until }: Row): string =>
  from === undefined && until === undefined ? '' : `${from ?? ''} – ${until ?? ''}`

/** The limits of services with their sources, by their keys and days. */
function limitsOf(profile: unknown): string {
  const all = (profile as Limits).casework?.limits ?? []
  const inOrder = all.toSorted(
    (one, other) => one.key.localeCompare(other.key) || (one.from ?? '').localeCompare(other.from ?? ''),
  )
  return table(
    ['Limit', 'Is', 'From – until', 'Source', 'Checked'],
    inOrder.map(one => [
      `\`${one.key}\``,
      limitWords(one),
      held(one),
      one.source,
      one.verified === false ? 'not verified' : 'yes',
    ]),
  )
}

const sentence = (rule: Rule<unknown, unknown>, limit: unknown): string =>
  rule.says(limit ?? rule.usually ?? `(${rule.limit ?? 'the limit'})`)

export async function rulesPage(tree: Tree): Promise<string> {
  const file = join(tree.root, 'authorities/demonstration.json')
  const profile: unknown = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {}
  const rows = (await exportsOf(tree, '/rules.ts')).flatMap(({ path, value }) =>
    isRule(value)
      ? [
          [
            `\`${value.id}\``,
            sentence(value, limitOf(profile, value.limit)),
            value.source,
            value.limit ? `\`${value.limit}\`` : '',
            path,
          ],
        ]
      : [],
  )
  return [
    '# Rules',
    'Each sentence is the hint of the form, the refusal and the public help at once. Limits are those of the demonstration’s profile.',
    table(['Rule', 'Says', 'Source', 'Limit in the profile', 'Where'], rows),
    '## Limits of casework',
    'Rows of `casework.limits` in the demonstration’s profile: of the law, of guidance, or of the council’s own procedure. Each council has its own. *Not verified*: nobody has checked it against its source yet.',
    limitsOf(profile),
  ].join('\n\n')
}
