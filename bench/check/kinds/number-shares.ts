/** Percentages, changes, fractions and averages that do not fit their figures. */
import { int, pick, type Random } from '../chance.ts'
import { bodies, capital, counted, places, round } from '../pools.ts'
import { yearBefore } from '../days.ts'
import type { Kind } from '../kind.ts'
import { stated } from '../stated.ts'

const percent = (random: Random) =>
  pick(random, [(n: number) => `${n}%`, (n: number) => `${n} per cent`, (n: number) => `${n} percent`])
const far = (random: Random, n: number) =>
  n < 30 ? n + int(random, 6, 20) : n + pick(random, [-1, 1]) * int(random, 6, 20)
const changes = ['residents', 'tenants', 'pupils', 'shopkeepers', 'respondents', 'drivers']

export const numberShares: Kind[] = [
  stated('numbers', 'percentage of two counts', random => {
    const whole = pick(random, [40, 60, 80, 120, 160, 200, 240, 400])
    const p = round(random, 15, 85, 5)
    const part = (whole * p) / 100
    const of = pick(random, changes)
    const per = percent(random)
    const say = pick(random, [
      (n: number) => `${part} of the ${whole} ${of} who answered (${per(n)}) said that they felt safe after dark.`,
      (n: number) => `Of ${whole} ${of}, ${part} (${per(n)}) had seen the leaflet.`,
      (n: number) => `${per(n)} of ${of} took part, ${part} out of ${whole}.`,
      (n: number) => `Some ${part} out of the ${whole} ${of} replied, or ${per(n)}.`,
      (n: number) => `Only ${part} of ${whole} ${of} knew whom to ring; that is ${per(n)}.`,
      (n: number) => `The survey was returned by ${part} out of ${whole} ${of}, a rate of ${per(n)}.`,
    ])
    return { right: capital(say(p)), wrong: capital(say(far(random, p))) }
  }),
  stated('numbers', 'percentage of a change', random => {
    const from = pick(random, [40, 60, 80, 100, 120, 160, 200, 250, 400])
    const p = pick(random, [10, 15, 20, 25, 30, 40, 50])
    const up = random() < 0.5
    const to = Math.round(from * (1 + (up ? p : -p) / 100))
    const real = Math.round((Math.abs(to - from) / from) * 100)
    const per = percent(random)
    const what = pick(random, counted)
    const where = pick(random, places)
    const say = pick(random, [
      (n: number) =>
        `In ${where}, ${what} ${up ? 'rose' : 'fell'} from ${from} to ${to}, ${up ? 'an increase' : 'a reduction'} of ${per(n)}.`,
      (n: number) =>
        `There was a ${per(n)} ${up ? 'increase' : 'decrease'} in ${what} in ${where}, from ${from} to ${to}.`,
      (n: number) =>
        `${capital(what)} in ${where} ${up ? 'increased' : 'decreased'} by ${per(n)} (from ${from} to ${to}).`,
    ])
    return { right: say(real), wrong: say(far(random, real)) }
  }),
  stated('numbers', 'difference of two counts', random => {
    const from = int(random, 60, 300)
    const by = int(random, 11, 45)
    const up = random() < 0.5
    const what = pick(random, counted)
    const to = up ? from + by : from - by
    const say = pick(random, [
      (n: number) =>
        `The number of ${what} ${up ? 'rose' : 'fell'} from ${from} to ${to}, ${up ? 'an increase' : 'a fall'} of ${n}.`,
      (n: number) => `There were ${to} ${what} this year against ${from} last year, ${n} ${up ? 'more' : 'fewer'}.`,
    ])
    return { right: say(by), wrong: say(by + pick(random, [-10, -5, -2, 3, 10])) }
  }),
  stated('numbers', 'a rise that is a fall', random => {
    const from = int(random, 60, 300)
    const to = from + pick(random, [-1, 1]) * int(random, 8, 40)
    const what = pick(random, counted)
    const team = pick(random, bodies)
    const say = pick(random, [
      (up: boolean) =>
        `${capital(what)} have ${up ? 'increased' : 'decreased'} from ${from} to ${to} since the last report.`,
      (up: boolean) => `The ${team} saw ${what} ${up ? 'rise' : 'fall'} from ${from} to ${to}.`,
      (up: boolean) => `There was ${up ? 'an increase' : 'a reduction'} in ${what}, from ${from} to ${to}.`,
    ])
    return { right: say(to > from), wrong: say(to < from) }
  }),
  stated('numbers', 'shares of a whole that are not 100', random => {
    const a = int(random, 30, 45)
    const b = int(random, 20, 30)
    const c = 100 - a - b
    const say = pick(random, [
      (x: number) => `Of all those asked, ${a}% agreed, ${b}% disagreed and ${x}% did not know.`,
      (x: number) => `The budget is spent on staff (${a}%), equipment (${b}%) and training (${x}%).`,
      (x: number) => `By age, ${a}% of offenders were under 18, ${b}% were 18 to 24 and ${x}% were 25 or over.`,
    ])
    return { right: say(c), wrong: say(c + pick(random, [-12, -9, 8, 10, 15])) }
  }),
  stated('numbers', 'more than all of them', random => {
    const p = int(random, 104, 180)
    const ok = int(random, 60, 99)
    const say = pick(random, [
      (n: number) => `${n}% of residents said that they felt safe in the daytime.`,
      (n: number) => `Burglary fell by ${n}% in the year to March.`,
      (n: number) => `Some ${n}% of the calls were answered within the hour.`,
      (n: number) => `A reduction of ${n} per cent in fly-tipping was seen.`,
    ])
    return { right: say(ok), wrong: say(p) }
  }),
  stated('numbers', 'fraction of a count', random => {
    const whole = pick(random, [60, 120, 180, 240])
    const [name, share] = pick(random, [
      ['half', 1 / 2],
      ['a third', 1 / 3],
      ['a quarter', 1 / 4],
      ['two thirds', 2 / 3],
      ['three quarters', 3 / 4],
    ] as const)
    const say = pick(random, [
      (n: number) => `${capital(name)} of the ${whole} homes visited (${n}) had no working alarm.`,
      (n: number) => `Of the ${whole} cases, ${n} (${name}) were closed within the month.`,
    ])
    return { right: say(whole * share), wrong: say(whole * share + pick(random, [-17, -12, 11, 14])) }
  }),
  stated('numbers', 'average of a total', random => {
    const [parts, unit] = pick(random, [
      [12, 'month'],
      [4, 'quarter'],
      [10, 'week'],
      [5, 'day'],
    ] as const)
    const each = int(random, 12, 60)
    const what = pick(random, counted)
    const say = (n: number) =>
      `There were ${parts * each} ${what} over the ${parts} ${unit}s, an average of ${n} a ${unit}.`
    return { right: say(each), wrong: say(each + pick(random, [-7, -5, 5, 9])) }
  }),
  stated('numbers', 'percentages named twice', (random, draft) => {
    const y = yearBefore(draft)
    const p = int(random, 30, 70)
    const q = p + int(random, 8, 20)
    const what = pick(random, places)
    const say = (n: number) =>
      `The satisfaction of tenants in ${what} with the service of the wardens stood at ${n}% in the survey of ${y}.`
    const again = (n: number) =>
      `As said above, the survey of ${y} found that ${n}% of tenants in ${what} were satisfied with the service of the wardens.`
    return [
      { right: say(p), wrong: say(p) },
      { right: again(p), wrong: again(q) },
    ]
  }),
]
