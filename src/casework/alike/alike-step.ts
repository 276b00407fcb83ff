/**
 * The step between a form that enters somebody and storing them: whether they are known already. Where somebody may be, the
 * question is asked on a page of its own, with all that was typed handed on; nothing of it is stored before the answer.
 */
import { z } from 'zod'
import type { Tx } from '../../db/index.ts'
import type { Refusal } from '../../lib/index.ts'
import { formState, type PageRequest, type Typed, type View } from '../../web/index.ts'
import { fieldOfRole } from '../fields.ts'
import type { PartyFacts } from '../party/record-party.ts'
import type { Engine } from '../type/engine.ts'
import { type Asking, askView } from './alike.view.ts'
import { type Candidate, foundBefore, lookAlike, readAlike } from './find-alike.ts'
import { lookFor, whyAlike } from './likeness.ts'
import { harmedKeptApart, linkedInOneAgency, linkedToItsLike, openCaseOfKind } from './rules.ts'
import { saySame } from './store.ts'

/** Beside the fields of the form. `lookedUp`: the search that was asked about. `sameAs`: '0-17', '0-none'
 * or '0-unsure', of whoever was entered as number 0. `joinCase`: '0-17'. */
export const alikeFields = {
  lookedUp: z.string().max(40).optional().default(''),
  sameAs: z.array(z.string().regex(/^\d{1,3}-(\d{1,15}|none|unsure)$/)),
  joinCase: z
    .string()
    .regex(/^(\d{1,3}-\d{1,15})?$/)
    .optional()
    .default(''),
}

export type Entered = { readonly n: number; readonly facts: PartyFacts }

type Request = Pick<PageRequest, 'as'> & {
  readonly values: { readonly lookedUp: string; readonly sameAs: readonly string[]; readonly joinCase: string }
  readonly typed: Typed
}

type Given = {
  readonly engine: Engine
  /** Where the form goes, and what its page is called. */
  readonly action: string
  readonly title: string
  readonly breadcrumbs: View['breadcrumbs']
  readonly entered: readonly Entered[]
  readonly agencyId: number
  /** The case to which they are added; null for one that is about to be opened. */
  readonly to: { readonly id: number; readonly limited: boolean } | null
  /** The kind of case that is about to be opened, where the report may join an open one of the same kind. */
  readonly kind?: string
}

/** What was said of whoever was entered as `n`, and of somebody who is known. */
export type Answer = { readonly n: number; readonly party: number; readonly same: boolean; readonly why: string }

export type Step =
  | { readonly view: View }
  | { readonly answers: readonly Answer[] }
  /** The report goes into that case instead: it is about the one entered as `n`. */
  | {
      readonly joins: { readonly n: number; readonly caseId: number; readonly slug: string }
      readonly answers: readonly Answer[]
    }

/** What stands against linking whoever is entered with somebody who is known. */
function linkFault({ agencyId, to }: Given, { facts: { role } }: Entered, known: Candidate['known']): Refusal | null {
  const entered = { agencyId, role, caseId: to?.id ?? null, field: fieldOfRole(role), limited: to?.limited ?? false }
  const pair = { one: entered, other: known }
  return linkedInOneAgency.refuses(pair) ?? linkedToItsLike.refuses(pair) ?? harmedKeptApart.refuses(pair)
}

/** What was ticked for one of those entered; undefined where nothing was, or more than can be. */
function ticked(known: readonly string[], n: number): readonly number[] | 'unsure' | undefined {
  const mine = known.filter(one => one.startsWith(`${n}-`)).map(one => one.slice(`${n}-`.length))
  const [first] = mine
  if (mine.length === 1 && first === 'none') return []
  if (mine.length === 1 && first === 'unsure') return 'unsure'
  return mine.length === 0 || mine.some(one => !/^\d+$/.test(one)) ? undefined : mine.map(Number)
}

export async function alikeStep(request: Request, given: Given): Promise<Step> {
  const { values, typed } = request
  const { entered, kind } = given
  if (entered.length === 0) return { answers: [] }
  const before = values.lookedUp === '' ? undefined : await foundBefore(request, values.lookedUp)
  const { slug, hits } =
    before === undefined
      ? await lookAlike(
          request,
          entered.map(({ n, facts }) => lookFor(facts, n)),
        )
      : { slug: values.lookedUp, hits: before }
  const candidates = await readAlike(request, hits)
  const asked = candidates.filter(one => one.level !== null)
  if (asked.length === 0) return { answers: [] }
  const asking: Asking = { ...given, candidates, slug, typed }
  const again = (errors: Readonly<Record<string, string>>) => ({ view: askView(asking, formState(typed, errors)) })
  if (before === undefined) return again({})

  const chosen = asked.find(({ n, known }) => values.joinCase === `${n}-${known.id}`)
  const answers: Answer[] = []
  for (const one of entered) {
    const mine = asked.filter(({ n }) => n === one.n)
    if (mine.length === 0 || one.n === chosen?.n) continue
    const ids = ticked(values.sameAs, one.n)
    if (ids === undefined && !chosen)
      return again({ [`same-as-${one.n}`]: `Say whether ${one.facts.name} is one of these` })
    if (ids === undefined || ids === 'unsure') continue
    for (const { known, why } of mine) {
      const same = ids.includes(known.id)
      const fault = same ? linkFault(given, one, known) : null
      if (fault) return again({ [`same-as-${one.n}`]: fault.says })
      answers.push({
        n: one.n,
        party: known.id,
        same,
        why: same ? whyAlike(why) : 'Somebody else, as whoever entered them said',
      })
    }
  }
  if (!chosen) return { answers }
  const { n, known } = chosen
  const fault = openCaseOfKind.refuses({ ...known, wanted: kind ?? '' })
  if (fault) return again({ [`same-as-${n}`]: fault.says })
  return { joins: { n, caseId: known.caseId, slug: known.slug }, answers }
}

/** In the transaction that stored them. `made`: the party that each of those entered became. */
export async function keepAnswers(
  tx: Tx,
  answers: readonly Answer[],
  made: ReadonlyMap<number, number>,
): Promise<void> {
  for (const { n, party, same, why } of answers) {
    const one = made.get(n)
    if (one !== undefined && one !== party) await saySame(tx, { one, other: party }, same, why)
  }
}
