/** A story with its days, in the order in which it happened: by whom each step is, and the acts as the engine knows them. Pure. */
import { type Act, actsOf, type CaseType, type Engine, typeOf } from '../../casework/index.ts'
import { dayOf } from './days.ts'
import type { Step, Story } from './seed.ts'

export type Told = {
  readonly type: CaseType
  readonly opened: Temporal.PlainDate
  readonly steps: readonly { readonly step: Step; readonly on: Temporal.PlainDate; readonly by: string }[]
}

export function tellStory(story: Story, engine: Engine, made: Temporal.PlainDate): Told {
  const type = typeOf(engine, story.kind)
  if (!type) throw new Error(`The demonstration has a case of a kind that nobody knows: ${story.kind}.`)
  const opened = dayOf(story.opened, made, engine.closures)
  const steps = story.steps.map(step => ({
    step,
    on: dayOf(step.when, made, engine.closures, opened),
    by: step.by ?? story.worker,
  }))
  // What happened before the case was opened is recorded in it with its own day.
  const since = steps.filter(({ on }) => Temporal.PlainDate.compare(on, opened) >= 0)
  for (const [n, { on, step }] of since.entries())
    if (Temporal.PlainDate.compare(on, since[n - 1]?.on ?? opened) < 0)
      throw new Error(`The demonstration's ${story.kind} has a step before the one before it: ${JSON.stringify(step)}`)
  return { type, opened, steps }
}

export function actOf(type: CaseType, key: string): Act {
  const found = actsOf(type).find(one => one.key === key)
  if (!found) throw new Error(`The demonstration does ${key}, which no case of ${type.name} has.`)
  return found
}
