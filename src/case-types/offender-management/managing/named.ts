/** The named offender managers: one of the police, one of probation. */
import { act, ask, atField, type Context, type Stood } from '../../../casework/index.ts'
import { inCohort } from '../stages.ts'
import { namedByNewArea } from '../transfer/rules.ts'
import { transferOf } from '../transfer/transfer.ts'
import { managedInTurn, oneManager, policeManager, probationManager } from './rules.ts'
import { sinceLast, statutoryNow } from './state.ts'

/** The kind of the agency that a practitioner works for; undefined for nobody. */
const kindOf = ({ practitioners, agencies }: Context, id: number | null): string | undefined => {
  const agencyId = practitioners.find(one => one.id === id)?.agencyId
  return id === null ? undefined : (agencies.find(one => one.id === agencyId)?.kind ?? 'other')
}

type Named = { readonly police: number | null; readonly probation: number | null }

const held = ({ police, probation }: Named): 'both' | 'police' | 'probation' =>
  police !== null && probation !== null ? 'both' : police === null ? 'probation' : 'police'

export const managersNamed = act({
  key: 'managers-named',
  name: 'Name the offender managers',
  group: 'Managers, rating and contact',
  hint: 'Both, for whoever is supervised by probation. Naming a manager of another agency does not let them in: do that on the page “Who may see it” of this case.',
  field: 'plan',
  when: 'asked',
  in: inCohort,
  asks: {
    police: ask.optionalPractitioner('Who is the police offender manager?'),
    probation: ask.optionalPractitioner('Who is the probation offender manager?'),
  },
  says: given =>
    ({
      both: 'A police and a probation offender manager were named',
      police: 'A police offender manager was named, and none of probation',
      probation: 'A probation offender manager was named, and none of the police',
    })[held(given)],
  refuses: ({ police, probation }, on, context) =>
    atField('on', managedInTurn.refuses({ on, since: sinceLast(context, 'managers-named') })) ??
    namedByNewArea.refuses({ waits: transferOf(context.stood)?.step === 'ready' }) ??
    atField('police', oneManager.refuses({ police, probation })) ??
    atField('police', policeManager.refuses({ kind: kindOf(context, police) })) ??
    atField('probation', probationManager.refuses({ kind: kindOf(context, probation) })),
  follows: given => [
    { do: 'end', key: 'managers' },
    { do: 'begin', key: 'managers', value: held(given) },
  ],
})

/** Those who are named now: not those of the area that handed the case over, or agreed to. */
export function managersOf(stood: Stood) {
  const named = stood.last(managersNamed)
  const anew = stood.events.findLast(
    ({ kind, effects }) =>
      kind === 'handed-over' ||
      effects.some(one => one.do === 'begin' && one.key === 'managers' && one.value === 'none'),
  )
  return named && (anew === undefined || (named.id || Infinity) > (anew.id || Infinity)) ? named : undefined
}

/** Whether everybody who must be named is. */
export function managersWhole(stood: Stood): boolean {
  const named = managersOf(stood)
  return named !== undefined && (!statutoryNow(stood) || held(named.given) === 'both')
}
