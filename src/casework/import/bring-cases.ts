/** Opens the cases of a file that was checked: all of them in one transaction, or none. */
import { isRefusal, refuse } from '../../lib/index.ts'
import type { PageRequest } from '../../web/index.ts'
import { openCase } from '../case/open-case.ts'
import type { Author } from '../party/store.ts'
import type { Refused } from '../type/act.ts'
import type { Engine } from '../type/engine.ts'
import type { Ready } from './check-file.ts'
import { type Brought, keepReferences } from './store.ts'

/** A case that cannot be opened after all undoes them all. */
class Undone extends Error {
  readonly refused: Refused
  constructor(refused: Refused) {
    super(refused.says)
    this.refused = refused
  }
}

export type Opened = { readonly line: number; readonly slug: string; readonly reference: string }

export async function bringCases(
  request: Pick<PageRequest, 'as'>,
  engine: Engine,
  lines: readonly Ready[],
  today: Temporal.PlainDate,
  by: Author,
): Promise<Refused | readonly Opened[]> {
  const [first] = lines
  if (!first) return []
  const { agencyId, kind } = first.facts
  const bring = request.as(async tx => {
    const opened: Opened[] = []
    const brought: Brought[] = []
    for (const { line, reference, facts } of lines) {
      const made = await openCase(tx, engine, facts, today, by)
      if (isRefusal(made)) throw new Undone({ ...made, says: `Line ${line}: ${made.says}` })
      opened.push({ line, slug: made.slug, reference: made.reference })
      brought.push({ id: made.id, reference })
    }
    if ((await keepReferences(tx, agencyId, kind, brought)) < brought.length)
      throw new Undone(
        refuse('import-meanwhile', 'Somebody else has brought in some of these cases meanwhile: check the file again'),
      )
    return opened
  })
  return bring.catch((error: unknown) => {
    if (error instanceof Undone) return error.refused
    throw error
  })
}
