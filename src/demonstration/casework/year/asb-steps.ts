/** What an officer does in a case of anti-social behaviour, as far as it has come. */
import { after, type Answers, type Person, type Step } from '../seed.ts'

export const acknowledged = (day: number): Step => ({
  when: after(day),
  act: 'acknowledged',
  given: { how: 'letter', review: true },
})

export const spoken = (day: number, words: string, given: Answers = {}): Step => ({
  when: after(day),
  act: 'contact',
  given: { person: 'victim', how: 'telephone', reached: true, words, ...given },
})

/** `yes`: the questions of the screen that were answered so; all others with no. */
export const risk = (day: number, yes: readonly string[], given: Answers = {}): Step => ({
  when: after(day),
  act: 'risk-assessed',
  given: { person: 'victim', ...Object.fromEntries(yes.map(key => [key, 'yes'])), level: 'scored', ...given },
})

export const plan = (day: number, objective: string, steps: string): Step => ({
  when: after(day),
  act: 'plan-opened',
  given: { objective, steps, agreed: true },
})

export const reviewed = (day: number, progress: string, changes: string): Step => ({
  when: after(day),
  act: 'plan-reviewed',
  given: { progress, changes },
})

export const supported = (day: number, kinds: readonly string[], words: string, given: Answers = {}): Step => ({
  when: after(day),
  act: 'support-offered',
  given: { person: 'victim', kinds, answer: 'accepted', words, ...given },
})

export const warned = (day: number, about: string, given: Answers = {}): Step => ({
  when: after(day),
  act: 'warning-given',
  given: { person: 'subject', form: 'verbal', how: 'spoken', about, ...given },
})

export const watched = (day: number, why: string): Step => ({
  when: after(day),
  act: 'monitoring-begun',
  given: { why, watching: 'The officer calls every fortnight; the neighbourhood team passes by.' },
})

export const closed = (day: number, outcome: string, why: string, satisfaction = 'satisfied'): Step => ({
  when: after(day),
  act: 'closed',
  given: { outcome, why, told: true, review: true, satisfaction },
})

export const reported = (given: Answers): Answers => ({
  since: -14,
  last: -1,
  often: 'weekly',
  teller: 'self',
  agreed: true,
  danger: false,
  before: 'no',
  safe: ['telephone', 'letter'],
  ...given,
})

export const harmed = (name: string, address: Person['address'], born: string | null = null): Person => ({
  role: 'victim',
  name,
  born,
  ...(address && { address }),
})
export const causing = (name: string, address: Person['address'], born: string | null = null): Person => ({
  role: 'subject',
  name,
  born,
  ...(address && { address }),
})

/** Looked at again every four weeks, the risk and then the plan; the last time so many days after the opening. */
export const keptUp = (from: number, last: number, yes: readonly string[], given: Answers = {}): Step[] =>
  Array.from({ length: Math.max(0, Math.floor((last - from) / 28) + 1) }, (_, n) => {
    const day = last - 28 * Math.floor((last - from) / 28) + 28 * n
    return [
      risk(day, yes, given),
      reviewed(
        day,
        n % 3 === 2 ? 'same' : 'better',
        n % 3 === 2 ? 'The patrols come later in the evening.' : 'Nothing: it works.',
      ),
    ]
  }).flat()
