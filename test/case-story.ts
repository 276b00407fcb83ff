/** Tells the story of a case in memory: the same rules, effects and clocks as the engine writes, without a database. */
import { strict as assert } from 'node:assert'
import { type Act, type Context, type Engine, type Refused, stand, type Stood } from '../src/casework/index.ts'
import { workOut, workOutCorrection, workOutOpening, type Written } from '../src/casework/act/work-out.ts'
import { settled } from '../src/casework/act/context.ts'
import type { AnswersOf, Person } from '../src/casework/type/act.ts'
import type { CaseType } from '../src/casework/type/case-type.ts'
import type { Happened } from '../src/casework/type/stood.ts'
import { isRefusal, london } from '../src/lib/index.ts'

export type Told = {
  type: CaseType
  events: Happened[]
  context: (today: string) => Context
  stood: () => Stood
  /** Does it on a day, and fails where a rule refuses. Gives the event's id. `today` is the day of the event where not said. */
  does: <A extends Act>(act: A, given: AnswersOf<A>, on: string, more?: More) => number
  /** The rule that refuses it; undefined where none does. */
  refused: <A extends Act>(act: A, given: AnswersOf<A>, on: string, more?: More) => Refused | undefined
  /** The day by which something is due; undefined where it is not, or was met. */
  due: (key: string, record?: number) => string | undefined
}
/** `present`: kinds of the agencies that are at the panel. `by`: the agency for which it is done. */
type More = { today?: string; panel?: string; corrects?: number; present?: readonly string[]; by?: number }

export type Scene = Partial<Omit<Context, 'stood' | 'today' | 'limit' | 'closures'>> & { readonly engine: Engine }

const person = (role: string, name: string, born: string | null = null) => ({ role, name, born })
export const somebody = (id: number, role: string, name = 'Dorian Flax', born: string | null = null): Person => ({
  id,
  ...person(role, name, born),
})

/** As the database has them: see db/migrations/0025-case-engine.sql. */
const code = /^[a-z][a-z0-9-]{0,59}$/
const value = /^[a-z0-9-]{0,60}$/

/**
 * What holds of every event of every kind: all that was typed stands in its words, for who asks for a copy; its words name nobody by
 * themselves, for it goes to who does not receive who was harmed; and its effects are codes, for they are read without an entry in the log.
 */
function holdsOfEvery({ key, asks }: Act, { says, data, effects }: Written, people: readonly Person[]): void {
  const given = data as Readonly<Record<string, unknown>>
  const typed = Object.entries(asks).flatMap(([name, { asked }]) => {
    const answer = given[name]
    return (asked.as === 'line' || asked.as === 'words') && typeof answer === 'string' ? [answer] : []
  })
  for (const words of typed) assert.ok(says.includes(words), `${key} does not say “${words}”`)
  for (const { name } of people)
    assert.ok(!says.includes(name) || typed.some(words => words.includes(name)), `${key} names ${name}: ${says}`)
  for (const one of effects) {
    for (const word of ['key' in one && one.key, 'outcome' in one && one.outcome, one.do === 'stage' && one.to])
      if (word !== false) assert.match(word, code, key)
    if ('value' in one) assert.match(one.value ?? '', value, key)
  }
}

/** Opens a case on a day; fails where its opening is refused. */
export function tell(type: CaseType, given: Readonly<Record<string, unknown>>, on: string, scene: Scene): Told {
  const { engine, people = [], resources = [], practitioners = [], agencies = [], wards = engine.wards } = scene
  const events: Happened[] = []
  const context = (today: string): Context => ({
    ...settled(engine, Temporal.PlainDate.from(today)),
    people,
    resources,
    practitioners,
    agencies,
    wards,
    stood: stand(events),
  })
  const write = (act: Act, worked: Refused | Written, day: string, today: string, more: More = {}): number => {
    if (isRefusal(worked)) assert.fail(`${act.key} on ${day}: ${worked.rule}: ${worked.says}`)
    holdsOfEvery(act, worked, people)
    const id = events.length + 1
    const at = Temporal.PlainDate.from(today).toZonedDateTime(london).add({ hours: 9, seconds: id }).toInstant()
    events.push({
      id,
      kind: act.key,
      field: act.field,
      day,
      at,
      says: worked.says,
      data: JSON.parse(JSON.stringify(worked.data)),
      effects: worked.effects,
      correctsId: more.corrects ?? null,
      panelId: null,
      author: 'Somebody',
      agency: 'Their agency',
    })
    return id
  }
  const worked = <A extends Act>(
    act: A,
    answers: AnswersOf<A>,
    day: string,
    { today = day, panel, corrects, present = [], by }: More,
  ) => {
    const doing = {
      type,
      act: act as Act,
      given: answers as AnswersOf<Act>,
      on: day,
      context: {
        ...context(today),
        ...(by !== undefined && { by }),
        ...(panel !== undefined && { panel: { key: panel, present } }),
      },
      ...(panel !== undefined && { panel }),
    }
    const earlier = events.find(one => one.id === corrects)
    return earlier ? workOutCorrection(doing, earlier) : workOut(doing)
  }
  write(type.opening.act, workOutOpening({ type, given, on, context: context(on) }), on, on)
  return {
    type,
    events,
    context,
    stood: () => stand(events),
    does: (act, answers, day, more = {}) => write(act, worked(act, answers, day, more), day, more.today ?? day, more),
    refused: (act, answers, day, more = {}) => {
      const found = worked(act, answers, day, more)
      return isRefusal(found) ? found : undefined
    },
    due: (key, record) =>
      stand(events).dues.find(
        one => one.key === key && one.met === null && (record === undefined || one.record === record),
      )?.by,
  }
}
